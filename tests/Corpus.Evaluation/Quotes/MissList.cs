using System.Text;

namespace Corpus.Evaluation.Quotes;

/// <summary>Writes the misses for study, each with its paragraph; the file holds other people's words and stays out of the repository.</summary>
internal static class MissList
{
    public static void Write(string path, IReadOnlyList<GoldArticle> gold, List<Miss> misses)
    {
        var texts = gold.ToDictionary(a => a.Id, a => a.Text);
        var page = new StringBuilder();
        foreach (var group in misses.GroupBy(m => m.Type.Split(':')[0]).OrderByDescending(g => g.Count()))
        {
            page.Append("##### ").Append(group.Key).Append(' ').Append(group.Count()).Append('\n');
            foreach (var m in group)
            {
                string text = texts[m.Id];
                int from = text.LastIndexOf('\n', m.Span.Start) + 1, to = text.IndexOf('\n', m.Span.End);
                if (to < 0) to = text.Length;
                page.Append($"- {m.Type} | {m.Form} {m.Stype} {m.Place} | gold: {m.Gold} | found: {m.Found} | {m.Reason} | {m.Id}\n    ")
                    .Append(text, from, m.Span.Start - from).Append("[[").Append(text, m.Span.Start, m.Span.End - m.Span.Start).Append("]]")
                        .Append(text, m.Span.End, to - m.Span.End).Append('\n');
            }
        }
        File.WriteAllText(path, page.ToString());
    }
}
