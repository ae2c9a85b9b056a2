using System.Text;
using Corpus.Text.Attribution;
using Corpus.Text.Index.Sources;

namespace Corpus.Text.Tests.Index.Sources;

/// <summary>Thousands of quotations taken from made transcripts.</summary>
public sealed class MadeQuotationTests
{
    private const int Quotations = 2_000, InAnArticle = 40, Sentences = 400;

    private static readonly string[] Digits = ["2", "3", "4", "5", "6", "7", "8", "9", "10", "12", "15", "20", "30", "40"];

    private static readonly string[] Spelled =
        ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "fifteen", "twenty", "thirty", "forty"];

    [Fact]
    public void AQuotationWithAllowedEditsAlone_IsNoAlarm()
    {
        var made = new MadeTranscripts(20_260_117);
        var (text, turns) = made.Transcript(Sentences);
        var verifier = new QuotationVerifier([SourceDocument.Of("session", "session.txt", ArticleReading.Read(text))]);
        var alarms = new List<string>();
        int seen = 0;
        while (seen < Quotations)
        {
            var article = ArticleOf(made, turns, (sentence, chance) => Edited(sentence, chance), out _);
            foreach (var verdict in verifier.Verify(article))
            {
                seen++;
                if (verdict.Kind is not (VerdictKind.Verbatim or VerdictKind.Edited)) alarms.Add(verdict.Kind + ": " + verdict.Here.TextOf(article.Text));
            }
        }
        alarms.ShouldBeEmpty();
    }

    [Fact]
    public void AChangedWord_IsFoundInNinetyNineOfAHundred_AndEveryNumberAndNegation()
    {
        var made = new MadeTranscripts(1_804);
        var (text, turns) = made.Transcript(Sentences);
        var verifier = new QuotationVerifier([SourceDocument.Of("session", "session.txt", ArticleReading.Read(text))]);
        int seen = 0, found = 0, placed = 0, grave = 0;
        var missed = new List<string>();
        while (seen < Quotations)
        {
            var article = ArticleOf(made, turns, (sentence, _) => Changed(sentence, made), out var changes);
            var verdicts = verifier.Verify(article);
            verdicts.Count.ShouldBe(changes.Count);
            for (int i = 0; i < verdicts.Count; i++)
            {
                seen++;
                bool isFound = verdicts[i].Kind == VerdictKind.Differs;
                if (isFound) found++;
                string[] here = [.. verdicts[i].Differences.Select(d => d.Here.TextOf(article.Text))];
                if (isFound && here.Contains(changes[i].Word)) placed++;
                if (!changes[i].IsGrave) continue;
                grave++;
                bool said = verdicts[i].Gravest?.Kind is DifferenceKind.Number or DifferenceKind.LostNegation;
                if (!isFound || !said) missed.Add($"{verdicts[i].Kind} {verdicts[i].Gravest?.Kind} {changes[i].Word}: {verdicts[i].Here.TextOf(article.Text)}");
            }
        }
        missed.ShouldBeEmpty();
        grave.ShouldBeGreaterThan(250);
        found.ShouldBeGreaterThanOrEqualTo(seen * 99 / 100);
        placed.ShouldBeGreaterThanOrEqualTo(seen * 98 / 100);
    }

    private static ArticleReading ArticleOf(MadeTranscripts made, IReadOnlyList<(string Speaker, string Sentence)> turns,
        Func<string, Random, (string Quotation, string Word, bool IsGrave)> edit, out List<(string Word, bool IsGrave)> changes)
    {
        changes = [];
        var article = new StringBuilder("Council sits through another long session\n\n");
        for (int i = 0; i < InAnArticle; i++)
        {
            var (speaker, sentence) = turns[made.Chance.Next(turns.Count)];
            var (quotation, word, isGrave) = edit(sentence, made.Chance);
            string name = string.Join(' ', speaker.Split(' ').Select(w => w[0] + w[1..].ToLowerInvariant()));
            string said = quotation.Contains('|') ? quotation.Replace("|", $",” said {name}, “") : quotation;
            article.Append('“').Append(said).Append(quotation.Contains('|') ? "”" : $",” {name} said.").Append("\n\n");
            changes.Add((word, isGrave));
        }
        var read = ArticleReading.Read(article.ToString());
        read.Quotes.Count(q => q.Kind == QuoteKind.Speech && q.Quotation.Utterance == Index(read, q)).ShouldBe(InAnArticle);
        return read;
    }

    private static int Index(ArticleReading article, AttributedQuotation quote)
    {
        for (int i = 0; i < article.Quotes.Count; i++)
            if (ReferenceEquals(article.Quotes[i], quote)) return i;
        return -1;
    }

    // Up to three of the edits that no editor has to defend.
    private static (string, string, bool) Edited(string sentence, Random chance)
    {
        var words = sentence.TrimEnd('.').Split(' ').ToList();
        bool isBroken = false;
        for (int edits = chance.Next(4); edits > 0; edits--)
        {
            int at = chance.Next(2, words.Count - 2);
            switch (chance.Next(6))
            {
                case 0: words[at] += " [of Kessin]"; break;
                case 1 when !words.Any(w => w.Contains('…')):
                    words.RemoveRange(at, Math.Min(chance.Next(1, 4), words.Count - 2 - at));
                    words[at - 1] += chance.Next(2) == 0 ? " …" : " [...]";
                    break;
                case 2 when !isBroken && words[at].All(char.IsLetter) && words[at - 1].All(char.IsLetter):
                    words[at] = "|" + words[at];
                    isBroken = true;
                    break;
                case 3 when words[at].All(char.IsLetter): words[at] = "[" + words[at] + "]"; break;
                case 4:
                    int number = words.FindIndex(w => Spelled.Contains(w));
                    if (number > 0) words[number] = Digits[Array.IndexOf(Spelled, words[number])];
                    break;
                default: words[at] += chance.Next(2) == 0 ? "," : " –"; break;
            }
            if (words.Count < 6) break;
        }
        return (string.Join(' ', words).Replace(" |", "|") + (isBroken ? "." : ""), "", false);
    }

    private static (string, string, bool) Changed(string sentence, MadeTranscripts made)
    {
        string[] words = sentence.TrimEnd('.').Split(' ');
        // Not the last: a quotation may end before its sentence does.
        int at = made.Chance.Next(1, words.Length - 1);
        bool number = MadeTranscripts.IsNumber(words[at]), negation = MadeTranscripts.IsNegation(words[at]);
        words[at] = number ? made.OtherNumber(words[at]) : negation && made.Chance.Next(2) == 0 ? "" : made.Other(words[at]);
        return (string.Join(' ', words.Where(w => w.Length > 0)), words[at], number || negation);
    }
}
