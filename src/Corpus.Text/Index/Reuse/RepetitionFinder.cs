using Corpus.Text.Index.Speakers;

namespace Corpus.Text.Index.Reuse;

/// <summary>Finds the quotations of a text that others carry too, one text after the other.</summary>
internal sealed class RepetitionFinder(IQuotedTexts texts)
{
    /// <summary>For words that many texts quote, so many of them are looked at: enough to find the statement behind a common turn of phrase.</summary>
    public const int MostHolders = 4;

    /// <summary>One quotation is compared with so many others at most, with those that have most shingles in common.</summary>
    private const int MostCandidates = 8;

    /// <summary>From so many words on two persons hardly say the same by chance.</summary>
    private const int FewestSignificantWords = 6;

    private readonly List<uint> hashes = [];
    private readonly List<QuotePlace> holders = [];
    private readonly List<(int Shared, QuotePlace Place)> candidates = [];
    private readonly Dictionary<string, NameWords> names = new(StringComparer.Ordinal);

    /// <summary>Holders visited and words compared.</summary>
    public long Steps { get; private set; }

    /// <summary>The repetitions of the text at <paramref name="rank"/>, in the order of its quotations, then of the others.</summary>
    public IReadOnlyList<FoundRepetition> Find(int rank)
    {
        List<FoundRepetition>? repetitions = null;
        var mine = texts[rank];
        var shingle = new ShingleHash(TextFingerprint.QuoteShingle);
        for (int quote = 0; quote < mine.Count; quote++)
        {
            hashes.Clear();
            mine[quote].AddHashes(ref shingle, hashes);
            FindCandidates(rank);
            foreach (var (_, place) in candidates)
                if (Compare(mine, quote, place) is { } repetition) (repetitions ??= []).Add(repetition);
        }
        return repetitions ?? (IReadOnlyList<FoundRepetition>)[];
    }

    private void FindCandidates(int rank)
    {
        candidates.Clear();
        holders.Clear();
        hashes.Sort();
        for (int i = 0; i < hashes.Count; i++)
            if (i == 0 || hashes[i] != hashes[i - 1]) Steps += texts.AddHolders(hashes[i], rank, holders);
        if (holders.Count == 0) return;
        holders.Sort();
        for (int i = 0; i < holders.Count; i++)
        {
            if (i > 0 && holders[i] == holders[i - 1]) candidates[candidates.Count - 1] = (candidates[candidates.Count - 1].Shared + 1, holders[i]);
            else candidates.Add((1, holders[i]));
        }
        if (candidates.Count <= MostCandidates) return;
        candidates.Sort(static (a, b) => a.Shared != b.Shared ? b.Shared.CompareTo(a.Shared) : a.Place.CompareTo(b.Place));
        candidates.RemoveRange(MostCandidates, candidates.Count - MostCandidates);
        candidates.Sort(static (a, b) => a.Place.CompareTo(b.Place));
    }

    private FoundRepetition? Compare(QuotedText mine, int quote, QuotePlace place)
    {
        var words = mine[quote];
        var other = texts[place.Rank];
        var comparison = new QuoteComparison(words, other[place.Quote]);
        var wording = comparison.Compare();
        Steps += comparison.Steps;
        if (wording is not { } how) return null;
        bool otherSpeaker = AreOthers(mine.SpeakerOf(quote), other.SpeakerOf(place.Quote));
        // Two persons who say nearly the same, or use the same few words, say two things.
        if (otherSpeaker && (how != RepetitionWording.Same || words.Count < FewestSignificantWords)) return null;
        return new FoundRepetition(quote, place, how, otherSpeaker);
    }

    private bool AreOthers(string? name, string? other)
    {
        if (name is null || other is null || string.Equals(name, other, StringComparison.Ordinal)) return false;
        NameWords words = WordsOf(name), others = WordsOf(other);
        return words.IsPersonal && others.IsPersonal && !words.CanBe(others);
    }

    private NameWords WordsOf(string name)
    {
        if (!names.TryGetValue(name, out var words)) names.Add(name, words = NameWords.Of(name));
        return words;
    }
}

/// <summary>A quotation of one text and one of another that carry the same words.</summary>
/// <param name="Quote">The index of the one text's quotation.</param>
/// <param name="Other">The other quotation.</param>
/// <param name="Wording">Whether the words differ.</param>
/// <param name="OtherSpeaker">Whether the two texts give the same words to different persons.</param>
internal readonly record struct FoundRepetition(int Quote, QuotePlace Other, RepetitionWording Wording, bool OtherSpeaker);
