using Corpus.CodeFixes.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Corpus.CodeFixes.Tests.Usage;

/// <summary>The light bulb on a member that is no more.</summary>
public sealed class VanishedMemberFixTests
{
    private const string Generated = """
        namespace Harbour.Corpus
        {
            [System.CodeDom.Compiler.GeneratedCode("Corpus.Generators", "1.0")]
            static partial class Articles
            {
                public static object All => null;
                public static Article<ByArticle.HarbourOpensInMayQuotes> HarbourOpensInMay => Get<ByArticle.HarbourOpensInMayQuotes>("local/harbour-opens-in-may", 0x1UL);
                static Article<T> Get<T>(string id, ulong stamp) => null;
            }
            class Article<T> { public T Quotes; }
            [System.CodeDom.Compiler.GeneratedCode("Corpus.Generators", "1.0")]
            static partial class ByArticle
            {
                internal sealed class HarbourOpensInMayQuotes
                {
                    public readonly object WeOpenInMay;
                    internal HarbourOpensInMayQuotes(object a) { }
                }
            }
            [System.CodeDom.Compiler.GeneratedCode("Corpus.Generators", "1.0")]
            static partial class Speakers { public static object AnnaLind => null; }
        }
        """;

    private static readonly (string, string)[] Texts =
        [("local/harbour-opens-in-may.txt", "Harbour opens in May\r\n\r\nWords.\r\n"), ("local/other.txt", "Other\n")];

    [Theory]
    [InlineData("Articles.HarbourOpensInJune", "Articles.HarbourOpensInMay")]
    [InlineData("Articles.HarbourOpensInMay.Quotes.WeOpenInJune", "Articles.HarbourOpensInMay.Quotes.WeOpenInMay")]
    [InlineData("Articles.HarbourOpensInMay?.Quotes?.WeOpenInJune", "Articles.HarbourOpensInMay?.Quotes?.WeOpenInMay")]
    [InlineData("Speakers.AnnaLindt", "Speakers.AnnaLind")]
    public async Task TheNewNameIsOffered(string use, string corrected)
    {
        using var newsroom = new Newsroom();
        var code = Opened(newsroom, use);

        await newsroom.Apply((await Offers(code)).First(offer => offer.Title.StartsWith("Change", StringComparison.Ordinal)));

        string now = (await newsroom.Solution.GetDocument(code.Id)!.GetTextAsync()).ToString();
        now.ShouldBe(Program(corrected));
    }

    [Theory, InlineData(FixAllScope.Document, false), InlineData(FixAllScope.Project, true)]
    public async Task EveryUseOfTheOldName_IsChangedAtOnce(FixAllScope scope, bool elsewhereToo)
    {
        using var newsroom = new Newsroom();
        var code = Opened(newsroom, "Articles.HarbourOpensInJune ?? Articles.HarbourOpensInJune");
        const string Elsewhere = "class Elsewhere { object Use() => Harbour.Corpus.Articles.HarbourOpensInJune; }";
        var other = newsroom.AddCode(code.Project.Id, "Elsewhere.cs", Elsewhere);
        code = newsroom.Solution.GetDocument(code.Id)!;

        var context = new FixAllContext(
            code, new VanishedMemberFixProvider(), scope, "Articles.HarbourOpensInJune/HarbourOpensInMay", ["CS0117"],
            new KnownFindings(async project => (await project.GetCompilationAsync())!.GetDiagnostics().Where(one => one.Id == "CS0117")), default);
        await newsroom.Apply((await new VanishedMemberFixProvider().GetFixAllProvider().GetFixAsync(context)).ShouldNotBeNull());

        (await newsroom.Solution.GetDocument(code.Id)!.GetTextAsync()).ToString().ShouldBe(Program("Articles.HarbourOpensInMay ?? Articles.HarbourOpensInMay"));
        (await newsroom.Solution.GetDocument(other.Id)!.GetTextAsync()).ToString().ShouldBe(elsewhereToo ? Elsewhere.Replace("June", "May") : Elsewhere);
    }

    [Fact]
    public async Task AnArticlesOldName_IsPinnedInItsText()
    {
        using var newsroom = new Newsroom();
        var code = Opened(newsroom, "Articles.HarbourOpensInJune");

        await newsroom.Apply((await Offers(code)).Single(offer => offer.Title.StartsWith("Keep", StringComparison.Ordinal)));

        (await newsroom.CharactersOf("local/harbour-opens-in-may.txt"))
            .ShouldBe("---\r\nid: local/harbour-opens-in-june\r\n---\r\nHarbour opens in May\r\n\r\nWords.\r\n");
        (await newsroom.CharactersOf("local/other.txt")).ShouldBe("Other\n");
    }

    [Theory]
    [InlineData("---\r\nheadline: May\r\n---\r\nWords.\r\n", "---\r\nid: local/harbour-opens-in-june\r\nheadline: May\r\n---\r\nWords.\r\n")]
    [InlineData("---\nheadline: May\nid: \"local/harbour-opens-in-may\"\n---\nWords.\n", "---\nheadline: May\nid: local/harbour-opens-in-june\n---\nWords.\n")]
    public async Task FrontMatterThatIsThere_IsKept(string before, string after)
    {
        using var newsroom = new Newsroom();
        var code = Opened(newsroom, "Articles.HarbourOpensInJune", ("local/harbour-opens-in-may.txt", before));

        await newsroom.Apply((await Offers(code)).Single(offer => offer.Title.StartsWith("Keep", StringComparison.Ordinal)));

        (await newsroom.CharactersOf("local/harbour-opens-in-may.txt")).ShouldBe(after);
    }

    [Fact]
    public async Task ATextThatFrontMatterNames_IsFoundByItsId()
    {
        using var newsroom = new Newsroom();
        var code = Opened(newsroom, "Articles.HarbourOpensInJune", ("elsewhere.txt", "---\nid: local/harbour-opens-in-may\n---\nWords.\n"),
            ("local/other.txt", "Other\n"));

        await newsroom.Apply((await Offers(code)).Single(offer => offer.Title.StartsWith("Keep", StringComparison.Ordinal)));

        (await newsroom.CharactersOf("elsewhere.txt")).ShouldBe("---\nid: local/harbour-opens-in-june\n---\nWords.\n");
    }

    [Fact]
    public async Task ANameThatHyphensWouldLose_IsPinnedAsItIs()
    {
        using var newsroom = new Newsroom();
        var code = Opened(newsroom, "Articles.HarbourOpensInMAY_x");

        var offer = (await Offers(code)).Single(one => one.Title.StartsWith("Keep", StringComparison.Ordinal));

        offer.Title.ShouldBe("Keep the name 'HarbourOpensInMAY_x': write id: local/HarbourOpensInMAY_x in local/harbour-opens-in-may.txt");
    }

    [Theory]
    [InlineData("Articles.LibraryBurnsDown")]
    [InlineData("Other.HarbourOpensInJune")]
    [InlineData("Speakers.Ghost")]
    public async Task WhatIsNotAlike_OrNotOurs_GetsNoOffer(string use)
    {
        using var newsroom = new Newsroom();
        (await Offers(Opened(newsroom, use))).ShouldBeEmpty();
    }

    private static string Program(string use) =>
        $"using Harbour.Corpus;\nclass Other {{ public static object HarbourOpensInMay; }}\nclass Program {{ object Use() => {use}; }}\n";

    private static Document Opened(Newsroom newsroom, string use, params (string, string)[] texts)
    {
        var project = newsroom.AddProject("Harbour", texts.Length == 0 ? Texts : texts);
        newsroom.AddCode(project, "Articles.g.cs", Generated);
        return newsroom.AddCode(project, "Program.cs", Program(use));
    }

    private static async Task<IReadOnlyList<CodeAction>> Offers(Document code)
    {
        var model = await code.GetSemanticModelAsync();
        var error = model!.GetDiagnostics().Where(one => one.Id is "CS0117" or "CS1061").ShouldHaveSingleItem();
        return await Newsroom.OffersOf(new VanishedMemberFixProvider(), code, error);
    }
}
