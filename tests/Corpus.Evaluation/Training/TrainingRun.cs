using System.Text;
using Corpus.Evaluation.Quotes;
using Corpus.Text.Attribution.Model;

namespace Corpus.Evaluation.Training;

/// <summary>Learns the weights on the train split and writes them under Language/models/, or measures by cross-validation what they are worth.</summary>
internal static class TrainingRun
{
    private const int Folds = 5;

    /// <summary>Learns on all of train and writes the three tables.</summary>
    public static int Write(Options options, TextWriter output)
    {
        if (GoldArticle.ReadSplit(options.Data, "train") is not { } gold) return Missing(options, output);
        var (weights, reach) = Course.Learn(gold);
        output.WriteLine(reach);
        string lexicon = Path.Combine(Options.Repository, "src", "Corpus.Text", "Language", "models");
        File.WriteAllText(Path.Combine(lexicon, "speaker-weights.txt"),
            Table(SpeakerFeatures.Space, weights.Speakers, "How much each feature of a candidate speaks for it as the speaker"));
        File.WriteAllText(Path.Combine(lexicon, "kind-weights.txt"),
            Table(KindFeatures.Space, weights.Kinds, "How much each feature of a quotation speaks for speech, against terms and titles"));
        File.WriteAllText(Path.Combine(lexicon, "antecedent-weights.txt"),
            Table(AntecedentFeatures.Space, weights.Antecedents, "How much each feature of a person speaks for it as whom a pronoun means"));
        return 0;
    }

    /// <summary>Learns on four fifths, measures on the last, five times; prints the figures over all articles.</summary>
    public static int Cross(Options options, TextWriter output)
    {
        if (GoldArticle.ReadSplit(options.Data, "train") is not { } gold) return Missing(options, output);
        var total = new Tally();
        var misses = new List<Miss>();
        for (int fold = 0; fold < Folds; fold++)
        {
            var (weights, reach) = Course.Learn(gold.Where((_, i) => i % Folds != fold).ToList());
            output.WriteLine(reach);
            var model = weights.Model();
            foreach (var article in gold.Where((_, i) =>
                i % Folds == fold)) total.Add(QuoteScorer.Score(article, TrainingReader.Read(article.Text, _ => model), misses));
        }
        QuoteReport.Write(total, output);
        if (options.Misses is not null) MissList.Write(options.Misses, gold, misses);
        return 0;
    }

    private static int Missing(Options options, TextWriter output)
    {
        output.WriteLine($"There is no quotes/train.jsonl in {options.Data}.");
        return 1;
    }

    private static string Table(FeatureSpace space, int[] weights, string what)
    {
        var table = new StringBuilder($"# {what}, in thousandths.\n# Learned by: dotnet run -c Release --project tests/Corpus.Evaluation -- train\n");
        int i = 0;
        foreach (string name in space.Names())
        {
            if (weights[i] != 0) table.Append(name).Append('\t').Append(weights[i]).Append('\n');
            i++;
        }
        return table.ToString();
    }
}
