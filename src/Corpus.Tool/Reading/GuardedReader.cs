using Corpus.Text;

namespace Corpus.Tool.Reading;

/// <summary>Reads articles so that a text on which the reader fails stops no other.</summary>
internal static class GuardedReader
{
    /// <summary>The article that <paramref name="reader"/> makes of <paramref name="text"/>; null when it fails, which is reported to
    /// <paramref name="report"/> with the text's <paramref name="name"/>.</summary>
    public static ArticleReading? Read(Func<string, ArticleReading> reader, string text, string name, Action<FormattableString> report)
    {
        try
        {
            return reader(text);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            report($"{name} could not be read ({e.GetType().Name}) and the others were; leave it out, and report it to us with the text");
            return null;
        }
    }
}
