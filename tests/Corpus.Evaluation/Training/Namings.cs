using Corpus.Evaluation.Quotes;
using Corpus.Text.Attribution.Model;
using Corpus.Text.Attribution.People;
using Corpus.Text.Attribution.Syntax;
using Corpus.Text.Attribution;
using Corpus.Text;

namespace Corpus.Evaluation.Training;

/// <summary>
/// Learns whom a pronoun means from speakers named by their surname: whoever is named again, where a pronoun could stand, is whom the article is about there.
/// The gold names the persons of pronouns within a paragraph only, so what stands paragraphs apart is learned here.
/// </summary>
internal static class Namings
{
    private const double Weight = 0.5;

    public static void Add(GoldArticle gold, Article article, Lessons lessons)
    {
        var vocabulary = Vocabulary.Of(article.Parts.Language);
        var quotations = article.Quotes.Select(q => q.Quotation).ToList();
        using var paragraph = new ParagraphAnalysis(article.Text, vocabulary);
        using var book = new PersonIndex(article.Text, article.Parts, vocabulary);
        for (int p = 0; p < book.Persons.Count; p++) book.AskGender(p);
        using var antecedents = new Buffer<Antecedent>(16);
        using var features = new Buffer<Feature>(128);
        var finder = new AntecedentFinder(paragraph, book, quotations);
        var names = new NameResolver(article.Text, book);
        int spoken = -1, spokenBlock = -1;
        for (int first = 0; first < quotations.Count;)
        {
            int block = quotations[first].Block, end = first + 1;
            while (end < quotations.Count && quotations[end].Block == block) end++;
            paragraph.Read(article.Parts.Blocks[block].Content, quotations, first, end);
            for (int q = first; q < end; q++)
            {
                if (article.Quotes[q].Attribution?.Mention is not { } said) continue;
                if (gold.Quotes.FirstOrDefault(g => g.Kind == "speech" && g.Stype == "name" && g.Start <= quotations[q].Range.Start
                    && quotations[q].Range.End <= g.End) is not { } quote
                    || !quote.Accepts(gold.Text, new GoldRange(said.Start, said.End)))
                {
                    if (article.Quotes[q].Attribution?.Name is { } name) (spoken, spokenBlock) =
                        (Enumerable.Range(0, book.Persons.Count).FirstOrDefault(p => names.NameOf(p) == name, -1), block);
                    continue;
                }
                int person = names.PersonIn(said.Start, said.End), mention = MentionAt(paragraph, said.Start);
                bool again = spokenBlock == block && spoken == person;
                if (person >= 0 && mention >= 0 && !again && !gold.Text.AsSpan(said.Start, said.Length).Contains(' '))
                {
                    finder.Find(said.Start, book.Persons[person].Gender, mention, block, spoken, spokenBlock, antecedents, features);
                    var right = new bool[antecedents.Count];
                    var answers = new int[antecedents.Count][];
                    for (int i = 0; i < right.Length; i++)
                    {
                        right[i] = antecedents[i].Person == person;
                        answers[i] = Feature.Numbers(features.Items[antecedents[i].FirstFeature..antecedents[i].EndFeature]);
                    }
                    if (right.Contains(true) && right.Contains(false)) lessons.Antecedents.Add(new Example(answers, right, Weight));
                }
                (spoken, spokenBlock) = (person, block);
            }
            first = end;
        }
    }

    private static int MentionAt(ParagraphAnalysis paragraph, int offset)
    {
        for (int m = 0; m < paragraph.Mentions.Count; m++)
            if (paragraph.Mentions[m].Start <= offset && offset < paragraph.Mentions[m].End) return m;
        return -1;
    }
}
