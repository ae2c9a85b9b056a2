using Corpus.Text;

namespace Corpus.Evaluation.Quotes;

/// <summary>Counts what score_quotes.py counts for one article.</summary>
internal static class QuoteScorer
{
    public static Tally Score(GoldArticle gold, ArticleReading article, List<Miss>? misses)
    {
        var c = new Tally();
        string text = gold.Text;
        var counted = gold.Quotes.Where(q => q.Kind != "ignore").ToList();
        var spans = counted.Select(q => Spans.Trim(text, q.Start, q.End)).ToList();
        var neutral = gold.Quotes.Where(q => q.Kind == "ignore").Select(q => new GoldRange(q.Start, q.End)).Concat(gold.Ignore).ToList();
        var found = FoundQuote.Of(article);
        var (goldTo, foundTo) = Match(spans, found);
        bool Live(int i) => foundTo.ContainsKey(i) || !neutral.Any(n => n.Overlaps(found[i].Span));
        c.Add("pred_all", Enumerable.Range(0, found.Count).Count(Live));
        c.Add("gold_all", counted.Count);
        c.Add("match_all", goldTo.Count);
        c.Add("exact_all", goldTo.Count(m => spans[m.Key] == found[m.Value].Span));
        c.Add("pred_speech", Enumerable.Range(0, found.Count).Count(i => found[i].IsSpeech && Live(i)));
        c.Add("gold_speech", counted.Count(q => q.Kind == "speech"));
        for (int i = 0; i < found.Count; i++)
            if (!foundTo.ContainsKey(i) && Live(i))
                misses?.Add(new Miss(gold.Id, found[i].IsSpeech ? "spurious speech" : "spurious scare", found[i].Span, "", "", "", "", "", found[i].Reason));
        for (int g = 0; g < counted.Count; g++)
            Count(c, gold, counted[g], spans[g], goldTo.TryGetValue(g, out int p) ? found[p] : null, misses);
        Headline(c, gold, article);
        return c;
    }

    private static void Count(Tally c, GoldArticle gold, GoldQuote g, GoldRange span, FoundQuote? p, List<Miss>? misses)
    {
        string? error = null;
        if (p is not null && p.Span != span) misses?.Add(new Miss(gold.Id, "other span", span, g.Form, g.Stype, g.Place
            ?? "none", $"{span.Start}-{span.End}", $"{p.Span.Start}-{p.Span.End}", p.Reason));
        if (g.Kind != "speech")
        {
            c.Add("other_matched", p is not null);
            c.Add("other_tp", p is { IsSpeech: false });
            c.Add("other_as_speech", p is { IsSpeech: true });
            if (p is { IsSpeech: true }) error = "scare called speech";
        }
        else
        {
            error = CountSpeech(c, gold, g, span, p);
        }
        if (error is not null) misses?.Add(new Miss(gold.Id, error, span, g.Form, g.Stype, g.Place
            ?? "none", Words(gold.Text, g.Speaker), Words(gold.Text, p?.Mention), p?.Reason ?? ""));
    }

    private static string? CountSpeech(Tally c, GoldArticle gold, GoldQuote g, GoldRange span, FoundQuote? p)
    {
        string? error = p is null ? "missed quote" : p.IsSpeech ? null : "speech called scare";
        string[] groups = [$"stype={g.Stype}", $"pub={gold.Publisher}", $"form={g.Form}", $"place={g.Place ?? "none"}"];
        var speech = p is { IsSpeech: true } ? p : null;
        c.Add("speech_as_other", p is { IsSpeech: false });
        c.Add("speech_tp", speech is not null);
        c.Add("speech_tp_exact", speech?.Span == span);
        c.Add(g.Speaker is null ? "none_n" : "spk_n");
        bool right = false, entity = false;
        if (speech is not null && g.Speaker is null)
        {
            right = entity = speech.Mention is null;
            c.Add("none_ok", right);
            if (!right) error = "speaker given where gold has none";
        }
        else if (speech is not null)
        {
            c.Add("spk_found");
            c.Add("spk_named", speech.Mention is not null);
            var m = speech.Mention is { } mention ? SpeakerMatch.Of(gold.Text, g, mention) : default;
            c.Add("spk_exact", m.Exact);
            c.Add("spk_overlap", m.Overlap);
            c.Add("spk_head", m.Head);
            c.Add("spk_entity", m.Entity);
            (right, entity) = (m.Head, m.Entity);
            if (!right) error = speech.Mention is null ? "no speaker" : "wrong speaker";
        }
        c.Add("e2e_tp", right);
        c.Add("e2e_en", entity);
        foreach (string group in groups)
        {
            c.Add($"{group}/n");
            c.Add($"{group}/found", speech is not null);
            c.Add($"{group}/ok", right);
        }
        if (g.Canonical is not null)
        {
            foreach (string tag in (string[])["canon", "canon_" + g.Stype])
            {
                c.Add(tag + "_n");
                c.Add(tag + "_given", !string.IsNullOrEmpty(speech?.Name));
                c.Add(tag + "_full", Spans.SameFull(speech?.Name, g.Canonical));
                c.Add(tag + "_last", Spans.SameLast(speech?.Name, g.Canonical));
            }
            if (error is null && !Spans.SameFull(speech?.Name, g.Canonical)) error = $"other name: {g.Canonical} was {speech?.Name ?? "not named"}";
        }
        return error;
    }

    private static (Dictionary<int, int> Gold, Dictionary<int, int> Found) Match(List<GoldRange> spans, List<FoundQuote> found)
    {
        var pairs = new List<(double Overlap, int Gold, int Found)>();
        for (int g = 0; g < spans.Count; g++)
            for (int p = 0; p < found.Count; p++)
                if (Spans.Overlap(spans[g], found[p].Span) is >= 0.5 and var overlap) pairs.Add((overlap, g, p));
        var gold = new Dictionary<int, int>();
        var taken = new Dictionary<int, int>();
        foreach (var (_, g, p) in pairs.OrderByDescending(x => x.Overlap).ThenBy(x => x.Gold).ThenBy(x => x.Found))
            if (!gold.ContainsKey(g) && taken.TryAdd(p, g)) gold.Add(g, p);
        return (gold, taken);
    }

    private static void Headline(Tally c, GoldArticle gold, ArticleReading article)
    {
        if (!string.IsNullOrEmpty(gold.Title))
        {
            string h = Spans.Normal(article.Parts.Headline?.Value);
            c.Add("head_n");
            c.Add("head_ok", h.Length > 0 && (h == Spans.Normal(gold.Title) || h == Spans.Normal(gold.Title.Split(';')[0])));
        }
        string place = Spans.Normal(gold.Dateline?.Place), read = Spans.Normal(article.Parts.Place?.Value);
        c.Add("dl_gold", place.Length > 0);
        c.Add("dl_pred", read.Length > 0);
        c.Add("dl_ok", place.Length > 0 && place == read);
    }

    private static string Words(string text, GoldSpeaker? s) => s is null ? "" : text[s.Start..s.End];

    private static string Words(string text, GoldRange? r) => r is null ? "" : text[r.Value.Start..r.Value.End];
}
