using static Corpus.Generators.Tests.Runtime.Probe;

namespace Corpus.Generators.Tests.Runtime;

/// <summary>The four indexes: their order, their walks, and finding in them.</summary>
public class LookupTests
{
    [Fact]
    public void TheIndexes_AreInOrdinalOrder()
    {
        Run("return string.Join(\" \", Articles.All) + \" / \" + string.Join(\" \", Quotes.All.Select(q => q.Text)) + \" / \" + string.Join(\" \", Speakers.All) + \" / \" + string.Join(\" \", Outlets.All);")
            .ShouldBe("a/bridge: Bridge closes b/echo b/harbour: Harbour opens after long winter / No comment, clear view We waited\nfor 'clear' water, It’s ours, / Ann Lee Bo Chan / Harbor Post");
        Run("return string.Join(\" \", Articles.All.Count, Quotes.All.Count, Articles.All[1].Id, Quotes.All[2].Article.Id, Quotes.All[3].Text, Speakers.Find(\"Ann Lee\").Quotes[1].Text, Speakers.Find(\"Ann Lee\").Articles[0].Id);")
            .ShouldBe("3 4 b/echo b/harbour It’s ours, It’s ours, b/harbour");
        Run("return string.Join(\" \", Outlets.Find(\"Harbor Post\").Articles.Select(a => a.Id)) + \" / \" + string.Join(\" \", Speakers.Find(\"Bo Chan\").Quotes.Select(q => q.Text)) + string.Join(\"+\", Speakers.Find(\"Bo Chan\").Spellings);")
            .ShouldBe("b/echo b/harbour / No comment,Bo Chan");
    }

    [Fact]
    public void GoingThroughASequence_GivesWhatItsPlacesGive_AsOftenAsWanted()
    {
        Run("""
            string Walk<T>(System.Collections.Generic.IReadOnlyList<T> all)
            {
                var walk = all.GetEnumerator();
                string early = Caught(() => walk.Current!.ToString()), twice = "";
                for (int turn = 0; turn < 2; turn++, walk.Reset())
                    for (int i = 0; walk.MoveNext(); i++) twice += ReferenceEquals(walk.Current, all[i]) ? "=" : "!";
                while (walk.MoveNext()) { }
                return early.Split(':')[0] + twice + walk.MoveNext();
            }
            return string.Join(" ", Walk(Articles.All), Walk(Quotes.All), Walk(Speakers.Find("Ann Lee").Quotes), Walk(Speakers.Find("Bo Chan").Quotes));
            """).ShouldBe("ArgumentOutOfRangeException======False ArgumentOutOfRangeException========False ArgumentOutOfRangeException====False ArgumentOutOfRangeException==False");
    }

    [Fact]
    public void FindingAnUnknownId_ThrowsWithTheNearest()
    {
        Run("return Caught(() => Articles.Find(\"b/harbor\"));")
            .ShouldBe("KeyNotFoundException: No article has the id \"b/harbor\"; did you mean \"b/harbour\"?");
        Run("return Caught(() => Speakers.Find(\"An Lee\"));").ShouldBe("KeyNotFoundException: No speaker has the name \"An Lee\"; did you mean \"Ann Lee\"?");
        Run("return Caught(() => Outlets.Find(\"x\"));").ShouldBe("KeyNotFoundException: No outlet has the name \"x\"; did you mean \"Harbor Post\"?");
        Run("return Caught(() => Articles.Find(\"x\"));", PackedCorpus.Of()).ShouldBe("KeyNotFoundException: No article has the id \"x\"; the corpus has none");
        Run("return Caught(() => Articles.Find(null!));").ShouldStartWith("ArgumentNullException");
        Run("return Articles.TryFind(\"b/harbor\", out var none) + \" \" + (none is null) + \" \" + Articles.TryFind(\"b/harbour\", out var some) + \" \" + some!.Id;").ShouldBe("False True True b/harbour");
    }

    [Fact]
    public void Verbatim_FindsTheFirstQuotationThatHoldsTheWords()
    {
        (string Words, string Found)[] cases =
        [
            ("We waited for", "b/harbour 0"),
            ("waited \t for ‘clear’ water", "b/harbour 0"),
            ("  It's ours  ", "b/harbour 1"),
            ("clear", "b/echo 0"),
            ("CLEAR", "KeyNotFoundException: No quotation of the corpus holds the words \"CLEAR\"; quote them as an article prints them"),
            // A part of a word is no word; apostrophes belong to it, and other marks end it.
            ("e waited", "KeyNotFoundException: No quotation of the corpus holds the words \"e waited\"; quote them as an article prints them"),
            ("We wait", "KeyNotFoundException: No quotation of the corpus holds the words \"We wait\"; quote them as an article prints them"),
            ("It", "KeyNotFoundException: No quotation of the corpus holds the words \"It\"; quote them as an article prints them"),
            ("s ours", "KeyNotFoundException: No quotation of the corpus holds the words \"s ours\"; quote them as an article prints them"),
            ("clear' water", "b/harbour 0"),
            ("comment", "a/bridge 0"),
            ("ferry left", "KeyNotFoundException: No quotation of the corpus holds the words \"ferry left\"; quote them as an article prints them"),
            ("water, said", "KeyNotFoundException: No quotation of the corpus holds the words \"water, said\"; quote them as an article prints them"),
            (" ", "ArgumentException: Name the words to look for (Parameter 'words')"),
        ];
        string words = string.Join(", ", cases.Select(c => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(c.Words, true)));

        Run($$"""
            return string.Join("§", new[] { {{words}} }.Select(words =>
            {
                string found = "";
                string caught = Caught(() => { var q = Quotes.Verbatim(words); found = q.Article.Id + " " + q.Ordinal; });
                return found == "" ? caught : found;
            }));
            """).Split('§').ShouldBe(cases.Select(c => c.Found));
    }
}
