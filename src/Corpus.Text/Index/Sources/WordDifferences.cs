using Corpus.Text.Source.Scanning;
using System.Text;

namespace Corpus.Text.Index.Sources;

/// <summary>Reads from an alignment which words differ, and what would make the quotation say what its source says.</summary>
internal sealed class WordDifferences(QuotedWords quoted, SpokenWords source, IReadOnlyList<AlignedWord> aligned)
{
    private const int LongestEdit = 400;

    /// <summary>The differences in the order of the text.</summary>
    public IReadOnlyList<WordDifference> Find() => [.. Groups().Select(g => Difference(g.First, g.Last))];

    /// <summary>What writes the source's words, from the first difference to the last; null where an editor's own work or other marks stand between.</summary>
    public TextEdit? Edit()
    {
        var groups = Groups();
        if (groups.Count == 0) return null;
        int first = groups[0].First, last = groups[groups.Count - 1].Last;
        for (int i = first + 1; i <= last; i++)
            if (HasGapBefore(i)) return null;
        int before = first - 1, after = last + 1;
        while (before >= 0 && aligned[before].Step == AlignmentStep.LeftOut) before--;
        while (after < aligned.Count && aligned[after].Step == AlignmentStep.LeftOut) after++;
        TextRange here = Here(first, last), there = There(first, last);
        if (here.IsEmpty || there.IsEmpty)
        {
            // Words with what stands beside them: the neighbours stay.
            bool opens = before < 0, closes = after >= aligned.Count;
            if ((opens || closes) && here.IsEmpty || opens && closes || (!opens && HasGapBefore(first)) || (!closes && HasGapBefore(after))) return null;
            here = new TextRange(opens ? here.Start : EndHere(before), closes ? here.End : quoted.Words.RangeOf(aligned[after].Here).Start);
            there = opens || closes ? new TextRange(there.Start, there.Start) : new TextRange(EndThere(before), source.RangeOf(aligned[after].There).Start);
        }
        if (there.Length > LongestEdit || here.Length > LongestEdit) return null;
        return Written(here, there, startsQuotation: first == 0);
    }

    private TextEdit? Written(TextRange here, TextRange there, bool startsQuotation)
    {
        string old = here.TextOf(quoted.Words.Text);
        var words = new StringBuilder(there.Length);
        foreach (char c in there.TextOf(source.Text))
        {
            if (!char.IsWhiteSpace(c)) words.Append(c);
            else if (words.Length == 0 || words[words.Length - 1] != ' ') words.Append(' ');
        }
        string text = words.ToString();
        if (text.Any(IsMark) || old.Any(IsMark)) return null;
        // A transcript in capitals says nothing of how the words are written.
        if (text.Count(WordCharacters.IsLetter) > 3 && !text.Any(char.IsLower) && old.Any(char.IsLower)) return null;
        if (startsQuotation && old.Length > 0 && text.Length > 0 && char.IsUpper(old[0]) && char.IsLower(text[0]))
            text = char.ToUpperInvariant(text[0]) + text.Substring(1);
        return text == old ? null : new TextEdit(here, text);
    }

    private bool HasGapBefore(int step) => aligned[step].Step != AlignmentStep.LeftOut && quoted.GapBefore(aligned[step].Here) != WordGap.None;

    private static bool IsMark(char c) => c is '[' or ']' || QuotationSigns.IsDouble(c);

    private int EndHere(int step) => aligned[step].Step == AlignmentStep.SplitHere ? quoted.Words.RangeOf(aligned[step].Here + 1).End
        : quoted.Words.RangeOf(aligned[step].Here).End;

    private int EndThere(int step) => aligned[step].Step == AlignmentStep.SplitThere ? source.RangeOf(aligned[step].There + 1).End
        : source.RangeOf(aligned[step].There).End;

    private List<(int First, int Last)> Groups()
    {
        var groups = new List<(int, int)>();
        for (int i = 0; i < aligned.Count; i++)
        {
            if (aligned[i].Cost == 0) continue;
            int first = i;
            while (i + 1 < aligned.Count && aligned[i + 1].Cost > 0) i++;
            groups.Add((first, i));
        }
        return groups;
    }

    private TextRange Here(int first, int last)
    {
        int start = -1, end = -1;
        for (int i = first; i <= last; i++)
        {
            if (aligned[i].Step == AlignmentStep.LeftOut) continue;
            var word = quoted.Words.RangeOf(aligned[i].Here);
            if (start < 0) start = word.Start;
            end = word.End;
        }
        if (start >= 0) return new TextRange(start, end);
        // Nothing stands here: behind the word before.
        int behind = aligned[first].Here > 0 ? quoted.Words.RangeOf(aligned[first].Here - 1).End : quoted.Words.RangeOf(0).Start;
        return new TextRange(behind, behind);
    }

    private TextRange There(int first, int last)
    {
        int start = -1, end = -1;
        for (int i = first; i <= last; i++)
        {
            if (aligned[i].Step == AlignmentStep.Added) continue;
            var word = source.RangeOf(aligned[i].There);
            if (start < 0) start = word.Start;
            end = word.End;
        }
        if (start >= 0) return new TextRange(start, end);
        // Nothing stands there: behind the word before.
        int behind = aligned[first].There > 0 ? source.RangeOf(aligned[first].There - 1).End : source.RangeOf(0).Start;
        return new TextRange(behind, behind);
    }

    private WordDifference Difference(int first, int last)
    {
        int lost = 0, added = 0;
        var numbersHere = new List<uint>();
        var numbersThere = new List<uint>();
        for (int i = first; i <= last; i++)
        {
            if (aligned[i].Step != AlignmentStep.LeftOut) Count(quoted.Words, aligned[i].Here, ref added, numbersHere);
            if (aligned[i].Step != AlignmentStep.Added) Count(source, aligned[i].There, ref lost, numbersThere);
        }
        numbersHere.Sort();
        numbersThere.Sort();
        TextRange here = Here(first, last), there = There(first, last);
        var kind = lost > added ? DifferenceKind.LostNegation
            : added > lost ? DifferenceKind.AddedNegation
            : !numbersHere.SequenceEqual(numbersThere) ? DifferenceKind.Number
            : here.IsEmpty ? DifferenceKind.LeftOut
            : there.IsEmpty ? DifferenceKind.Added : DifferenceKind.Changed;
        return new WordDifference(kind, here, there);
    }

    private static void Count(SpokenWords words, int word, ref int negations, List<uint> numbers)
    {
        var traits = words.TraitsOf(word);
        if ((traits & WordTraits.Negation) != 0) negations++;
        if ((traits & WordTraits.Number) != 0) numbers.Add(words.HashOf(word));
    }
}
