using Corpus.Text.Attribution;
using Corpus.Text.Index.Speakers;
using Corpus.Text.Source;

namespace Corpus.Text.Index.Reuse;

/// <summary>Finds the quotations of one text that others carry too.</summary>
internal sealed class EchoFinder(IndexedTexts texts, int rank)
{
    /// <summary>For words that many texts quote, so many of them are looked at: enough to find the statement behind a common turn of phrase.</summary>
    private const int MostHolders = 4;

    /// <summary>One quotation is compared with so many others at most.</summary>
    private const int MostCandidates = 8;

    /// <summary>From so many words on two persons hardly say the same by chance.</summary>
    private const int FewestTellingWords = 6;

    private readonly TextFingerprint mine = texts.Ordered[rank].Fingerprint;

    /// <summary>Holders visited and words compared.</summary>
    public long Steps { get; private set; }

    public IReadOnlyList<QuoteEcho> Find()
    {
        if (Candidates() is not { } candidates) return [];
        var echoes = new List<QuoteEcho>();
        int quote = -1, compared = 0;
        var words = new QuoteWords();
        foreach (var (mineIndex, holder, theirIndex) in candidates.OrderBy(c => c.Quote).ThenBy(c => c.Holder).ThenBy(c => c.Other))
        {
            if (mineIndex != quote)
            {
                quote = mineIndex;
                compared = 0;
                words.Read(mine.Article, quote);
            }
            if (compared++ == MostCandidates) continue;
            var other = texts.Ordered[holder];
            if (Compare(words, quote, other, theirIndex) is { } echo) echoes.Add(echo);
        }
        return echoes;
    }

    private HashSet<(int Quote, int Holder, int Other)>? Candidates()
    {
        HashSet<(int, int, int)>? found = null;
        var others = new List<(int Holder, int Quote)>();
        for (int i = 0; i < mine.QuoteHashes.Length;)
        {
            uint hash = mine.QuoteHashes[i];
            OthersWith(hash, others);
            // A text's hashes are in order: its own quotations with this one stand side by side.
            for (; i < mine.QuoteHashes.Length && mine.QuoteHashes[i] == hash; i++)
                foreach (var (holder, other) in others) (found ??= []).Add((mine.QuoteIndexes[i], holder, other));
        }
        return found;
    }

    // The first few quotations of the first few other texts.
    private void OthersWith(uint hash, List<(int Holder, int Quote)> others)
    {
        others.Clear();
        var holders = texts.Quotes.Of(hash);
        int seen = 0, last = rank;
        for (int holder = holders.Next(); holder >= 0 && seen < MostHolders; holder = holders.Next())
        {
            Steps++;
            // A text comes once for each of its quotations.
            if (holder == rank || holder == last) continue;
            last = holder;
            seen++;
            var theirs = texts.Ordered[holder].Fingerprint;
            for (int at = FirstOf(theirs.QuoteHashes, hash), end = at + MostHolders; at < end && at < theirs.QuoteHashes.Length
                && theirs.QuoteHashes[at] == hash; at++)
                others.Add((holder, theirs.QuoteIndexes[at]));
        }
    }

    private static int FirstOf(uint[] hashes, uint hash) => BinarySearch.First(hashes, hashes.Length, hash, static (h, at, hash) => h[at] >= hash);

    private QuoteEcho? Compare(QuoteWords words, int quote, IndexedText other, int otherQuote)
    {
        var theirs = QuoteWords.Of(other.Article, otherQuote);
        var comparison = new QuoteComparison(words, theirs);
        var wording = comparison.Compare();
        Steps += comparison.Steps;
        if (wording is not { } how) return null;
        bool otherSpeaker = AreOthers(mine.Article.Quotes[quote], other.Article.Quotes[otherQuote]);
        // Two persons who say nearly the same, or use the same few words, say two things.
        if (otherSpeaker && (how != EchoWording.Same || words.Count < FewestTellingWords)) return null;
        return new QuoteEcho(quote, other, otherQuote, how, otherSpeaker);
    }

    private static bool AreOthers(AttributedQuotation here, AttributedQuotation there)
    {
        if (here.Kind != QuoteKind.Speech || there.Kind != QuoteKind.Speech) return false;
        if (here.Attribution?.Name is not { } name || there.Attribution?.Name is not { } otherName) return false;
        if (string.Equals(name, otherName, StringComparison.Ordinal)) return false;
        NameWords words = NameWords.Of(name), otherWords = NameWords.Of(otherName);
        return words.IsPersonal && otherWords.IsPersonal && !words.CanBe(otherWords);
    }
}
