using static Corpus.Generators.Tests.Runtime.Probe;

namespace Corpus.Generators.Tests.Runtime;

public class RunTimeTests
{
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

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public void FrontMatter_IsStringsAndLists(bool literals, bool standard)
    {
        var corpus = PackedCorpus.Of(
            ("a.txt", "---\nsection: Sea\nrank: 07\nnote: ~\ntags: [harbour, 'ice, and']\nmore:\n  deep: yes\ndraft: TRUE\n---\nHarbour opens\n"),
            ("b.txt", "---\ntags: harbour, fishing ,\n---\nHarbour opens\n"),
            ("c.txt", "Harbour opens\n"));
        Run("""
            var m = Articles.Find("a").FrontMatter;
            return string.Join("|", string.Join("+", m.Keys), m["section"], m["rank"], m["note"] == null, m["tags"] == null, m["none"] == null, string.Join("+", m.List("tags")),
                m.List("section")[0], m.List("note").Count, m.List("none").Count, m["more"], Articles.Find("a").IsDraft) + "\n"
                + string.Join("/", Articles.All.Select(a => string.Join("+", a.Tags) + a.IsDraft + a.FrontMatter.Keys.Count));
            """, corpus, literals, standard)
            .ShouldBe("section+rank+note+tags+more+draft|Sea|07|True|True|True|harbour+ice, and|Sea|0|0|deep: yes|True\nharbour+ice, andTrue6/harbour+fishingFalse1/False0");
    }

    [Fact]
    public void ADayThatNeverWas_IsNoDate() => Run("return Articles.Find(\"b/echo\").Published == null ? \"none\" : \"some\";").ShouldBe("none");

    [Fact]
    public void TextAndBody_AreTheFileAndItsParagraphs()
    {
        Run("var a = Articles.Find(\"a/bridge\"); return a.Text + \"§\" + a.Body + \"§\" + a.Lede + \"§\" + a.Paragraphs[0].Number + a.Paragraphs[0].Quotes[0].Text;")
            .ShouldBe(SampleCorpus.Bridge + "§Nobody came. \"No comment,\" said Bo Chan.§Nobody came. \"No comment,\" said Bo Chan.§1No comment,");
        Run("return Articles.Find(\"b/harbour\").Body;")
            .ShouldBe("“We waited\n\nfor 'clear' water,” said Ann Lee.\n\nThe ferry left at noon. “It’s ours,” she said.");
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

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Members_GetTheirArticleAndTheirQuotations(bool literals)
    {
        var corpus = SampleCorpus.Packed;
        Run("""
            var a = Articles.Harbour;
            return string.Join("|", a.Headline, a.Quotes.WeWaitedFor.Speaker, a.Quotes.ItsOurs.Text, a.Quotes.Count, ReferenceEquals(a, Articles.Harbour), ReferenceEquals(a.Quotes, Articles.Find("b/harbour").Quotes),
                Speakers.AnnLee.Quotes.Count, Outlets.HarborPost.Articles.Count, ReferenceEquals(Articles.Find("b/harbour"), a), Articles.Bridge.Id, ReferenceEquals(a.Quotes.ItsOurs, Quotes.All[3]));
            """, corpus, literals, members: $$"""
            namespace Newsroom.Corpus
            {
                static partial class Articles
                {
                    public static Article<HarbourQuotes> Harbour => Get<HarbourQuotes>("b/harbour", {{corpus.StampOf("b/harbour")}}UL);
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
        var corpus = SampleCorpus.Packed;
        string members = $$"""
            namespace Newsroom.Corpus
            {
                static partial class Articles
                {
                    public static Article Edited => Get("b/harbour", {{corpus.StampOf("b/harbour") + 1}}UL);
                    public static Article Removed => Get("b/gone", 1UL);
                    public static Article<TooMany> Shorter => Get<TooMany>("b/harbour", {{corpus.StampOf("b/harbour")}}UL);
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
    public void SpeakersAndOutlets_AreEqualByWhatTheyAre() =>
        Run("""
            var s = Speakers.Find("Ann Lee"); var o = Outlets.Find("Harbor Post");
            return string.Join("|", s == Articles.Find("b/harbour").Speakers[0], s.Equals((object)Speakers.All[0]), s != Speakers.All[1], s == null, s.GetHashCode() == Speakers.All[0].GetHashCode(),
                ((IEquatable<Speaker>)s).Equals(Speakers.All[0]), o == Outlets.All[0], o != null, ((IEquatable<Outlet>)o).Equals(null));
            """).ShouldBe("True|True|True|False|True|True|True|True|False");

    [Fact]
    public void WhatWasAskedOnce_IsGivenAgainWithoutAllocating() =>
        Run("""
            var a = Articles.Find("b/harbour"); var p = a.Paragraphs[1]; var q = a.Quotes[1]; string text = a.Text; var s = Speakers.Find("Ann Lee"); var o = Outlets.All[0];
            int Sum() => a.Speakers.Count + a.Body.Length + a.Lede.Length + a.Path.Length + a.Authors.Count + a.Paragraphs.Count + a.Quotes.Count + a.Findings.Count + a.Headline.Length
                + p.Text.Length + p.Quotes.Count + p.Article.Id.Length + q.Text.Length + q.MarkedText.Length + q.Mention.Length + q.Cue.Length + q.Reason.Length + q.Speaker.Name.Length + q.Paragraph.Number
                + s.Spellings.Count + s.Articles.Count + s.Quotes.Count + o.Articles.Count + Articles.All.Count + Quotes.All.Count + Speakers.All.Count + Outlets.All.Count + Articles.All[0].Id.Length;
            int first = Sum();
            long before = GC.GetAllocatedBytesForCurrentThread();
            int again = 0;
            for (int i = 0; i < 100; i++) again += Sum();
            long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            GC.KeepAlive(text);
            return again == first * 100 ? allocated.ToString() : "other";
            """).ShouldBe("0");

    [Fact]
    public void ASequence_CannotBeChanged() =>
        Run("""
            var all = (IList<Article>)Articles.All;
            var copy = new Article[4];
            all.CopyTo(copy, 1);
            return string.Join("|", all.IsReadOnly, Caught(() => all.Clear()).Split(':')[0], Caught(() => all[0] = all[1]).Split(':')[0], all.IndexOf(Articles.Find("b/echo")), all.Contains(copy[3]),
                copy[1].Id, Caught(() => all.CopyTo(copy, 2)).Split(':')[0], Articles.All.ToList().Count);
            """).ShouldBe("True|NotSupportedException|NotSupportedException|1|True|a/bridge|ArgumentException|3");

    [Fact]
    public void AProgramWithoutItsRecords_SaysWhatToDo()
    {
        Run("return Caught(() => Articles.All.ToString());", Without("corpus/index"))
            .ShouldBe("InvalidOperationException: The texts are not in this program: the resource \"corpus/index\" is missing; build it again with the targets of Corpus.Generators, which pack the texts");
        Run("return Caught(() => Articles.Find(\"b/echo\"));", Without("corpus/0"))
            .ShouldBe("InvalidOperationException: The texts are not in this program: the resource \"corpus/0\" is missing; build it again with the targets of Corpus.Generators, which pack the texts");

        static PackedCorpus Without(string resource)
        {
            var corpus = SampleCorpus.Packed;
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
