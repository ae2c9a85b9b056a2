using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using Corpus.Text.Export;
using Corpus.Text.Rules;
using Corpus.Text.Source;
using Mono.Cecil;

namespace Corpus.Text.Tests.Language;

/// <summary>The reader with a language more: the same machine code, to which only the files of a folder were added.</summary>
internal sealed class AddedLanguage
{
    private readonly Assembly assembly;

    /// <summary>Adds the lists that the tests hold below <c>Language/<paramref name="code"/></c>.</summary>
    public AddedLanguage(string code)
    {
        using var definition = AssemblyDefinition.ReadAssembly(typeof(ArticleReading).Assembly.Location);
        string prefix = $"lexicon/{code}/";
        foreach (string name in typeof(AddedLanguage).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(prefix, StringComparison.Ordinal)))
            definition.MainModule.Resources.Add(new EmbeddedResource(name, Mono.Cecil.ManifestResourceAttributes.Public,
                typeof(AddedLanguage).Assembly.GetManifestResourceStream(name)!));
        using var written = new MemoryStream();
        definition.Write(written);
        written.Position = 0;
        assembly = new AssemblyLoadContext(code).LoadFromStream(written);
    }

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
