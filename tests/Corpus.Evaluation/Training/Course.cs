using Corpus.Evaluation.Quotes;
using Corpus.Text.Speakers;

namespace Corpus.Evaluation.Training;

/// <summary>Learns both models from articles: first with the gold's own choices before each quotation, then with the models' own.</summary>
internal static class Course
{
    private const int Passes = 3;

    public static (int[] Speakers, int[] Kinds, string Reach) Learn(IReadOnlyList<GoldArticle> articles)
    {
        int[] speakers = [], kinds = [];
        string reach = "";
        IJudge? judge = null;
        for (int pass = 0; pass < Passes; pass++)
        {
            var speakerExamples = new List<Example>();
            var kindExamples = new List<Example>();
            int asked = 0, reached = 0;
            foreach (var article in articles)
            {
                RecordingJudge? recording = null;
                JudgedReader.Read(article.Text, q => recording = new RecordingJudge(article, q, judge, speakerExamples, kindExamples));
                asked += recording!.Asked;
                reached += recording.Reached;
            }
            reach = $"pass {pass + 1}: {reached} of {asked} speakers stood among the candidates, {kindExamples.Count} kinds";
            speakers = Learner.Learn(speakerExamples, SpeakerFeatures.Space.Size, 12, 2e-3);
            kinds = Learner.Learn(kindExamples, KindFeatures.Space.Size, 12, 2e-3);
            judge = new LearnedJudge(new WeightTable(speakers), new WeightTable(kinds));
        }
        return (speakers, kinds, reach);
    }
}
