using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using System.Text.Json;
using Corpus.Text.Export;
using Corpus.Text.Rules;
using Corpus.Text.Source;
using Mono.Cecil;

namespace Corpus.Text.Tests.Language;

/// <summary>The reader with words more: the same machine code, to which only lines of tables were added.</summary>
internal sealed class ReaderWithWords
{
    private const string Root = "lexicon/";

    private readonly Assembly assembly;

    private ReaderWithWords(IEnumerable<(string Table, byte[] Lines)> words)
    {
        using var definition = AssemblyDefinition.ReadAssembly(typeof(ArticleReading).Assembly.Location);
        var resources = definition.MainModule.Resources;
        foreach (var (table, lines) in words)
        {
            var before = resources.OfType<EmbeddedResource>().FirstOrDefault(r => r.Name == Root + table);
            if (before is not null) resources.Remove(before);
            resources.Add(new EmbeddedResource(Root + table, Mono.Cecil.ManifestResourceAttributes.Public, [.. before?.GetResourceData() ?? [], .. lines]));
        }
        using var written = new MemoryStream();
        definition.Write(written);
        written.Position = 0;
        assembly = new AssemblyLoadContext(null).LoadFromStream(written);
    }

    /// <summary>With the lists that the tests hold below <c>Language/<paramref name="code"/></c>.</summary>
    public static ReaderWithWords OfLanguage(string code)
    {
        var tests = typeof(ReaderWithWords).Assembly;
        return new(tests.GetManifestResourceNames().Where(n => n.StartsWith($"{Root}{code}/", StringComparison.Ordinal)).Select(n =>
        {
            using var stream = tests.GetManifestResourceStream(n)!;
            byte[] lines = new byte[stream.Length];
            stream.ReadExactly(lines);
            return (n[Root.Length..], lines);
        }));
    }

    /// <summary>With a line more in <paramref name="table"/>, as <c>shared/agencies.txt</c>.</summary>
    public static ReaderWithWords And(string table, string line) => new([(table, Encoding.UTF8.GetBytes(line + "\n"))]);

    /// <summary>The exported record of <paramref name="text"/>.</summary>
    public JsonElement Read(string text)
    {
        object article = Of(typeof(ArticleReading), nameof(ArticleReading.Read)).Invoke(null, [text])!;
        object encoding = Enum.ToObject(Of(typeof(SourceEncoding)), (int)SourceEncoding.Utf8);
        object filed = Of(typeof(CorpusArticle), nameof(CorpusArticle.File)).Invoke(null, ["text.txt", encoding, article, null])!;
        object writer = Activator.CreateInstance(Of(typeof(RecordWriter)), Enum.ToObject(Of(typeof(OffsetUnit)), (int)OffsetUnit.Utf16), false)!;
        object record = Of(typeof(RecordWriter), nameof(RecordWriter.Text)).Invoke(writer, [filed, Array.CreateInstance(Of(typeof(RuleFinding)), 0)])!;
        return JsonDocument.Parse((string)record).RootElement;
    }

    private Type Of(Type type) => assembly.GetType(type.FullName!, throwOnError: true)!;

    private MethodInfo Of(Type type, string method) => Of(type).GetMethods().Single(m => m.Name == method);
}
