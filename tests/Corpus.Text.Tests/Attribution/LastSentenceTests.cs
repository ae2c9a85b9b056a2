using Corpus.Text.Attribution.Syntax;

namespace Corpus.Text.Tests.Attribution;

/// <summary>A paragraph's last sentence says of its subjects what it would say standing alone, so that it need not be read again.</summary>
public class LastSentenceTests
{
    private const int Samples = 3000;

    private static readonly string[] Openings =
        ["The mayor opened the bridge", "Ms Lind, who had waited, told the council", "“We waited,” said Tom Berg", "He added",
            "After the vote the minister (a farmer", "Then Anna Berg and her brother left", "According to the ferry company",
            "Berg’s sister, Dr Eva Lind, replied"];

    private static readonly string[] Sentences =
    [
        "Berg nodded and then spoke to the crowd.", "She said the ferries would come back.", "Meanwhile the union called it a mistake.",
            "The minister) had asked Tom Berg to stay.", "Then they went home.",
        "“It is ours,” she told reporters.", "However, Mr Lind and the mayor disagreed.", "Who would pay, the council asked.",
            "The company, said Ms Lind, had agreed.", "“Never,” the farmer added, “and nowhere.”", "Later he told Eva Lind that nobody knew.",
        "Then said so to Eva Lind.", "Later told the council that he would go.", "The mayor spoke and Tom Berg (the farmer of the valley.",
            "Eva Lind) said so to the council.", "Nobody knew) and the mayor told the crowd.",
    ];

    // A sentence so long that only its end is looked at.
    private static readonly string Endless = ", and" + string.Concat(Enumerable.Repeat(" when the council told the ferry company again that nobody knew,", 8));

    [Fact]
    public void WhereTheParagraphIsTaken_ItsSubjectsAreThoseOfTheSentenceAlone()
    {
        int taken = 0;
        foreach (string opening in Openings)
            foreach (string stop in new[] { ".", ":", " –", "?”", Endless })
                foreach (string middle in Sentences)
                    foreach (string end in Sentences)
                        {
                            if (AreEqual($"{opening}{stop} {middle} {end}")) taken++;
                            if (AreEqual($"{end} {opening}{stop} {char.ToLowerInvariant(middle[0])}{middle[1..]}")) taken++;
                        }

        taken.ShouldBeGreaterThan(500);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void SoAreThoseOfSentencesWithoutSense(int seed)
    {
        string[] words = ["Berg", "the mayor", "she", "said", "told", "then", "later", "also", "and", "(", ")", "nodded", "who", ",", "Lind", "the council",
            "quickly", "in", "town", "had said", "still", "Tom Berg", "Mr.", "the U.S."];
        var random = new Random(seed);
        string Sentence()
        {
            string sentence = "";
            for (int left = random.Next(2, 12); left > 0; left--)
            {
                string word = words[random.Next(words.Length)];
                sentence += word is ")" or "," || sentence.Length == 0 || sentence[^1] == '(' ? word : " " + word;
            }
            return char.ToUpperInvariant(sentence[0]) + sentence[1..] + ".";
        }

        int taken = 0;
        for (int i = 0; i < Samples; i++)
            if (AreEqual($"The bridge was closed to all. {Sentence()} {Sentence()}")) taken++;

        taken.ShouldBeGreaterThan(Samples / 2);
    }

    // Whether the paragraph was taken; where it was, it must show the same.
    private static bool AreEqual(string paragraph)
    {
        string text = "Bridge Opens After Nine Years\n\n" + paragraph + "\n\n“We are glad,” Berg said.\n";
        var article = ArticleReading.Read(text);
        var quotations = article.Quotes.Select(q => q.Quotation).ToList();
        int block = article.Parts.Blocks.ToList().FindIndex(b => b.Content.Of(text).SequenceEqual(paragraph));
        if (block < 0) return false;
        using ParagraphAnalysis whole = new(text, Vocabulary.Of(article.Parts.Language)), alone = new(text, Vocabulary.Of(article.Parts.Language));
        int first = quotations.FindIndex(q => q.Block == block), after = quotations.FindLastIndex(q => q.Block == block) + 1;
        whole.Read(article.Parts.Blocks[block].Content, quotations, Math.Max(first, 0), Math.Max(after, 0));
        var range = LastSentence.Of(text, article.Parts.Blocks[block].Content);
        int start = LastSentence.In(whole, range.Start);
        if (start < 0) return false;

        int from = quotations.FindIndex(q => q.Block == block && q.Marked.Start >= range.Start);
        alone.Read(range, quotations, from < 0 ? after : from, Math.Max(after, 0));
        Subjects(whole, range.Start).ShouldBe(Subjects(alone, range.Start), paragraph);
        return true;
    }

    private static List<string> Subjects(ParagraphAnalysis paragraph, int from)
    {
        var subjects = new List<string>();
        for (int i = 0; i < paragraph.Mentions.Count; i++)
        {
            ref var mention = ref paragraph.Mentions[i];
            if (mention.Start < from || mention.Verb < 0) continue;
            ref var verb = ref paragraph.Verbs[mention.Verb];
            subjects.Add($"{mention.Start}-{mention.End} {mention.NameStart}-{mention.NameEnd} {mention.Type} {mention.Role} {verb.Class} {verb.Form}");
        }
        return subjects;
    }
}
