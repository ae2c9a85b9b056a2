namespace Corpus.Text.Source.Unwrapping;

/// <summary>How the paragraphs of a stretch of lines are indented.</summary>
/// <param name="Indent">The columns before the lines that go on with a paragraph.</param>
/// <param name="PartedByIndent">Whether each paragraph's first line stands elsewhere than the others.</param>
/// <param name="LongParagraphs">Whether a sentence that ends with a full line mostly has another one of its paragraph behind it.</param>
/// <param name="Prose">Whether hardly a line is short and ends no sentence: an article without a page around it.</param>
internal readonly record struct ParagraphStyle(int Indent, bool PartedByIndent, bool LongParagraphs, bool Prose)
{
    private const int Widest = 16;

    /// <summary>The style of the lines from <paramref name="start"/> to <paramref name="end"/>, broken at <paramref name="width"/>.</summary>
    public static ParagraphStyle Of(PhysicalLine[] lines, int start, int end, int width)
    {
        Span<int> indents = stackalloc int[Widest + 1];
        indents.Clear();
        for (int i = start; i + 1 < end; i++)
            if (Follows(lines, i) && lines[i].Depth == lines[i + 1].Depth && WrapWidth.IsFull(lines[i], lines[i + 1], width)
                && WrapWidth.GoesOn(lines[i], lines[i + 1])) indents[Math.Min(lines[i + 1].Indent, Widest)]++;
        int indent = 0;
        for (int k = 1; k <= Widest; k++) if (indents[k] > indents[indent]) indent = k;
        int breaks = 0, ends = 0, elsewhere = 0, sentences = 0, fullSentences = 0, room = 0;
        for (int i = start; i + 1 < end; i++)
        {
            if (!Follows(lines, i)) continue;
            breaks++;
            bool full = WrapWidth.IsFull(lines[i], lines[i + 1], width);
            if (lines[i].Has(LineForm.Ends))
            {
                if (full) fullSentences++;
                else sentences++;
                room += lines[i + 1].FirstWord + 1;
            }
            if (full) continue;
            ends++;
            if (lines[i + 1].Indent != indent) elsewhere++;
        }
        // A paragraph's last line is full by chance as often as a word's room is part of the width; where there are twice as many full lines, most of them end
        // inside paragraphs.
        double byChance = sentences + fullSentences == 0 ? 0 : sentences * (double)room / (sentences + fullSentences) / width;
        return new ParagraphStyle(indent, elsewhere > 0
            && elsewhere * 3 >= ends * 2, fullSentences > 2 * byChance, ends - sentences <= WrapWidth.Heads + breaks / 10);
    }

    /// <summary>Whether a line with that indentation begins a paragraph that hangs, where others go on.</summary>
    public bool Hanging(int indent) => PartedByIndent && indent != Indent;

    private static bool Follows(PhysicalLine[] lines, int i) => !lines[i + 1].Has(LineForm.AfterBlank);
}
