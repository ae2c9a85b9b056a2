using Corpus.Text;
using Corpus.Text.Rules;
using Corpus.Text.Source;
using Corpus.Tool.Reading;

namespace Corpus.Tool.Checking;

/// <summary>One text from standard input, as an editor pipes it before it is saved.</summary>
internal static class StandardInput
{
    /// <summary>The text with its own findings, and those of the sources that it names.</summary>
    /// <param name="input">Standard input.</param>
    /// <param name="path">The path that the text has; null for none.</param>
    /// <param name="filter">Which findings are wanted.</param>
    /// <param name="trouble">Is told what cannot be read.</param>
    public static IEnumerable<CheckedText> Check(Stream input, string? path, FindingFilter filter, Action<FormattableString> trouble)
    {
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        string full = path ?? "stdin.txt", below = TextFolder.Below(full);
        var file = new TextFile(full, bytes.ToArray(), SourceDecoder.Decode(below, bytes.ToArray()));
        var filed = CorpusArticle.File(below, file.Source.Encoding, ArticleReader.Read(file.Source.Text));
        var checker = new TextChecker(filter, trouble);
        var text = new CheckedText(file, filed, []);
        var sources = FolderSources.Of(full, [text], trouble);
        var findings = checker.Taken([.. TextFindings.Of(filed), .. SourceFindings.Of(filed, sources)], filed, path);
        return [text with { Findings = [.. findings.OrderBy(f => f.Range.Start).ThenBy(f => f.Rule.Id, StringComparer.Ordinal)] }];
    }
}
