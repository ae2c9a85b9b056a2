using System.Net;

namespace Corpus.Tool.Explaining;

/// <summary>An explained text as one page of HTML that needs nothing else: no script, no font, no address.</summary>
internal static class ExplainedPage
{
    private const int Colors = 8;

    private const string Style = """
        body{font:16px/1.5 system-ui,sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}
        table{border-collapse:collapse}th{font-weight:400;text-align:right;vertical-align:top;color:#5a5a5a;padding:0 1rem 0 0;white-space:nowrap}
        td{vertical-align:top;padding:0}mark{color:inherit;padding:0 .1em}sup a{text-decoration:none}
        .s0{background:#ececec}.s1{background:#d8f0d2}.s2{background:#cfe8f5}.s3{background:#f3d9ee}.s4{background:#fbe9b7}
        .s5{background:#dcdcf7}.s6{background:#d2f2e6}.s7{background:#f8dcd2}.s8{background:#e9eec0}
        """;

    public static void Write(ExplainedText text, TextWriter output)
    {
        string title = Escaped(text.Path);
        output.Write($"<!DOCTYPE html>\n<html lang=\"{Escaped(text.Language)}\">\n<head>\n<meta charset=\"utf-8\">\n"
            + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            + $"<title>{title}</title>\n<style>\n{Style.ReplaceLineEndings("\n")}\n</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n<table>\n");
        foreach (var line in text.Lines)
        {
            output.Write($"<tr><th scope=\"row\">{line.Kind}</th><td>");
            foreach (var piece in line.Pieces) output.Write(Piece(text, piece));
            output.Write(line.Pieces.Count == 0 ? "&nbsp;</td></tr>\n" : "</td></tr>\n");
        }
        output.Write("</table>\n");
        if (text.Quotes.Count > 0)
        {
            output.Write("<h2>Quotations</h2>\n<ol>\n");
            foreach (var quote in text.Quotes)
                output.Write($"<li id=\"q{quote.Number}\"><mark class=\"{ClassOf(quote)}\">"
                    + $"{Escaped(quote.SaidBy.Length > 0 ? quote.SaidBy : "nobody named")}</mark> · {quote.Kind} · "
                    + $"<code>{Escaped(quote.Reason)}</code></li>\n");
            output.Write("</ol>\n");
        }
        Section("Facts", text.Facts.Select(f => $"{f.Name}: {f.Value}"));
        Section("Names", text.Names);
        Section("Findings", text.Findings.Select(f => $"Line {f.Line}, column {f.Column}: {f.Finding.Rule.Id}: {f.Finding.Message}"));
        output.Write("</main>\n</body>\n</html>\n");

        void Section(string heading, IEnumerable<string> rows)
        {
            string[] all = [.. rows];
            if (all.Length == 0) return;
            output.Write($"<h2>{heading}</h2>\n<ul>\n");
            foreach (string row in all) output.Write($"<li>{Escaped(row)}</li>\n");
            output.Write("</ul>\n");
        }
    }

    private static string Piece(ExplainedText text, ExplainedPiece piece)
    {
        if (piece.Quote == 0) return Escaped(piece.Words);
        var quote = text.Quotes[piece.Quote - 1];
        return $"<mark class=\"{ClassOf(quote)}\" title=\"{Escaped(quote.SaidBy)}\">{Escaped(piece.Words)}</mark>"
            + $"<sup><a href=\"#q{piece.Quote}\">{piece.Quote}</a></sup>";
    }

    private static string ClassOf(ExplainedQuote quote) => "s" + (quote.Source == 0 ? 0 : (quote.Source - 1) % Colors + 1);

    private static string Escaped(string words) => WebUtility.HtmlEncode(words);
}
