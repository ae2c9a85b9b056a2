using Corpus.Evaluation.Quotes;
using Corpus.Text.Attribution.Model;

namespace Corpus.Evaluation.Training;

/// <summary>Learns the three models from articles: first with the gold's own choices before each quotation, then with the models' own.</summary>
internal static class Course
{
    private const int Passes = 3;

    public static (Weights Weights, string Reach) Learn(IReadOnlyList<GoldArticle> articles)
    {
        var weights = new Weights([], [], []);
        string reach = "";
        IAttributionModel? model = null;
        for (int pass = 0; pass < Passes; pass++)
        {
            var lessons = new Lessons();
            int asked = 0, reached = 0;
            foreach (var article in articles)
            {
                RecordingModel? recording = null;
                TrainingReader.Read(article.Text, q => recording = new RecordingModel(article, q, model, lessons),
                    (reading, _, quote, before) => Namings.Add(article, reading, quote, before, lessons));
                asked += recording!.Asked;
                reached += recording.Reached;
            }
            reach = $"pass {pass + 1}: {reached} of {asked} speakers stood among the candidates, {lessons.Kinds.Count} kinds, {lessons.Antecedents.Count} pronouns";
            weights = new Weights(
                Learner.Learn(lessons.Speakers, SpeakerFeatures.Space.Size, 12, 5e-3),
                Learner.Learn(lessons.Kinds, KindFeatures.Space.Size, 12, 2e-3),
                Learner.Learn(lessons.Antecedents, AntecedentFeatures.Space.Size, 12, 2e-3));
            model = weights.Model();
        }
        return (weights, reach);
    }
}
