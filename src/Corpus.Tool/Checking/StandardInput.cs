using Corpus.Text;
using Corpus.Text.Rules;
using Corpus.Text.Source;
using Corpus.Tool.Reading;

namespace Corpus.Tool.Checking;

/// <summary>One text from standard input, as an editor pipes it before it is saved.</summary>
internal static class StandardInput
{
    /// <summary>The text under <paramref name="path"/>, or without one under a name of its own.</summary>
    public static (TextFile File, CorpusArticle Filed) Read(Stream input, string? path)
    {
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        string full = path ?? "stdin.txt", below = TextFolder.Below(full);
        var file = new TextFile(full, bytes.ToArray(), SourceDecoder.Decode(below, bytes.ToArray()));
        return (file, CorpusArticle.File(below, file.Source.Encoding, ArticleReading.Read(file.Source.Text)));
    }

    /// <summary>The text with its own findings, and those of the sources that it names.</summary>
    /// <param name="input">Standard input.</param>
    /// <param name="path">The path that the text has; null for none.</param>
    /// <param name="filter">Which findings are wanted.</param>
    /// <param name="report">Receives what cannot be read.</param>
    public static IEnumerable<CheckedText> Check(Stream input, string? path, FindingFilter filter, Action<FormattableString> report)
    {
        var (file, filed) = Read(input, path);
        var checker = new TextChecker(filter, report);
        var text = new CheckedText(file, filed, checker.Check(filed, path));
        var sources = FolderSources.Of(file.FullPath, [text], [], report);
        return [text.With(checker.Taken(SourceFindings.Of(filed, sources), filed, path))];
    }
}
