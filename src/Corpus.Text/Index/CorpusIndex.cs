using Corpus.Text.Index.Reuse;
using Corpus.Text.Index.Speakers;

namespace Corpus.Text.Index;

/// <summary>What the texts of a corpus have in common. Immutable; every answer depends on the texts alone, never on the way by which the index came
/// about.</summary>
/// <remarks>Building is linear in the corpus. Merging after an edit costs the texts that changed, a walk over the list of texts, and now and then a new build;
/// what was found for texts that the edit doesn't touch is kept.</remarks>
internal sealed class CorpusIndex
{
    private readonly IndexedTexts texts;
    private readonly TextRelations?[] relations;
    private readonly Lazy<IReadOnlyList<MergedSpeaker>> speakers;
    private readonly Lazy<SpellingCensus> spellings;
    private readonly Lazy<IReadOnlyList<Repetition>> repetitions;
    private long steps;

    private CorpusIndex(IndexedTexts texts, TextRelations?[] relations)
    {
        this.texts = texts;
        this.relations = relations;
        speakers = new(() => SpeakerMerger.Merge(SpeakerOccurrences.Of(texts.Ordered)));
        spellings = new(() => new SpellingCensus(SpeakerOccurrences.Of(texts.Ordered)));
        repetitions = new(() => RepetitionCollector.Gather(this));
    }

    /// <summary>An index of no texts.</summary>
    public static CorpusIndex Empty { get; } = new(IndexedTexts.Of([]), []);

    /// <summary>The texts in the ordinal order of their ids, then of their paths.</summary>
    public IReadOnlyList<IndexedText> Texts => texts.Ordered;

    /// <summary>Who is quoted, over all texts.</summary>
    public IReadOnlyList<MergedSpeaker> Speakers => speakers.Value;

    /// <summary>The words that several texts quote, in the order of the first text.</summary>
    public IReadOnlyList<Repetition> Repetitions => repetitions.Value;

    /// <summary>How much work was done since the corpus was merged: holders visited and words compared.</summary>
    internal long Steps => Interlocked.Read(ref steps);

    /// <summary>The index of <paramref name="corpus"/>, in whatever order it comes.</summary>
    /// <param name="corpus">All texts of the corpus. A text is the same as before when its id, its path and the very instance of its fingerprint are.</param>
    /// <param name="before">An earlier index of nearly the same corpus, whose work is taken over; null when there is none.</param>
    public static CorpusIndex Merge(IEnumerable<IndexedText> corpus, CorpusIndex? before = null)
    {
        var ordered = corpus.ToArray();
        Array.Sort(ordered, IndexedText.InOrder);
        if (before is null) return new CorpusIndex(IndexedTexts.Of(ordered), new TextRelations?[ordered.Length]);
        var change = before.texts.ChangeTo(ordered);
        if (change.IsNone) return before;
        var now = before.texts.Apply(change);
        return new CorpusIndex(now, KeptRelations(before, change, now));
    }

    /// <summary>What the text with that id and path has in common with the others; nothing when the corpus has no such text.</summary>
    public TextRelations RelationsOf(string id, string path)
    {
        int rank = texts.RankOf(id, path);
        return rank < 0 ? TextRelations.None : RelationsOf(rank);
    }

    /// <summary>What a text of <see cref="Texts"/> has in common with the others.</summary>
    public TextRelations RelationsOf(int text)
    {
        if (Volatile.Read(ref relations[text]) is { } known) return known;
        var finder = new RelationFinder(texts, text);
        var found = finder.Find();
        Interlocked.Add(ref steps, finder.Steps);
        return Interlocked.CompareExchange(ref relations[text], found, null) ?? found;
    }

    /// <summary>The place of a text in <see cref="Texts"/>; -1 when it is not there.</summary>
    public int RankOf(IndexedText text) => texts.RankOf(text.Id, text.Path);

    /// <summary>The spelling of a speaker's name that most articles use, where <paramref name="name"/> differs from it in case, hyphens, dots, apostrophes or
    /// diacritics, with the first text that has it; null when <paramref name="name"/> is spelled as by most.</summary>
    public SpeakerOccurrence? BetterSpelling(string name) => spellings.Value.Better(name);

    // A text's relations hang on its own shingles, and on who else holds them.
    private static TextRelations?[] KeptRelations(CorpusIndex before, CorpusChange change, IndexedTexts now)
    {
        var kept = new TextRelations?[now.Ordered.Count];
        for (int rank = 0; rank < kept.Length; rank++)
            if (change.RankBefore[rank] >= 0) kept[rank] = Volatile.Read(ref before.relations[change.RankBefore[rank]]);
        foreach (var added in change.Added)
            foreach (int rank in now.WhoSharesWith(added)) kept[rank] = null;
        foreach (var gone in change.Gone)
            foreach (int rank in now.WhoSharesWith(gone)) kept[rank] = null;
        return kept;
    }
}
