using System.Globalization;
using Corpus.Text.Rules;

namespace Corpus.Tool.Reading;

/// <summary>Tells the user what could not be read or written, and remembers that there was something.</summary>
/// <param name="error">Where it is told.</param>
public sealed class TroubleLog(TextWriter error)
{
    private readonly List<string> sentences = [];
    private readonly HashSet<string> told = new(StringComparer.Ordinal);

    /// <summary>Whether anything was told.</summary>
    public bool Any => sentences.Count > 0;

    /// <summary>All that was told.</summary>
    public IReadOnlyList<string> Sentences => sentences;

    /// <summary>Tells one sentence, once. What it names is shown as messages show it: file names can hold anything.</summary>
    public void Tell(FormattableString sentence)
    {
        string[] named = [.. sentence.GetArguments().Select(a => Convert.ToString(a, CultureInfo.InvariantCulture) ?? "")];
        string shown = string.Format(CultureInfo.InvariantCulture, sentence.Format, [.. ShownText.Fit(sentence.Format, named)]);
        if (!told.Add(shown)) return;
        sentences.Add(shown);
        error.Write($"corpus: {shown}\n");
    }
}
