
namespace Corpus.Text.Index.Sources;

/// <summary>Checks an article's spoken quotations against sources. Deterministic, and linear in the article and in the sources.</summary>
internal sealed class QuotationVerifier
{
    /// <summary>Longer quotations are looked for in pieces of so many words.</summary>
    private const int Piece = 256;

    /// <summary>A piece with so many words in a row is found, whatever the rest is like.</summary>
    private const int SignificantRun = 7;

    /// <summary>Two persons may say the same few words.</summary>
    private const int FewestSignificantWords = 3;

    private readonly IReadOnlyList<SourceDocument> sources;
    private readonly Lazy<SourceIndex> index;
    private int articles;

    /// <summary>Takes <paramref name="sources"/>, in whose order the first of two equal passages is named.</summary>
    public QuotationVerifier(IReadOnlyList<SourceDocument> sources)
    {
        this.sources = sources;
        index = new(() => new SourceIndex(sources, wanted: null));
    }

    /// <summary>A verdict for each spoken quotation of <paramref name="article"/>, in its order; the parts of one that a cue broke off have one
    /// together.</summary>
    /// <param name="article">The article.</param>
    /// <param name="itself">The source that the article itself is, which counts for nothing; null when it is none of them.</param>
    public IReadOnlyList<QuotationVerdict> Verify(ArticleReading article, SourceDocument? itself = null)
    {
        var spoken = SpokenQuotations.Of(article);
        // One article alone is better served by a look at what it asks for; the whole index pays from the second on.
        bool isFirst = Interlocked.Increment(ref articles) == 1;
        var passages = new CandidatePassages(isFirst ? new SourceIndex(sources, PairsOf(spoken)) : index.Value, sources, itself);
        var single = SingleWords.Of(spoken, sources, itself);
        var verdicts = new List<QuotationVerdict>(spoken.Count);
        foreach (var quotation in spoken) verdicts.Add(Verify(article, quotation, passages, single));
        return verdicts;
    }

    private static PairFilter PairsOf(IReadOnlyList<SpokenQuotation> spoken)
    {
        var wanted = new PairFilter();
        foreach (var quotation in spoken)
            for (int i = 0; i + 1 < quotation.Words.Count; i++) wanted.Add(quotation.Words.Words.PairAt(i));
        return wanted;
    }

    private QuotationVerdict Verify(ArticleReading article, SpokenQuotation quotation, CandidatePassages passages, SingleWords single)
    {
        string? speaker = article.Quotes[quotation.Quote].Attribution?.Name;
        var blank = new QuotationVerdict { Kind = VerdictKind.NotFound, Quote = quotation.Quote, Here = quotation.Here, Speaker = speaker };
        var quoted = quotation.Words;
        // Nothing but an editor's words, or marks: there is nothing to look for.
        if (quoted.Count == 0) return blank with { Kind = VerdictKind.Verbatim };
        QuotationVerdict? verdict = null;
        for (int from = 0; from < quoted.Count; from += Piece)
        {
            int to = quoted.Count - from < Piece * 3 / 2 ? quoted.Count : from + Piece;
            var piece = VerifyPiece(quotation, from, to, blank, passages, single);
            verdict = verdict is null ? piece : Joined(verdict, piece, quoted.Words.RangeOf(from, to - 1));
            if (to == quoted.Count) break;
        }
        return verdict!;
    }

    private QuotationVerdict VerifyPiece(SpokenQuotation quotation, int from, int to, QuotationVerdict blank, CandidatePassages passages, SingleWords single)
    {
        var quoted = quotation.Words;
        var candidates = passages.Of(quoted, from, to, CandidatePassages.FewChunks);
        if (candidates.Count == 0) candidates = single.Of(quoted, from, to);
        var verdict = VerdictOf(quotation, from, to, blank, candidates);
        foreach (int most in (int[])[CandidatePassages.MoreChunks, CandidatePassages.ManyChunks])
        {
            if (!passages.IsCut || verdict.Kind is VerdictKind.Verbatim or VerdictKind.Edited) return verdict;
            if (most == CandidatePassages.ManyChunks && verdict.Kind != VerdictKind.OtherSpeaker) return verdict;
            if (passages.Of(quoted, from, to, most) is { Count: > 0 } more) verdict = VerdictOf(quotation, from, to, blank, more);
        }
        // The right mouth may say the same words elsewhere: everywhere is looked, or nothing is said.
        return verdict.Kind != VerdictKind.OtherSpeaker || !passages.IsCut ? verdict
            : verdict with { Kind = verdict.Edits == QuotationEdits.None ? VerdictKind.Verbatim : VerdictKind.Edited, SaidBy = null };
    }

    private QuotationVerdict VerdictOf(SpokenQuotation quotation, int from, int to, QuotationVerdict blank, IReadOnlyList<PassageCandidate> candidates)
    {
        var quoted = quotation.Words;
        var aligner = new PassageAligner(quoted, from, to);
        (PassageAlignment Alignment, int Source)? best = null;
        bool isOnly = true;
        string? otherSpeaker = null;
        foreach (var candidate in candidates)
        {
            if (aligner.Align(sources[candidate.Source].Words, candidate) is not { } alignment || !IsNear(alignment, to - from)) continue;
            string? other = alignment.Cost > 0 || blank.Speaker is null || to - from < FewestSignificantWords ? null
                : SpeakerClash.Of(blank.Speaker, sources[candidate.Source], alignment);
            // The words from the right mouth end the search.
            if (best is null || alignment.Cost < best.Value.Alignment.Cost
                || (alignment.Cost == best.Value.Alignment.Cost && otherSpeaker is not null && other is null))
            {
                isOnly = true;
                (best, otherSpeaker) = ((alignment, candidate.Source), other);
            }
            else if (alignment.Cost == best.Value.Alignment.Cost && !SaysTheSame(best.Value, (alignment, candidate.Source))) isOnly = false;
            if (alignment.Cost == 0 && other is null) break;
        }
        if (best is not { } found) return blank;
        var source = sources[found.Source];
        var verdict = blank with { Source = source, There = source.Words.RangeOf(found.Alignment.First, found.Alignment.Last) };
        if (found.Alignment.Cost > 0)
        {
            var differences = new WordDifferences(quoted, source.Words, found.Alignment.Words);
            return verdict with { Kind = VerdictKind.Differs, Differences = differences.Find(), Edit = isOnly ? differences.Edit() : null };
        }
        var edits = EditorialEdits.Of(quoted, source.Words, found.Alignment.Words, quotation.Parts);
        if (otherSpeaker is not null) return verdict with { Kind = VerdictKind.OtherSpeaker, SaidBy = otherSpeaker, Edits = edits };
        return verdict with { Kind = edits == QuotationEdits.None ? VerdictKind.Verbatim : VerdictKind.Edited, Edits = edits };
    }

    // Half of the words, or many in a row.
    private static bool IsNear(PassageAlignment alignment, int count)
    {
        if (alignment.Matched * 2 >= count && alignment.Cost * 2 <= Math.Max(count, 2)) return true;
        int run = 0;
        foreach (var word in alignment.Words)
        {
            run = word.Step == AlignmentStep.Match ? run + 1 : 0;
            if (run >= SignificantRun) return true;
        }
        return false;
    }

    private bool SaysTheSame((PassageAlignment Alignment, int Source) one, (PassageAlignment Alignment, int Source) other)
    {
        SpokenWords mine = sources[one.Source].Words, theirs = sources[other.Source].Words;
        if (one.Alignment.Last - one.Alignment.First != other.Alignment.Last - other.Alignment.First) return false;
        for (int i = one.Alignment.First, j = other.Alignment.First; i <= one.Alignment.Last; i++, j++)
            if (mine.HashOf(i) != theirs.HashOf(j)) return false;
        return true;
    }

    // A long quotation is as good as its worst piece.
    private static QuotationVerdict Joined(QuotationVerdict first, QuotationVerdict next, TextRange piece)
    {
        if (first.Kind == VerdictKind.NotFound && next.Kind == VerdictKind.NotFound) return first;
        var differences = new List<WordDifference>(first.Differences);
        if (first.Kind == VerdictKind.NotFound)
            differences.Add(new WordDifference(DifferenceKind.Added, new TextRange(first.Here.Start, piece.Start), default));
        differences.AddRange(next.Differences);
        if (next.Kind == VerdictKind.NotFound) differences.Add(new WordDifference(DifferenceKind.Added, piece, default));
        var edits = first.Edits | next.Edits;
        var kind = differences.Count > 0 ? VerdictKind.Differs
            : first.Kind == VerdictKind.OtherSpeaker || next.Kind == VerdictKind.OtherSpeaker ? VerdictKind.OtherSpeaker
            : edits == QuotationEdits.None ? VerdictKind.Verbatim : VerdictKind.Edited;
        var known = first.Source is null ? next : first;
        var there = first.Source is not null && first.Source == next.Source && next.There.End > first.There.End
            ? new TextRange(first.There.Start, next.There.End) : known.There;
        return known with { Kind = kind, Edits = edits, Differences = differences, There = there, SaidBy = first.SaidBy ?? next.SaidBy, Edit = null };
    }
}
