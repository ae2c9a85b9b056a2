using System.Globalization;

namespace Corpus.Evaluation.Quotes;

/// <summary>Turns counts into the figures of score_quotes.py, in its words and order.</summary>
internal static class QuoteReport
{
    public static IEnumerable<(string Name, double Value)> Figures(Tally c)
    {
        foreach (var (name, hits, predicted, gold) in new[]
        {
            ("detect_exact", c["exact_all"], c["pred_all"], c["gold_all"]),
            ("detect_overlap", c["match_all"], c["pred_all"], c["gold_all"]),
            ("speech_exact", c["speech_tp_exact"], c["pred_speech"], c["gold_speech"]),
            ("speech_overlap", c["speech_tp"], c["pred_speech"], c["gold_speech"]),
            ("attributed_quote", c["e2e_tp"], c["pred_speech"], c["gold_speech"]),
            ("attributed_entity", c["e2e_en"], c["pred_speech"], c["gold_speech"]),
            ("class_speech", c["speech_tp"], c["speech_tp"] + c["other_as_speech"], c["speech_tp"] + c["speech_as_other"]),
            ("class_scare", c["other_tp"], c["other_tp"] + c["speech_as_other"], c["other_tp"] + c["other_as_speech"]),
        })
        {
            var (p, r, f) = c.Prf(hits, predicted, gold);
            yield return (name + ".P", p);
            yield return (name + ".R", r);
            yield return (name + ".F1", f);
        }
        foreach (string measure in (string[])["exact", "overlap", "head", "entity"]) yield return ("speaker_" + measure, c.Ratio("spk_" + measure, "spk_n"));
        yield return ("speaker_head_given_found", c.Ratio("spk_head", "spk_found"));
        yield return ("speaker_precision_when_named", c.Ratio("spk_head", "spk_named"));
        yield return ("speaker_none_correct", c.Ratio("none_ok", "none_n"));
        foreach (string tag in (string[])["canon", "canon_name", "canon_pronoun", "canon_nominal"])
        {
            if (c[tag + "_n"] == 0) continue;
            yield return (tag + ".full", c.Ratio(tag + "_full", tag + "_n"));
            yield return (tag + ".last_name", c.Ratio(tag + "_last", tag + "_n"));
            yield return (tag + ".full_precision_when_given", c.Ratio(tag + "_full", tag + "_given"));
        }
        yield return ("headline", c.Ratio("head_ok", "head_n"));
        if (c["dl_gold"] == 0) yield break;
        var dateline = c.Prf(c["dl_ok"], c["dl_pred"], c["dl_gold"]);
        yield return ("dateline.P", dateline.P);
        yield return ("dateline.R", dateline.R);
        yield return ("dateline.F1", dateline.F1);
    }

    public static void Write(Tally c, TextWriter output)
    {
        foreach (var (name, value) in Figures(c)) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-34} {100 * value,6:F1}"));
        output.WriteLine();
        output.WriteLine("by group: gold speech quotes, found as speech %, found with right speaker %");
        foreach (string key in c.Keys.Where(k => k.EndsWith("/n", StringComparison.Ordinal)))
        {
            string group = key[..^2];
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {group,-24} n={c[key],5}  found {100 * c.Ratio(group + "/found", key),5:F1}  attributed {100 * c.Ratio(group + "/ok", key),5:F1}"));
        }
    }
}
