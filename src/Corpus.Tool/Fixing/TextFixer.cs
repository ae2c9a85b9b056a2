using Corpus.Text.Rules;
using Corpus.Text.Source;
using Corpus.Text;
using Corpus.Tool.Checking;
using Corpus.Tool.Reading;

namespace Corpus.Tool.Fixing;

/// <summary>Makes the edits of a text's findings, and those of the findings that show up then, until none is left. Bytes outside the edits stay as they are,
/// and a text that cannot be fixed to the end stays whole.</summary>
/// <param name="checker">Says which findings are wanted.</param>
/// <param name="named">Whether the user named the rules: only then edits are made that delete a line, and those of fields, which guess.</param>
/// <param name="more">Findings that a text has only beside others, such as its sources; null for none.</param>
internal sealed class TextFixer(TextChecker checker, bool named, Func<TextFile, CorpusArticle, IReadOnlyList<RuleFinding>>? more = null)
{
    /// <summary>A round may lay bare what the next one fixes; so many characters are read again for it.</summary>
    private const long MostReading = 200_000_000;
    private const int FewestRounds = 8;

    /// <summary>Fixes <paramref name="file"/>, in memory only.</summary>
    public FixedText Fix(TextFile file)
    {
        var done = new List<RuleFinding>();
        var source = file.Source;
        byte[] bytes = file.Bytes;
        var seen = new HashSet<string>(StringComparer.Ordinal) { source.Text };
        long read = 0;
        for (int round = 0; ; round++)
        {
            var filed = CorpusArticle.File(source.Path, source.Encoding, ArticleReading.Read(source.Text));
            var (edits, kept) = EditsOf([.. checker.Check(filed, file.FullPath), .. more?.Invoke(file, filed) ?? []], source);
            var together = TextEdits.Together(edits.Keys);
            if (together.Count == 0) return new FixedText(bytes, source.Text, done, kept);
            if (!ByteSplicer.IsExact(bytes, source)) return Refused("its bytes are not those of its text; save it as UTF-8");
            if (round >= FewestRounds && (read += source.Text.Length) > MostReading) return Refused("fix follows fix without end; correct it by hand");
            foreach (var edit in together) done.Add(edits[edit]);
            bytes = ByteSplicer.Apply(bytes, source, together);
            source = SourceDecoder.Decode(source.Path, bytes);
            if (!seen.Add(source.Text)) return Refused("one fix undoes the other; correct it by hand");
        }

        FixedText Refused(string why) => new(file.Bytes, file.Source.Text, [], [], why);
    }

    private (Dictionary<TextEdit, RuleFinding> Edits, List<RuleFinding> Kept) EditsOf(IReadOnlyList<RuleFinding> findings, SourceFile source)
    {
        var edits = new Dictionary<TextEdit, RuleFinding>();
        var kept = new List<RuleFinding>();
        foreach (var finding in findings)
        {
            if (finding.Edit is not { } edit || edit.Range.Of(source.Text).SequenceEqual(edit.NewText)) continue;
            if (!named && (finding.Rule.Category == "Fields" || DeletesLine(source.Text, edit))) kept.Add(finding);
            else edits.TryAdd(edit, finding);
        }
        return (edits, kept);
    }

    private static bool DeletesLine(string text, TextEdit edit) =>
        LineEnds(edit.Range.Of(text)) > LineEnds(edit.NewText) || (edit.NewText.AsSpan().IsWhiteSpace() && IsWholeLine(text, edit.Range));

    // The last line may have no end that would show it.
    private static bool IsWholeLine(string text, TextRange range)
    {
        int start = range.Start, end = range.End;
        while (start > 0 && text[start - 1] is (' ' or '\t')) start--;
        while (end < text.Length && text[end] is (' ' or '\t')) end++;
        return !range.Of(text).IsWhiteSpace() && (start == 0 || IsLineEnd(text[start - 1])) && (end == text.Length || IsLineEnd(text[end]));
    }

    private static int LineEnds(ReadOnlySpan<char> text)
    {
        int count = 0;
        for (int i = 0; i < text.Length; i++)
            if (IsLineEnd(text[i]) && !(text[i] == '\n' && i > 0 && text[i - 1] == '\r')) count++;
        return count;
    }

    private static bool IsLineEnd(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';
}

/// <summary>What fixing a text came to.</summary>
/// <param name="Bytes">The bytes of the fixed text; the very bytes of before when there was nothing to fix.</param>
/// <param name="Text">The fixed text.</param>
/// <param name="Fixed">The findings that were fixed, round after round.</param>
/// <param name="LinesKept">The findings that were left because their edit deletes a line and their rule was not named.</param>
/// <param name="Refusal">Why nothing of it was fixed, as the end of a sentence; null when all was.</param>
internal sealed record FixedText(byte[] Bytes, string Text, IReadOnlyList<RuleFinding> Fixed, IReadOnlyList<RuleFinding> LinesKept, string? Refusal = null);
