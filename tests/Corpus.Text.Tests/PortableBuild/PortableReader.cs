using System.Collections;
using System.Reflection;
using System.Runtime.Loader;
using Corpus.Text.Source;
using Corpus.Text.Storage;

namespace Corpus.Text.Tests.PortableBuild;

/// <summary>The netstandard2.0 build of the reader, which the package ships, loaded beside the one that the tests are compiled against.</summary>
internal sealed class PortableReader
{
    private readonly MethodInfo read, file, write, article, json;

    public PortableReader()
    {
        string path = typeof(PortableReader).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "PortableReader").Value!;
        var context = new AssemblyLoadContext("portable");
        context.Resolving += (own, name) =>
            File.Exists(Path.Combine(Path.GetDirectoryName(path)!, name.Name + ".dll"))
                ? own.LoadFromAssemblyPath(Path.Combine(Path.GetDirectoryName(path)!, name.Name + ".dll")) : null;
        Assembly = context.LoadFromAssemblyPath(path);
        read = Method(typeof(ArticleReading), nameof(ArticleReading.Read));
        file = Method(typeof(CorpusArticle), nameof(CorpusArticle.File));
        write = Method(typeof(BucketWriter), nameof(BucketWriter.Write));
        article = Assembly.GetType(typeof(ArticleReader).FullName!, throwOnError: true)!.GetMethod(nameof(ArticleReader.Read), [typeof(string)])!;
        json = Method(typeof(Article), nameof(Article.ToJson));
    }

    public Assembly Assembly { get; }

    /// <summary>The bucket that it writes of <paramref name="texts"/>: all that is read in them, with reasons and findings.</summary>
    public byte[] BucketOf(IReadOnlyList<string> texts)
    {
        var articles = (IList)Array.CreateInstance(file.ReturnType, texts.Count);
        object encoding = Enum.ToObject(file.GetParameters()[1].ParameterType, (int)SourceEncoding.Utf8);
        for (int i = 0; i < texts.Count; i++) articles[i] = file.Invoke(null, [PathOf(i), encoding, read.Invoke(null, [texts[i]]), null]);
        return (byte[])write.Invoke(null, [0, 1, articles, null])!;
    }

    /// <summary>The record that a program gets of <paramref name="text"/>.</summary>
    public string JsonOf(string text) => (string)json.Invoke(article.Invoke(null, [text]), null)!;

    public static string PathOf(int text) => $"text-{text:D4}.txt";

    private MethodInfo Method(Type type, string name) =>
        Assembly.GetType(type.FullName!, throwOnError: true)!.GetMethods().Single(method => method.Name == name);
}
