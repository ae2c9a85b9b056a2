using Corpus.Text.Quotations;
using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Rules.Quotations;

/// <summary>The rules about quotation marks (CORP3001, 3002, 3003, 3006, 3007).</summary>
internal static class MarksChecker
{
    private static readonly CharacterSet DoubleMarks = new(QuotationMarks.Double);

    public static void Check(ArticleReading article, List<RuleFinding> found)
    {
        string text = article.Text;
        foreach (var quote in article.Quotes)
        {
            var quotation = quote.Quotation;
            if (quotation.Marked.IsEmpty) continue;
            if (!quotation.Closed)
            {
                if (!quotation.Continues) found.Add(NotClosed(text, quotation));
                continue;
            }
            if (quotation.Mismatched) found.Add(Mismatched(text, quotation));
            if (DoubledPunctuation(text, quotation) is { } doubled) found.Add(doubled);
            foreach (var nested in quotation.Nested)
                if (SameMarks(text, quotation, nested) is { } same) found.Add(same);
        }
        CheckStrays(article, found);
    }

    // “We will see, he said.
    private static RuleFinding NotClosed(string text, Quotation quotation)
    {
        string opening = Opening(text, quotation);
        return new RuleFinding { Rule = RuleTable.NotClosed, Range = quotation.Marked, Arguments = [opening, QuotationMarks.ClosingFor(opening)] };
    }

    // “We will see", he said.
    private static RuleFinding Mismatched(string text, Quotation quotation)
    {
        string opening = Opening(text, quotation), closing = new TextRange(quotation.Range.End, quotation.Marked.End).TextOf(text);
        // Between a typewriter's mark and a printer's, the printer's shows what was meant; ” opens nothing.
        bool openingIsWrong = opening is "\"" or "''" or "”" && QuotationMarks.OpeningFor(closing) is { } partner && partner != opening;
        string right = openingIsWrong ? QuotationMarks.OpeningFor(closing)! : QuotationMarks.ClosingFor(opening);
        return new RuleFinding
        {
            Rule = RuleTable.Mismatched,
            Range = quotation.Marked,
            Arguments = [opening, closing, (openingIsWrong ? "open it with " : "close it with ") + right],
            Edit = openingIsWrong
                ? new TextEdit(new TextRange(quotation.Marked.Start, quotation.Range.Start), right)
                : new TextEdit(new TextRange(quotation.Range.End, quotation.Marked.End), right),
        };
    }

    private static string Opening(string text, Quotation quotation) => new TextRange(quotation.Marked.Start, quotation.Range.Start).TextOf(text);

    // “We tried several times.”. Nobody answered.
    private static RuleFinding? DoubledPunctuation(string text, Quotation quotation)
    {
        int inside = quotation.Range.End - 1, outside = quotation.Marked.End;
        if (inside <= quotation.Range.Start || outside >= text.Length) return null;
        char first = text[inside], second = text[outside];
        bool twice = first is '.' or ',' && second is '.' or ',' || first is '!' or '?' && first == second;
        // A whole row of them is no slip of one key.
        if (!twice || (outside + 1 < text.Length && text[outside + 1] is '.' or ',' or '!' or '?')) return null;
        if (first == '.' && (text[inside - 1] == '.' || EndsInAbbreviation(text, inside))) return null;
        // After a full stop inside, a comma outside shows that the sentence goes on.
        char kept = first == '.' && second == ',' ? ',' : first == ',' && second == '.' ? '.' : first;
        var range = new TextRange(inside, outside + 1);
        string right = kept + text.Substring(quotation.Range.End, quotation.Marked.End - quotation.Range.End);
        return RuleFinding.About(RuleTable.DoubledPunctuation, range.TextOf(text), right).At(range).WithEdit(new TextEdit(range, right));
    }

    // “made in the U.S.”, “Smith Jr.”, “at 5 p.m.”: the full stop belongs to the word.
    private static bool EndsInAbbreviation(string text, int stop)
    {
        int start = stop;
        // It is no word: one of letters alone is asked for, without digits, and a full stop may stand before it.
        while (start > 0 && (WordCharacters.IsLetter(text[start - 1]) || text[start - 1] == '.')) start--;
        int letters = stop - start;
        return letters == 1 || text.AsSpan(start, letters).IndexOf('.') >= 0 || (letters is 2 or 3 && char.IsUpper(text[start]));
    }

    // “He said “no” to us,” she said.
    private static RuleFinding? SameMarks(string text, Quotation outer, TextRange nested)
    {
        var marked = new TextRange(nested.Start - 1, nested.End + 1);
        char opening = text[marked.Start], closing = text[nested.End];
        bool single = QuotationMarks.IsSingle(opening);
        string around = Opening(text, outer);
        if (!QuotationMarks.Is(opening) || single != (around.Length == 1 && QuotationMarks.IsSingle(around[0]))) return null;
        // ''Two apostrophes'' are a double mark.
        var (left, right) = QuotationMarks.Other(around.Length == 1 ? around[0] : '"');
        bool whole = QuotationMarks.Is(closing) && QuotationMarks.IsSingle(closing) == single;
        return new RuleFinding
        {
            Rule = RuleTable.NestedSameMarks,
            Range = marked,
            Arguments = [opening.ToString(), left + " and " + right],
            Edit = whole ? new TextEdit(marked, left + nested.TextOf(text) + right) : null,
        };
    }

    // He said no” and left.
    private static void CheckStrays(ArticleReading article, List<RuleFinding> found)
    {
        string text = article.Text;
        int next = 0;
        foreach (var block in article.Parts.Blocks)
        {
            if (block.Kind != BlockKind.Paragraph) continue;
            for (int i = block.Content.Start; i < block.Content.End; i++)
            {
                i = DoubleMarks.Next(text, i, block.Content.End);
                if (i == block.Content.End) break;
                while (next < article.Quotes.Count && article.Quotes[next].Quotation.Marked.End <= i) next++;
                if (next < article.Quotes.Count && article.Quotes[next].Quotation.Marked.Contains(i)) { i = article.Quotes[next].Quotation.Marked.End - 1;
                    continue; }
                if (IsMeasure(text, i)) continue;
                found.Add(new RuleFinding { Rule = RuleTable.StrayMark, Range = new TextRange(i, i + 1), Arguments = [text[i].ToString()] });
            }
        }
    }

    // 12" of rain, 5'10"
    private static bool IsMeasure(string text, int at) => at > 0 && (char.IsDigit(text[at - 1]) || text[at - 1] is '½' or '¼' or '¾') && text[at] is '"' or '”';
}
