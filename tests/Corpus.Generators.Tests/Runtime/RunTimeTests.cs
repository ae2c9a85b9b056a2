using Corpus.Text.Parts;
using Corpus.Text.Quotations;
using Corpus.Text.Reading;
using Corpus.Text.Source;
using Corpus.Text.Speakers;

namespace Corpus.Generators.Tests.Runtime;

public class RunTimeTests
{
    private const string Harbour = "Harbour opens after long winter\n\n“We waited\nfor 'clear' water,” said Ann Lee.\n\nThe ferry left at noon. “It’s ours,” she said.\n";
    private const string Bridge = "Bridge closes\n\nNobody came. \"No comment,\" said Bo Chan.\n";

    /// <summary>Articles whose every fact is set by hand, so that no reader's opinion matters.</summary>
    private static PackedCorpus Sample => PackedCorpus.Of([
        Filed("b/harbour.txt", Harbour, "Harbor Post", new CalendarDate(2021, 6, 18), ["Mia Ruiz", "Tom Oak"], "PORT ELLEN",
            ("We waited\nfor 'clear' water,", QuoteKind.Speech, "Ann Lee", "Ann Lee", "said"), ("It’s ours,", QuoteKind.Speech, "Ann Lee", "she", "said")),
        Filed("a/bridge.txt", Bridge, null, null, [], null, ("No comment,", QuoteKind.Speech, "Bo Chan", "Bo Chan", "said")),
        Filed("b/echo.txt", "No speech here.\n\nThe “clear view” party won.\n", "Harbor Post", new CalendarDate(2021, 6, 31), [], null, ("clear view", QuoteKind.Term, null, null, null)),
    ]);

    private static FiledArticle Filed(string path, string text, string? outlet, CalendarDate? published, string[] authors, string? place, params (string Words, QuoteKind Kind, string? Name, string? Mention, string? Cue)[] quotes)
    {
        var read = ArticleReader.Read(text);
        var blocks = read.Parts.Blocks.Select((b, i) => b with { Kind = i == 0 && quotes[0].Name is not null ? BlockKind.Headline : BlockKind.Paragraph }).ToArray();
        var parts = new ArticleParts
        {
            Blocks = blocks,
            Headline = quotes[0].Name is null ? null : new Stated<string>(text[..text.IndexOf('\n')], new TextRange(0, text.IndexOf('\n'))),
            Outlet = outlet is null ? null : new Stated<string>(outlet, default),
            Published = published is { } day ? new Stated<CalendarDate>(day, default) : null,
            Authors = [.. authors.Select(a => new Stated<string>(a, default))],
            Place = place is null ? null : new Stated<string>(place, default),
        };
        var found = new List<Quote>();
        foreach (var (words, kind, name, mention, cue) in quotes)
        {
            int start = text.IndexOf(words, StringComparison.Ordinal);
            int block = Array.FindIndex(blocks, b => b.Range.Contains(start));
            var quotation = new Quotation { Range = new(start, start + words.Length), Marked = new(start - 1, start + words.Length + 1), Block = block, Closed = true, Utterance = found.Count };
            var said = kind != QuoteKind.Speech ? null : new Attribution { Name = name, Reason = "cue-after", Mention = Find(text, mention, start), Cue = Find(text, cue, start) };
            found.Add(new Quote(quotation, kind, said));
        }
        return FiledArticle.File(path, SourceEncoding.Utf8, new Article { Text = text, Parts = parts, Quotes = found });
    }

    private static TextRange? Find(string text, string? words, int from)
    {
        if (words is null) return null;
        int at = text.IndexOf(words, from, StringComparison.Ordinal);
        return new TextRange(at, at + words.Length);
    }

    private static string Run(string body, PackedCorpus? corpus = null, bool literals = false, bool standard = false, string members = "")
        => new Consumer
        {
            Corpus = corpus ?? Sample,
            Literals = literals,
            IsNetStandard = standard,
            Source = $$"""
                using System;
                using System.Linq;
                using System.Collections.Generic;
                using Newsroom.Corpus;
                internal static class Probe
                {
                    internal static string Run()
                    {
                        {{body}}
                    }
                    private static string Caught(Action act)
                    {
                        try { act(); return "nothing thrown"; }
                        catch (Exception e) { return e.GetType().Name + ": " + e.Message; }
                    }
                }
                {{members}}
                """,
        }.Run();

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void EveryFact_ComesBack_FromBothCarriers(bool literals, bool standard)
    {
        Run("""
            var a = Articles.Find("b/harbour");
            return string.Join("|", a.Id, a.Path, a.Headline, a.Outlet, a.Published.Value.Year, a.Published.Value.Month, a.Published.Value.Day, a.Place, string.Join("+", a.Authors), a.Language,
                a.WordCount, a.ParagraphCount, a.QuoteCount, string.Join("+", a.Speakers.Select(s => s.Name)));
            """, literals: literals, standard: standard)
            .ShouldBe("b/harbour|b/harbour.txt|Harbour opens after long winter|Harbor Post|2021|6|18|PORT ELLEN|Mia Ruiz+Tom Oak|en|17|3|2|Ann Lee");
    }

    [Fact]
    public void WhatATextDoesNotSay_IsNullOrEmpty()
    {
        Run("""
            var a = Articles.Find("a/bridge");
            return string.Join("|", a.Outlet == null, a.Published == null, a.Place == null, a.Agency == null, a.Updated == null, a.Authors.Count, Articles.Find("b/echo").Headline == null);
            """).ShouldBe("True|True|True|True|True|0|True");
    }

    [Fact]
    public void ADayThatNeverWas_IsNoDate() => Run("return Articles.Find(\"b/echo\").Published == null ? \"none\" : \"some\";").ShouldBe("none");

    [Fact]
    public void TextAndBody_AreTheFileAndItsParagraphs()
    {
        Run("var a = Articles.Find(\"a/bridge\"); return a.Text + \"§\" + a.Body + \"§\" + a.Lede + \"§\" + a.Paragraphs[0].Number + a.Paragraphs[0].Quotes[0].Text;")
            .ShouldBe(Bridge + "§Nobody came. \"No comment,\" said Bo Chan.§Nobody came. \"No comment,\" said Bo Chan.§1No comment,");
        Run("return Articles.Find(\"b/harbour\").Body;").ShouldBe("“We waited\n\nfor 'clear' water,” said Ann Lee.\n\nThe ferry left at noon. “It’s ours,” she said.");
    }

    [Fact]
    public void AQuotation_KnowsItsWordsSpeakerAndPlace()
    {
        Run("""
            var q = Articles.Find("b/harbour").Quotes[1];
            return string.Join("|", q.Text, q.MarkedText, q.Kind, q.Closed, q.Speaker.Name, q.SpeakerName, q.Mention, q.Cue, q.Reason, q.Ordinal, q.Article.Id, q.Paragraph.Number,
                q.Article.Text.Substring(q.Start, q.End - q.Start) == q.Text, q);
            """).ShouldBe("It’s ours,|“It’s ours,”|Speech|True|Ann Lee|Ann Lee|she|said|cue-after|1|b/harbour|3|True|“It’s ours,” Ann Lee");
        Run("var q = Articles.Find(\"b/echo\").Quotes[0]; return string.Join(\"|\", q.Kind, q.Speaker == null, q.SpeakerName == null, q.Mention == null, q.Cue == null, q.Reason == null, q);")
            .ShouldBe("Term|True|True|True|True|True|“clear view”");
    }

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
    public void FindingAnUnknownId_ThrowsWithTheNearest()
    {
        Run("return Caught(() => Articles.Find(\"b/harbor\"));").ShouldBe("KeyNotFoundException: No article has the id \"b/harbor\"; did you mean \"b/harbour\"?");
        Run("return Caught(() => Speakers.Find(\"An Lee\"));").ShouldBe("KeyNotFoundException: No speaker has the name \"An Lee\"; did you mean \"Ann Lee\"?");
        Run("return Caught(() => Outlets.Find(\"x\"));").ShouldBe("KeyNotFoundException: No outlet has the name \"x\"; did you mean \"Harbor Post\"?");
        Run("return Caught(() => Articles.Find(\"x\"));", PackedCorpus.Of()).ShouldBe("KeyNotFoundException: No article has the id \"x\"; the corpus has none");
        Run("return Caught(() => Articles.Find(null!));").ShouldStartWith("ArgumentNullException");
        Run("return Articles.TryFind(\"b/harbor\", out var none) + \" \" + (none is null) + \" \" + Articles.TryFind(\"b/harbour\", out var some) + \" \" + some!.Id;").ShouldBe("False True True b/harbour");
    }

    [Theory]
    [InlineData("We waited for", "b/harbour 0")]
    [InlineData("waited \t for ‘clear’ water", "b/harbour 0")]
    [InlineData("  It's ours  ", "b/harbour 1")]
    [InlineData("clear", "b/echo 0")]
    [InlineData("CLEAR", "KeyNotFoundException: No quotation of the corpus holds the words \"CLEAR\"; quote them as an article prints them")]
    [InlineData("ferry left", "KeyNotFoundException: No quotation of the corpus holds the words \"ferry left\"; quote them as an article prints them")]
    [InlineData("water, said", "KeyNotFoundException: No quotation of the corpus holds the words \"water, said\"; quote them as an article prints them")]
    [InlineData(" ", "ArgumentException: Name the words to look for (Parameter 'words')")]
    public void Verbatim_FindsTheFirstQuotationThatHoldsTheWords(string words, string expected)
        => Run($"string found = \"\"; var e = Caught(() => {{ var q = Quotes.Verbatim({Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(words, true)}); found = q.Article.Id + \" \" + q.Ordinal; }}); return found == \"\" ? e : found;").ShouldBe(expected);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Members_GetTheirArticleAndTheirQuotations(bool literals)
    {
        var corpus = Sample;
        Run("""
            var a = Articles.Harbour;
            return string.Join("|", a.Headline, a.Quotes.WeWaitedFor.Speaker, a.Quotes.ItsOurs.Text, a.Quotes.Count, ReferenceEquals(a, Articles.Harbour), ReferenceEquals(a.Quotes, Articles.Find("b/harbour").Quotes),
                Speakers.AnnLee.Quotes.Count, Outlets.HarborPost.Articles.Count, ReferenceEquals(Articles.Find("b/harbour"), a), Articles.Bridge.Id, ReferenceEquals(a.Quotes.ItsOurs, Quotes.All[3]));
            """, corpus, literals, members: $$"""
            namespace Newsroom.Corpus
            {
                static partial class Articles
                {
                    public static Article<HarbourQuotes> Harbour => Get("b/harbour", {{corpus.StampOf("b/harbour")}}UL, a => new HarbourQuotes(a));
                    public static Article Bridge => Get("a/bridge", {{corpus.StampOf("a/bridge")}}UL);
                }
                static partial class Speakers { public static Speaker AnnLee => Get("Ann Lee"); }
                static partial class Outlets { public static Outlet HarborPost => Get("Harbor Post"); }
                internal sealed class HarbourQuotes : QuoteList
                {
                    public readonly Quote WeWaitedFor, ItsOurs;
                    internal HarbourQuotes(Article a) : base(a) { Read(0, out WeWaitedFor); Read(1, out ItsOurs); }
                }
            }
            """).ShouldBe("Harbour opens after long winter|Ann Lee|It’s ours,|2|True|True|2|2|True|a/bridge|True");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void ATextEditedAfterTheBuild_NeverYieldsWrongWords(bool literals)
    {
        const string Changed = "InvalidOperationException: The texts changed since this program was built; build it again";
        var corpus = Sample;
        string members = $$"""
            namespace Newsroom.Corpus
            {
                static partial class Articles
                {
                    public static Article Edited => Get("b/harbour", {{corpus.StampOf("b/harbour") + 1}}UL);
                    public static Article Removed => Get("b/gone", 1UL);
                    public static Article<TooMany> Shorter => Get("b/harbour", {{corpus.StampOf("b/harbour")}}UL, a => new TooMany(a));
                }
                static partial class Speakers { public static Speaker Nobody => Get("No Body"); }
                internal sealed class TooMany : QuoteList { public readonly Quote A; internal TooMany(Article a) : base(a) => Read(7, out A); }
            }
            """;
        Run("return string.Join(\"§\", Caught(() => Articles.Edited.ToString()), Caught(() => Articles.Removed.ToString()), Caught(() => Articles.Shorter.Quotes.ToString()), Caught(() => Speakers.Nobody.ToString()));",
            corpus, literals, members: members).ShouldBe(string.Join('§', Changed, Changed, Changed, Changed));
    }

    [Fact]
    public void EqualityIsThatOfTheThing_NotOfTheObject()
    {
        Run("""
            var a = Articles.Find("b/harbour"); var q = a.Quotes[0]; var p = a.Paragraphs[1];
            string text = a.Text;
            Collect();
            var again = Articles.All[2];
            return string.Join("|", a == again, a.Equals((object)again), a.GetHashCode() == again.GetHashCode(), q == again.Quotes[0], q != again.Quotes[1], q.Equals(again.Quotes[0]), p == again.Paragraphs[1], p == again.Paragraphs[0], a == null, null == q, a != Articles.All[0]);
            static void Collect() { GC.Collect(); GC.WaitForPendingFinalizers(); GC.Collect(); }
            """).ShouldBe("True|True|True|True|True|True|True|False|False|False|True");
    }

    [Fact]
    public void AProgramWithoutItsRecords_SaysWhatToDo()
    {
        Run("return Caught(() => Articles.All.ToString());", Without("corpus/index"))
            .ShouldBe("InvalidOperationException: The texts are not in this program: the resource \"corpus/index\" is missing; build it again with the targets of Corpus.Generators, which pack the texts");
        Run("return Caught(() => Articles.Find(\"b/echo\"));", Without("corpus/0"))
            .ShouldBe("InvalidOperationException: The texts are not in this program: the resource \"corpus/0\" is missing; build it again with the targets of Corpus.Generators, which pack the texts");

        static PackedCorpus Without(string resource)
        {
            var corpus = Sample;
            if (resource == "corpus/index") corpus.Withheld = resource;
            else corpus.BucketBytes.Clear();
            return corpus;
        }
    }

    [Fact]
    public void ManyReadersAtOnce_SeeTheSame()
    {
        Run("""
            var answers = new System.Collections.Concurrent.ConcurrentBag<string>();
            System.Threading.Tasks.Parallel.For(0, 400, i =>
            {
                if (i % 50 == 0) GC.Collect();
                answers.Add(string.Join("|", Quotes.All.Select(q => q.Text + q.Speaker + q.Paragraph)) + Speakers.All[0].Quotes.Count + Quotes.Verbatim("ours").Article + Articles.Find("b/echo").Body);
            });
            return answers.Distinct().Count().ToString();
            """).ShouldBe("1");
    }
}
