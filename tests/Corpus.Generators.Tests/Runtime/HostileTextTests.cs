using System.Globalization;
using Corpus.Template.Records;
using FsCheck;
using FsCheck.Fluent;

namespace Corpus.Generators.Tests.Runtime;

public class HostileTextTests
{
    // Everything that ends a literal, a comment or a line somewhere, halves of surrogate pairs, NUL, marks, white space of every kind.
    private static readonly string[] Scraps =
        ["\"\"\"", "*/", "/*", "{}", "{{", "\\", "\\u0022", "\u2028", "\u2029", "\u0085", "\0", "\ud83d", "\udc4d", "\ud83d\udc4d", "\ufeff", "\uffff", "\r\n",
            "\n", "\r", "\t", "\u00a0", "\u00ad", "“", "”", "\"", "’", "'", "said", "Ann Lee", " ", "ü", "日本", "</summary>", "#if", "//", "\u001a"];

    private static readonly Gen<string> Text = Gen.Elements(Scraps).ListOf().Select(scraps => string.Concat(scraps));

    private const string Repetition = """
        using System.Linq;
        using Newsroom.Corpus;
        internal static class Probe
        {
            internal static string Run() => string.Join("§", Articles.All.Select(a => a.Id + "=" + Hex(a.Text) + "=" + string.Join("+", a.Quotes.Select(q => Hex(q.Text)))));
            private static string Hex(string text) => string.Concat(text.Select(c => ((int)c).ToString("x4")));
        }
        """;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void AnyText_ComesBackExactly(bool literals)
    {
        Prop.ForAll(Text.ListOf(40).ToArbitrary(), texts => Comes([.. texts], literals)).Check(Config.QuickThrowOnFailure.WithMaxTest(3));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void ALineOfAMegabyte_BreaksNothing(bool literals) =>
        Comes([new string('x', 1 << 20), string.Concat(Enumerable.Repeat("\"“", 1 << 12)), "", "\0", "\ud800"], literals);

    [Fact]
    public void MoreArticlesThanABucketTakes_AreAllFound()
        => Comes([.. Enumerable.Range(0, 300).Select(i => i.ToString(CultureInfo.InvariantCulture) + "\n\n“So be it,” said Ann Lee.")], literals: false);

    [Fact]
    public void TheGeneratedVerbatim_AgreesWithTheCompilersOwn()
    {
        var cases = Text.Zip(Text.Resize(3)).Sample(300, 12).Select(p => (p.Item1, p.Item2)).Append(("It’s  “so”", "It's \"so\"")).ToArray();
        var corpus = PackedCorpus.Of([.. cases.Select((c, i) => ($"{i:D4}.txt", c.Item1))]);
        string answer = new Consumer
        {
            Corpus = corpus,
            Source = $$"""
                using System.Linq;
                using Newsroom.Corpus;
                using Newsroom.Corpus.Records;
                internal static class Probe
                {
                    private static readonly string[] Words = { {{string.Join(", ", cases.Select(c => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(c.Item2, true)))}} };
                    internal static string Run() => string.Concat(Articles.All.Select((a, i) => Holds(a.Text, VerbatimWords.Of(Words[i])) ? '1' : '0'));
                    private static bool Holds(string text, string folded) => folded.Length == 0 || (VerbatimWords.MayHold(text, folded) && VerbatimWords.In(text, 0, text.Length, folded));
                }
                """,
        }.Run();

        answer.ShouldBe(string.Concat(cases.Select(c => Holds(c.Item1, VerbatimWords.Of(c.Item2)) ? '1' : '0')));
        answer.ShouldContain('1');
        answer.ShouldContain('0');
    }

    private static bool Holds(string text, string folded) =>
        folded.Length == 0 || (VerbatimWords.MayHold(text, folded) && VerbatimWords.In(text, 0, text.Length, folded));

    private static void Comes(IReadOnlyList<string> texts, bool literals)
    {
        var corpus = PackedCorpus.Of([.. texts.Select((text, i) => ($"{i:D4}.txt", text))]);
        string expected = string.Join('§',
            corpus.Articles.Select(a =>
            a.Id + "=" + Hex(a.Article.File) + "=" + string.Join('+', a.Article.Quotes.Select(q => Hex(q.Quotation.Range.TextOf(a.Article.Text))))));
        var consumer = new Consumer { Corpus = corpus, Literals = literals, Source = Repetition };

        consumer.Run().ShouldBe(expected);
        if (literals) consumer.Diagnostics().ShouldBeEmpty();
    }

    private static string Hex(string text) => string.Concat(text.Select(c => ((int)c).ToString("x4", CultureInfo.InvariantCulture)));
}
