using System.Runtime.Loader;
using Corpus.Benchmarks.Driver;
using Corpus.Generators.Generation;
using Corpus.Text;
using Corpus.Text.Rules;
using Corpus.Text.Source;
using Corpus.Text.Storage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Benchmarks.RunTime;

/// <summary>A program over a corpus, compiled in memory with all that the generator writes and all that the build task packs.</summary>
internal sealed class BuiltConsumer
{
    private const string Folder = "/corpus/";

    private readonly byte[] image;

    /// <summary>Builds the program over <paramref name="corpus"/>.</summary>
    public BuiltConsumer(IReadOnlyList<string> corpus)
    {
        string[] paths = [.. corpus.Select((_, i) => $"{i / 1000:D3}/{i:D6}-article.txt")];
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal));
        var parse = new CSharpParseOptions(preprocessorSymbols: ["NETCOREAPP", "NETCOREAPP3_0_OR_GREATER", "NET5_0_OR_GREATER", "NET6_0_OR_GREATER",
            "NET10_0_OR_GREATER"]);
        var compilation = CSharpCompilation.Create("Bench", [CSharpSyntaxTree.ParseText(Program, parse)],
            references.Select(p => MetadataReference.CreateFromFile(p)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
        CSharpGeneratorDriver.Create([new CorpusGenerator().AsSourceGenerator()], corpus.Select((t, i) => new MemoryText(Folder + paths[i], t)), parse,
            new ProjectOptions(Folder))
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        var stream = new MemoryStream();
        var emitted = generated.Emit(stream,
            manifestResources: Resources([.. corpus.Select((t, i) => CorpusArticle.File(paths[i], SourceEncoding.Utf8, ArticleReading.Read(t)))]));
        if (!emitted.Success) throw new InvalidOperationException(string.Join('\n', emitted.Diagnostics.Take(5)));
        image = stream.ToArray();
    }

    private const string Program =
        """
        using Bench.Corpus;

        public static class Program
        {
            public static long StartUp() => 0;
            public static long Article() => Articles.All[Articles.All.Count / 2].Headline.Length;
            public static long Text() => Articles.All[Articles.All.Count / 2].Text.Length;
            public static long Quotation() => Articles.All[Articles.All.Count / 2].Quotes[0].Text.Length;
            public static long Speaker() { long length = 0; foreach (var quote in Speakers.All[Speakers.All.Count / 2].Quotes) length += quote.Text.Length; return length; }
            public static long AllQuotations() { long length = 0; foreach (var quote in Quotes.All) length += quote.Text.Length; return length; }
        }
        """;

    /// <summary>A method of the program, loaded anew: nothing of it has run.</summary>
    public Func<long> Fresh(string method)
    {
        var context = new AssemblyLoadContext(method, isCollectible: true);
        return context.LoadFromStream(new MemoryStream(image)).GetType("Program", throwOnError: true)!.GetMethod(method)!.CreateDelegate<Func<long>>();
    }

    private static IEnumerable<ResourceDescription> Resources(IReadOnlyList<CorpusArticle> articles)
    {
        int count = Buckets.CountFor(articles.Count);
        foreach (var bucket in articles.GroupBy(a => Buckets.Of(a.Id, count)))
        {
            byte[] records = BucketWriter.Write(bucket.Key, count, bucket, TextFindings.Of);
            yield return new ResourceDescription(RecordFormat.BucketResource(bucket.Key), () => new MemoryStream(records), isPublic: true);
        }
        byte[] index = IndexWriter.Write([.. articles.Select(IndexEntry.Of)]);
        yield return new ResourceDescription(RecordFormat.IndexResource, () => new MemoryStream(index), isPublic: true);
    }
}
