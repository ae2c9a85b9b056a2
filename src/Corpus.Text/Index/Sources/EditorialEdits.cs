using Corpus.Text.Source.Scanning;
using System.Text;
using Corpus.Text.Source;

namespace Corpus.Text.Index.Sources;

/// <summary>Names what an editor changed in a quotation whose words are all the source's.</summary>
internal static class EditorialEdits
{
    /// <summary>The edits.</summary>
    /// <param name="quoted">The quotation.</param>
    /// <param name="source">The source.</param>
    /// <param name="aligned">The two side by side.</param>
    /// <param name="parts">The quotation's parts, without their marks.</param>
    public static QuotationEdits Of(QuotedWords quoted, SpokenWords source, IReadOnlyList<AlignedWord> aligned, IReadOnlyList<TextRange> parts)
    {
        var edits = QuotationEdits.None;
        if ((quoted.All & WordGap.Ellipsis) != 0) edits |= QuotationEdits.Ellipsis;
        if ((quoted.All & WordGap.Brackets) != 0) edits |= QuotationEdits.Brackets;
        if ((quoted.All & WordGap.Cue) != 0) edits |= QuotationEdits.CueBreak;
        int before = -1;
        for (int i = 0; i < aligned.Count; i++)
        {
            if (aligned[i].Step is AlignmentStep.LeftOut or AlignmentStep.Added)
            {
                if (aligned[i].Step == AlignmentStep.Added) edits |= QuotationEdits.Brackets;
                before = -1;
                continue;
            }
            if (aligned[i].Step != AlignmentStep.Match) edits |= QuotationEdits.Marks;
            else edits |= OfWord(quoted.Words, aligned[i].Here, source, aligned[i].There);
            if (before >= 0 && quoted.GapBefore(aligned[i].Here) == WordGap.None && aligned[before].Step == AlignmentStep.Match
                && Marks(quoted.Words.Text, quoted.Words.RangeOf(aligned[before].Here).End, quoted.Words.RangeOf(aligned[i].Here).Start)
                != Marks(source.Text, source.RangeOf(aligned[before].There).End, source.RangeOf(aligned[i].There).Start)) edits |= QuotationEdits.Marks;
            before = i;
        }
        return edits | OfEnd(quoted, source, aligned, parts);
    }

    private static QuotationEdits OfWord(SpokenWords here, int word, SpokenWords there, int other)
    {
        if ((here.TraitsOf(word) & WordTraits.Partial) != 0) return QuotationEdits.None;
        string one = Letters(here.RangeOf(word).TextOf(here.Text)), two = Letters(there.RangeOf(other).TextOf(there.Text));
        if (one == two) return QuotationEdits.None;
        if (string.Equals(one, two, StringComparison.OrdinalIgnoreCase)) return QuotationEdits.Capitals;
        return (here.TraitsOf(word) & WordTraits.Number) != 0 ? QuotationEdits.Numbers : QuotationEdits.Marks;
    }

    // We will stay, (he said): We will stay.
    private static QuotationEdits OfEnd(QuotedWords quoted, SpokenWords source, IReadOnlyList<AlignedWord> aligned, IReadOnlyList<TextRange> parts)
    {
        var last = aligned[aligned.Count - 1];
        if (last.Step != AlignmentStep.Match) return QuotationEdits.None;
        int start = source.RangeOf(last.There).End, end = start;
        while (end < source.Text.Length && !char.IsWhiteSpace(source.Text[end]) && !WordCharacters.IsPart(source.Text[end])) end++;
        string here = Marks(quoted.Words.Text, quoted.Words.RangeOf(last.Here).End, parts[parts.Count - 1].End);
        string there = Marks(source.Text, start, end).TrimEnd('"');
        return here == there || here.IndexOfAny(['[', '(']) >= 0 || (quoted.All & WordGap.Ellipsis) != 0 && here.Contains("…")
            ? QuotationEdits.None : QuotationEdits.EndPunctuation;
    }

    // The marks between two words, however they are drawn; white space counts for nothing.
    private static string Marks(string text, int start, int end)
    {
        if (end == start + 1 && text[start] == ' ') return "";
        var marks = new StringBuilder();
        for (int i = start; i < end; i++)
            if (!char.IsWhiteSpace(text[i])) marks.Append(Drawn(text[i]));
        return marks.Replace("...", "…").ToString();
    }

    private static string Letters(string word) => ComposedText.Of(word.IndexOf('’') < 0 ? word : word.Replace('’', '\''));

    private static char Drawn(char c) => c switch
    {
        '‘' or '’' or '‚' or '‹' or '›' or '`' => '\'',
        '“' or '”' or '„' or '«' or '»' => '"',
        '–' or '—' or '―' => '-',
        _ => c,
    };
}
