using Newsroom.Corpus;

namespace Newsroom;

/// <summary>Words that quotations of different articles share.</summary>
/// <param name="Words">The words, in small letters.</param>
/// <param name="Quotes">The quotations, in the corpus's order.</param>
internal sealed record Echo(string Words, IReadOnlyList<Quote> Quotes)
{
    private const int FewestWords = 2;

    /// <summary>Every echo, longest first.</summary>
    public static IReadOnlyList<Echo> All()
    {
        var spoken = Corpus.Quotes.All.Select(quote => (Quote: quote, Words: WordsOf(quote.Text))).ToArray();
        var beginnings = new Dictionary<string, List<(int Quote, int Word)>>(StringComparer.Ordinal);
        var shared = new Dictionary<string, SortedSet<int>>(StringComparer.Ordinal);
        for (int i = 0; i < spoken.Length; i++)
        {
            for (int word = 0; word + FewestWords <= spoken[i].Words.Length; word++)
            {
                string beginning = string.Join(' ', spoken[i].Words, word, FewestWords);
                if (!beginnings.TryGetValue(beginning, out var others)) beginnings.Add(beginning, others = []);
                foreach (var other in others)
                {
                    if (spoken[other.Quote].Quote.Article == spoken[i].Quote.Article) continue;
                    if (RunFrom(spoken[other.Quote].Words, other.Word, spoken[i].Words, word) is not { Length: > 0 } run) continue;
                    if (!shared.TryGetValue(run, out var quotes)) shared.Add(run, quotes = []);
                    quotes.Add(other.Quote);
                    quotes.Add(i);
                }
                others.Add((i, word));
            }
        }
        return [.. shared.OrderByDescending(run => run.Key.Length).ThenBy(run => run.Key, StringComparer.Ordinal)
            .Select(run => new Echo(run.Key, [.. run.Value.Select(i => spoken[i].Quote)]))];
    }

    // The words that both share from here on; nothing when the run began earlier, or is neither four words long nor one of the two quotations whole.
    private static string RunFrom(string[] a, int i, string[] b, int j)
    {
        if (i > 0 && j > 0 && a[i - 1] == b[j - 1]) return "";
        int length = 0;
        while (i + length < a.Length && j + length < b.Length && a[i + length] == b[j + length]) length++;
        return length >= 4 || length == a.Length || length == b.Length ? string.Join(' ', a, i, length) : "";
    }

    private static string[] WordsOf(string text) =>
        new string([.. text.Select(c => char.IsLetterOrDigit(c) || c is '\'' or '’' or '-' ? char.ToLowerInvariant(c) : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
