namespace Corpus.Tool.Explaining;

/// <summary>An explained text as lines for a terminal.</summary>
internal static class ExplainedLines
{
    private const int Margin = 12;

    private static readonly int[] Colors = [32, 36, 35, 33, 34, 92, 96, 95];

    public static void Write(ExplainedText text, TextWriter output, bool color)
    {
        foreach (var line in text.Lines)
        {
            output.Write(line.Kind.PadRight(Margin) + "| ");
            foreach (var piece in line.Pieces)
            {
                if (piece.Quote == 0) output.Write(piece.Words);
                else if (color) output.Write($"\e[{ColorOf(text.Quotes[piece.Quote - 1].Source)}m{piece.Words}\e[0m[{piece.Quote}]");
                else output.Write($"{piece.Words}[{piece.Quote}]");
            }
            output.Write('\n');
        }
        Section("Quotations", text.Quotes.Select(q => $"[{q.Number}] {q.Kind}: {(q.SaidBy.Length > 0 ? q.SaidBy : "nobody named")}"
            + (q.Reason.Length > 0 ? $" ({q.Reason})" : "")));
        Section("Facts", text.Facts.Select(f => $"{f.Name}: {f.Value}"));
        Section("Names", text.Names);
        Section("Findings", text.Findings.Select(f => $"({f.Line},{f.Column}) {f.Finding.Rule.Id}: {f.Finding.Message}"));

        void Section(string title, IEnumerable<string> rows)
        {
            string[] all = [.. rows];
            if (all.Length == 0) return;
            output.Write($"\n{title}\n");
            foreach (string row in all) output.Write("  " + Corpus.Text.Rules.ShownText.Of(row) + "\n");
        }
    }

    private static int ColorOf(int source) => source == 0 ? 2 : Colors[(source - 1) % Colors.Length];
}
