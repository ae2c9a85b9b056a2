using Corpus.Text.Language;
using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Structure;

/// <summary>Sees a line that is nothing but an outlet's name: below a byline, Harbour News, Varnby; above a headline, The Harbour Times.</summary>
internal static class Masthead
{
    private const int Longest = 60;
    private const int MostWords = 5;

    /// <summary>Whether the line is an outlet's whole name and no title: an article begins it and the word that says so ends it, or the text names it
    /// again.</summary>
    public static bool Is(TextAnalysis analysis, int i)
    {
        string text = analysis.Text;
        var line = analysis.Lines[i];
        if (Of(text, line, analysis.Language) is not { Value: var value, Range: var name } || name.End < line.Content.End) return false;
        int first = WordCharacters.LettersEnd(text, name.Start, name.End), last = WordCharacters.LettersStart(text, name.Start, name.End);
        return analysis.Language[WordList.OutletWords].Contains(text.AsSpan(last, name.End - last))
            && (analysis.Language[WordList.Articles].Contains(text.AsSpan(name.Start, first - name.Start))
                || text.IndexOf(value, name.End, StringComparison.Ordinal) >= 0);
    }

    /// <summary>The outlet that the line names before a comma or its end; null when it names none.</summary>
    public static Located<string>? Of(string text, in LineAnalysis line, TextLanguage language)
    {
        if (line.Length > Longest || line.HasAny(LineFlags.SentenceEnd) || line.HasAny(PhraseFlags.AnyBoilerplate)) return null;
        int comma = text.IndexOf(',', line.Content.Start, line.Content.Length);
        var name = new TextRange(line.Content.Start, comma < 0 ? line.Content.End : comma);
        if (name.Of(text).IndexOfAny("|/>»›→".AsSpan()) >= 0) return null;
        int words = 0;
        bool known = false;
        for (var word = new WordWalk(text, name.Start, name.End); word.Next(); words++)
        {
            if (!char.IsUpper(text[word.Start])) return null;
            known |= language[WordList.OutletWords].Contains(text.AsSpan(word.Start, word.End - word.Start));
        }
        return known && words is > 1 and <= MostWords ? new Located<string>(name.TextOf(text), name) : null;
    }
}
