using Corpus.Generators.Tests.Fields;
using Corpus.Generators.Tests.Harness;
using Corpus.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Tests.Snapshots;

/// <summary>What a consumer sees when he goes to a definition. The run time's own files are distinguished by "corpus.".</summary>
public class GeneratedCodeTests
{
    [Fact]
    public async Task TwoArticles()
    {
        var run = Desk.With(("harbour.txt", Stories.Harbour), ("local/bakery.txt", Stories.Bakery)).Run();

        await Verify(run.Driver).IgnoreGeneratedResult(IsRunTime);
    }

    [Fact]
    public async Task APublicCorpusInAnOldLanguage()
    {
        var desk = Desk.With(("harbour.txt", Stories.Harbour)) with { Language = LanguageVersion.CSharp7_3 };
        var run = desk.Set("CorpusAccessibility", "public").Set("CorpusNamespace", "Port.Texts").Set("CorpusQuoteMembers", "none").Run();

        await Verify(run.Driver).IgnoreGeneratedResult(IsRunTime);
    }

    [Fact]
    public async Task AnArticleThatCannotBeRead()
    {
        var desk = Desk.With(("bakery.txt", Stories.Bakery), ("broken.txt", "Breaks.")) with
        {
            Reader = text => text == "Breaks." ? throw new InvalidOperationException("it tripped") : ArticleReading.Read(text),
        };

        await Verify(desk.Run().Driver).IgnoreGeneratedResult(IsRunTime);
    }

    [Fact]
    public async Task ARecordOfAUser()
    {
        var run = (Desk.With(Opinions.Texts) with { Program = Opinions.Record }).Run();

        await Verify(run.Driver).IgnoreGeneratedResult(source =>
            !source.HintName.StartsWith("corpus.field-types", StringComparison.Ordinal) && !source.HintName.StartsWith("fields-", StringComparison.Ordinal));
    }

    private static bool IsRunTime(GeneratedSourceResult source) => source.HintName.StartsWith("corpus.", StringComparison.Ordinal);
}
