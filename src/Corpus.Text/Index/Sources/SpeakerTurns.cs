using Corpus.Text.Source.Scanning;


namespace Corpus.Text.Index.Sources;

/// <summary>Who speaks where in a transcript: from a label at a line's start to the next one. “ANNA BERG: We waited all night.”</summary>
internal sealed class SpeakerTurns
{
    private const int LongestLabel = 48, MostWords = 6, FewestLabels = 2;

    private readonly List<int> starts = [];
    private readonly List<string> names = [];

    private SpeakerTurns()
    {
    }

    /// <summary>The number of labels; 0 for a text that is no transcript.</summary>
    public int Count => starts.Count;

    /// <summary>The labels, without their colons, one for each turn.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>The turns of <paramref name="article"/>; none where fewer than two lines have a label: one colon is no transcript.</summary>
    public static SpeakerTurns Of(ArticleReading article)
    {
        var turns = new SpeakerTurns();
        string text = article.Text;
        int from = article.Parts.FrontMatter is { } matter ? matter.Range.End : 0;
        int splice = 0, shift = 0;
        for (int at = from; at < text.Length;)
        {
            turns.Add(text, at);
            int line = text.IndexOf('\n', at);
            int next = line < 0 ? text.Length : line + 1;
            // A line break that is read as a space begins a line too.
            for (; splice < article.Source.Splices.Count; splice++)
            {
                var one = article.Source.Splices[splice];
                int behind = one.Range.Start - shift + (one.Instead is null ? 0 : 1);
                if (behind > next) break;
                shift += one.Range.Length - (one.Instead is null ? 0 : 1);
                if (behind > at && one.Instead is ' ') turns.Add(text, behind);
            }
            at = next;
        }
        return turns.Count >= FewestLabels ? turns : new SpeakerTurns();
    }

    /// <summary>The label of the turn that holds all of <paramref name="range"/>; null when none does.</summary>
    public string? Of(TextRange range)
    {
        int turn = starts.BinarySearch(range.Start);
        if (turn < 0) turn = ~turn - 1;
        return turn < 0 || (turn + 1 < starts.Count && starts[turn + 1] < range.End) ? null : names[turn];
    }

    // ANNA BERG: Anna Berg (Mayor): Dr. Berg: Q:
    private void Add(string text, int start)
    {
        while (start < text.Length && text[start] is ' ' or '*' or '\t') start++;
        int end = start, nameEnd = -1, words = 0;
        for (; end < text.Length && end - start <= LongestLabel; end++)
        {
            char c = text[end];
            if (c == ':') break;
            if (c == '(' && nameEnd < 0) nameEnd = end;
            if (nameEnd >= 0) continue;
            if (!(WordCharacters.IsInName(c) || c == '*')) return;
            bool begins = WordCharacters.IsLetter(c) && (end == start || text[end - 1] is ' ');
            if (begins) words++;
            // Particles of a name are written small: Ludwig van der Berg.
            if (begins && char.IsLower(c) && (end == start || !IsParticle(text, end))) return;
        }
        if (end == text.Length || end == start || text[end] != ':' || words is 0 or > MostWords) return;
        if (end + 1 < text.Length && !(char.IsWhiteSpace(text[end + 1]) || text[end + 1] == '*')) return;
        starts.Add(start);
        names.Add(text.Substring(start, (nameEnd < 0 ? end : nameEnd) - start).Trim(' ', '*'));
    }

    private static bool IsParticle(string text, int start)
    {
        int end = WordCharacters.LettersEnd(text, start, text.Length);
        return Language.Lexicon.NameParticles.Contains(text.AsSpan(start, end - start));
    }
}
