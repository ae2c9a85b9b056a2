using System.Globalization;
using Corpus.Text.Rules;

namespace Corpus.Tool.Reading;

/// <summary>Reports to the user what could not be read or written, and remembers that there was something.</summary>
/// <param name="error">Where it is reported.</param>
public sealed class ErrorLog(TextWriter error)
{
    private readonly List<string> sentences = [];
    private readonly HashSet<string> reported = new(StringComparer.Ordinal);

    /// <summary>Whether anything was reported.</summary>
    public bool Any => sentences.Count > 0;

    /// <summary>All that was reported.</summary>
    public IReadOnlyList<string> Sentences => sentences;

    /// <summary>Reports one sentence, once. What it names is shown as messages show it: file names can hold anything.</summary>
    public void Report(FormattableString sentence)
    {
        string[] named = [.. sentence.GetArguments().Select(a => Convert.ToString(a, CultureInfo.InvariantCulture) ?? "")];
        string shown = string.Format(CultureInfo.InvariantCulture, sentence.Format, [.. ShownText.Fit(sentence.Format, named)]);
        if (!reported.Add(shown)) return;
        sentences.Add(shown);
        error.Write($"corpus: {shown}\n");
    }
}
