using Corpus.Generators.Analysis;

namespace Corpus.Generators.Tests.Analysis;

public class UsageAnalyzerTests
{
    private const string Generated = """
        namespace News.Corpus
        {
            [System.CodeDom.Compiler.GeneratedCode("Corpus.Generators", "0.0.0")]
            internal static class Articles
            {
                public static object Find(string id) => id;
                public static bool TryFind(string id, out object article) { article = id; return true; }
            }
            [System.CodeDom.Compiler.GeneratedCode("Corpus.Generators", "0.0.0")]
            internal static class Quotes
            {
                public static object Verbatim(string words) => words;
            }
        }
        """;

    private const string Bridge =
        "Bridge To Open In May\n\nThe new bridge is nearly done.\n\n“We will open it in May and dance until June,” the mayor, Ann Lee, said.\n";

    [Theory]
    [InlineData("Articles.Find([|\"ap/brigde\"|])", "No article has the id \"ap/brigde\"; did you mean \"ap/bridge\"?", "\"ap/bridge\"")]
    [InlineData("Articles.Find([|\"npr/bridge\"|])", "No article has the id \"npr/bridge\"; did you mean \"ap/bridge\"?", "\"ap/bridge\"")]
    [InlineData("Articles.TryFind([|\"AP/bridge\"|], out _)", "No article has the id \"AP/bridge\"; did you mean \"ap/bridge\"?", "\"ap/bridge\"")]
    [InlineData("Articles.Find([|\"nothing-of-the-kind\"|])", "No article has the id \"nothing-of-the-kind\"; Articles.All lists the ids that there are", null)]
    [InlineData("Quotes.Verbatim([|\"We shall open it in May\"|])",
        "No article quotes \"We shall open it in May\"; did you mean \"We will open it in May\" (ap/bridge.txt, line 5)?", "\"We will open it in May\"")]
    [InlineData("Quotes.Verbatim([|\"a grand bargain\"|])", "No article quotes \"a grand bargain\"; quote them as an article prints them", null)]
    [InlineData("Articles.Find([|Names.Old|])", "No article has the id \"ap/brigde\"; did you mean \"ap/bridge\"?", null)]
    public async Task IdsAndWordsThatNoArticleHas_AreReported(string marked, string message, string? corrected)
    {
        var (code, found) = await Check(marked);

        var one = found.ShouldHaveSingleItem();
        one.GetMessage(null).ShouldBe(message);
        var span = one.Location.SourceSpan;
        (code[..span.Start] + "[|" + code[span.Start..span.End] + "|]" + code[span.End..]).ShouldContain(marked);
        EditProperties.From(one.Properties)?.NewText.ShouldBe(corrected);
        (EditProperties.From(one.Properties) is null).ShouldBe(corrected is null);
    }

    [Theory]
    [InlineData("Articles.Find(\"ap/bridge\")")]
    [InlineData("Articles.Find(Names.Read())")]
    [InlineData("Quotes.Verbatim(\"open it\\n in May\")")]
    [InlineData("new Others.Articles().Find(\"ap/brigde\")")]
    public async Task IdsAndWordsThatThereAre_StayUnreported(string code) => (await Check(code)).Found.ShouldBeEmpty();

    [Fact]
    public async Task AKeystrokeInCSharp_TouchesNoText()
    {
        var text = new CountedText(CheckedCorpus.Folder + "ap/bridge.txt", Bridge);
        await Corpus("Articles.Find(\"ap/brigde\")", text).Usage();
        int before = text.Asked;
        before.ShouldBeGreaterThan(0);

        (await Corpus("Articles.Find(\"ap/bridge\"); ; Quotes.Verbatim(\"We shall open it in May\")", text).Usage())
            .ShouldHaveSingleItem().Id.ShouldBe("CORP5002");

        text.Asked.ShouldBe(before);
    }

    private static async Task<(string Code, IReadOnlyList<Microsoft.CodeAnalysis.Diagnostic> Found)> Check(string marked)
    {
        string call = marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
        return (Program(call), await Corpus(call, new CheckedCorpus.StoredText(CheckedCorpus.Folder + "ap/bridge.txt", Bridge)).Usage());
    }

    private static CheckedCorpus Corpus(string call, Microsoft.CodeAnalysis.AdditionalText text) => Calling(call, new CheckedCorpus().Text(text));

    /// <summary>A program over <paramref name="corpus"/> that makes <paramref name="call"/>.</summary>
    internal static CheckedCorpus Calling(string call, CheckedCorpus corpus) => corpus.Code(Program(call)).Code(Generated);

    private static string Program(string call) => $$"""
        using News.Corpus;
        static class Names { public const string Old = "ap/brigde"; public static string Read() => "ap/brigde"; }
        static class Program { static void Main() { {{call}}; } }
        namespace Others { class Articles { public object Find(string id) => id; } }
        """;

    private sealed class CountedText(string path, string text) : Microsoft.CodeAnalysis.AdditionalText
    {
        private readonly Microsoft.CodeAnalysis.Text.SourceText source = Microsoft.CodeAnalysis.Text.SourceText.From(text, System.Text.Encoding.UTF8);

        public int Asked { get; private set; }

        public override string Path => path;

        public override Microsoft.CodeAnalysis.Text.SourceText GetText(CancellationToken cancellationToken = default)
        {
            Asked++;
            return source;
        }
    }
}
