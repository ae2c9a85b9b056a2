using Corpus.Evaluation.Quotes;
using Corpus.Text.Attribution;
using Corpus.Text.Attribution.Candidates;
using Corpus.Text.Attribution.Model;
using Corpus.Text.Attribution.People;
using Corpus.Text.Attribution.Syntax;
using Corpus.Text.Source;

namespace Corpus.Evaluation.Training;

/// <summary>
/// Learns whom a pronoun means from speakers named by their surname: whoever is named again, where a pronoun could stand, is whom the article is about there.
/// The gold names the persons of pronouns within a paragraph only, so what stands paragraphs apart is learned here.
/// </summary>
internal static class Namings
{
    private const double Weight = 0.5;

    /// <summary>Adds what the quotation at which <paramref name="reading"/> stands teaches, if its speaker is named by one word.</summary>
    public static void Add(GoldArticle gold, AttributionReading reading, AttributedQuotation quote, Discourse before, Lessons lessons)
    {
        var range = quote.Quotation.Range;
        if (quote.Attribution?.Mention is not { } said || gold.Text.AsSpan(said.Start, said.Length).Contains(' ')) return;
        bool isRight = gold.Quotes.FirstOrDefault(g => g.Kind == "speech" && g.Stype == "name" && g.Start <= range.Start && range.End <= g.End) is { } known
            && known.Accepts(gold.Text, new GoldRange(said.Start, said.End));
        if (!isRight) return;
        int person = reading.Speakers.Names.PersonIn(said.Start, said.End), mention = MentionAt(reading.Paragraph, said.Start), block = quote.Quotation.Block;
        if (person < 0 || mention < 0 || before.Speaker is { } last && last.Block == block && last.Person == person) return;
        using var antecedents = new Buffer<Antecedent>(16);
        using var features = new Buffer<Feature>(128);
        reading.Persons.AskGender(person);
        reading.Speakers.Antecedents.Find(said.Start, reading.Persons.Persons[person].Gender, mention, block, before.Speaker,
            antecedents, features);
        var right = new bool[antecedents.Count];
        var answers = new int[antecedents.Count][];
        for (int i = 0; i < right.Length; i++)
        {
            right[i] = antecedents[i].Person == person;
            answers[i] = Feature.Numbers(features.Items[antecedents[i].FirstFeature..antecedents[i].EndFeature]);
        }
        if (right.Contains(true) && right.Contains(false)) lessons.Antecedents.Add(new Example(answers, right, Weight));
    }

    private static int MentionAt(ParagraphAnalysis paragraph, int offset)
    {
        for (int m = 0; m < paragraph.Mentions.Count; m++)
            if (paragraph.Mentions[m].Start <= offset && offset < paragraph.Mentions[m].End) return m;
        return -1;
    }
}
