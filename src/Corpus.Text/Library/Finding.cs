using Corpus.Text.Rules;
using Corpus.Text.Source;

namespace Corpus.Text;

/// <summary>Something wrong or doubtful in a text, at its place.</summary>
public sealed class Finding
{
    internal Finding(Article article, RuleFinding finding, LineMap lines)
    {
        Article = article;
        Id = finding.Rule.Id;
        Severity = finding.Rule.Severity;
        Range = finding.Range;
        var (line, column) = lines.PositionOf(finding.Range.Start);
        (Line, Column) = (line + 1, column + 1);
        Message = finding.Message;
        Fix = finding.Edit is { } edit ? TextEdits.WithLineEndsOf(article.Text, edit) : null;
    }

    /// <summary>The id of the rule that found it: <c>CORP3002</c>.</summary>
    public string Id { get; }

    /// <summary>How much it matters; never <see cref="Severity.None"/>.</summary>
    public Severity Severity { get; }

    /// <summary>Its place in <see cref="Article.Text"/>; empty at 0 when it is about the whole text.</summary>
    public TextRange Range { get; }

    /// <summary>The line of its first character, from 1.</summary>
    public int Line { get; }

    /// <summary>The column of its first character in UTF-16 code units, from 1.</summary>
    public int Column { get; }

    /// <summary>One sentence that names what is wrong and the remedy, without control characters and at most 300 characters long.</summary>
    public string Message { get; }

    /// <summary>The edit that corrects it, with the line ends of the text; null when only a person can. Some edits delete a line.</summary>
    public TextEdit? Fix { get; }

    internal Article Article { get; }

    /// <summary>The finding as linters print it: <c>(9,43): warning CORP3002: …</c>.</summary>
    public override string ToString() => $"({Line},{Column}): {Severity.ToString().ToLowerInvariant()} {Id}: {Message}";
}
