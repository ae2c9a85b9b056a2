using Corpus.Text.Index;
using Corpus.Text.Index.Naming;
using Corpus.Text.Rules;
using Corpus.Text.Source;

namespace Corpus.Text.Tests.Rules;

public class CorpusRulesTests
{
    private const string Lost = "The old bridge was lost in a single night of the year 2011 when the river rose to nine metres and took the lamps with it.";
    private const string Long =
        "The council voted for the new bridge with nine votes to four after a debate of six hours that ended at two in the morning, with cheers from the gallery.";

    [Fact]
    public void TheSameBodyTwice_IsReportedInBothTexts() => Reports(
        RuleTable.IdenticalTexts,
        ("a.txt", $"[||]Bridge Lost\n\n{Lost}\n\n{Long}\n"),
        ("b.txt", $"[||]Bridge Lost\n\n{Lost}\n\n{Long}\n"));

    [Fact]
    public void TwoVersionsOfABody_AreReportedInBothTexts() => Reports(
        RuleTable.NearIdenticalTexts,
        ("a.txt", $"[||]Bridge Lost\n\n{Lost}\n\n{Long}\n"),
        ("b.txt", $"[||]Bridge Lost\n\n{Lost}\n\n{Long}\n\nNobody was hurt.\n"));

    [Fact]
    public void APassageTakenOver_IsReportedWithItsPlaceInTheOtherText()
    {
        var found = Reports(
            RuleTable.SharedPassage,
            ("a.txt", "Ten Years On\n\nThe town has waited long enough for somebody to come and build, says the woman who sells waffles by the pier.\n\n"
                + "[|The old bridge was lost in a single night of the year 2011 when the river rose to nine metres and took the lamps with it|]"
                + ".\n\nPeople here took boats to the market, to school and to church, and some of them still prefer the boat.\n"),
            ("b.txt", "Bridge To Open\n\n"
                + "[|The old bridge was lost in a single night of the year 2011 when the river rose to nine metres and took the lamps with it|]" + ".\n\n"
                + Long + " The mayor slept through the end of it, as he told the radio on Friday.\n"));
        found[0].Message.ShouldEndWith("is also in b.txt, line 3; name the source, or remove it");
    }

    [Fact]
    public void TextsOfTheirOwn_StayUnreported()
    {
        foreach (var rule in RuleTable.All.Where(r => r.Category == "Corpus"))
            Reports(rule, ("a.txt", $"Bridge Lost\n\n{Lost}\n"), ("b.txt", $"Bridge Voted\n\n{Long}\n"));
    }

    [Fact]
    public void TheSameWordsGivenToTwoPeople_AreReportedInBothTexts() => Reports(
        RuleTable.SaidByAnother,
        ("a.txt", "Bridge To Open\n\n[|“We will open the bridge before the end of May and dance on it,”|] Ann Lee said on Monday.\n"),
        ("b.txt", "A Dance\n\n[|“We will open the bridge before the end of May and dance on it,”|] Bob May said in the town hall.\n"));

    [Fact]
    public void OneQuotationInTwoWordings_IsReportedInBothTextsFromWhereTheyPart() => Reports(
        RuleTable.QuotedDifferently,
        ("a.txt", "Bridge To Open\n\n[|“We will open the bridge before the end of May and dance on it until the lamps go out,”|] Ann Lee said on Monday.\n"),
        ("b.txt", "A Dance\n\n"
            + "[|“We will open the bridge before the end of June and dance on it until the lamps go out,”|] Ann Lee said in the town hall.\n"))[0]
        .Message.ShouldBe("\"…before the end of May and dance on it until the lamps go…\" is quoted as \"…before the end of June and dance on it until the lamps go…\" in b.txt, line 3; check both against the source");

    [Fact]
    public void AQuotationThatTwoTextsCarry_IsReportedInBoth() => Reports(
        RuleTable.QuotedTwice,
        ("a.txt", "Bridge To Open\n\n[|“We will open the bridge before the end of May and dance on it,”|] Ann Lee said on Monday. “Soon,” she said.\n"),
        ("b.txt", "A Dance\n\n[|“We will open the bridge before the end of May and dance on it,”|] Ann Lee said in the town hall. “Soon,” she said.\n"));

    [Fact]
    public void ASpeakerSpelledInTwoWays_IsReportedWhereItIsTheRarerOne() => Reports(
        RuleTable.SpeakerSpelledTwoWays,
        ("a.txt", "One\n\n“We will open the bridge in May,” said Lee Jae-won, the mayor of the town.\n"),
        ("b.txt", "Two\n\n“There will be lamps on both sides,” said Lee Jae-won, the mayor of the town.\n"),
        ("c.txt", "Three\n\n“Nobody has to swim any more,” said [|Lee Jae Won|], the mayor of the town.\n"));

    [Fact]
    public void TwoArticlesThatWantOneName_AreBothReported()
    {
        var found = Reports(RuleTable.SameMemberName, ("ap/bridge.txt", $"[||]One\n\n{Lost}\n"), ("npr/bridge.txt", $"[||]Two\n\n{Long}\n"),
            ("harbour.txt", "Three\n\nIt is open.\n"));
        found[0].Message.ShouldBe("This text and npr/bridge.txt both want the name Bridge, so this one is ApBridge; write id: in its front matter to choose a name");
    }

    [Fact]
    public void TwoArticlesWithOneId_AreBothReported() => Reports(
        RuleTable.SameId,
        ("ap/bridge.txt", $"[||]---\nid: bridge\n---\nOne\n\n{Lost}\n"), ("npr/pier.txt", $"[||]---\nid: bridge\n---\nTwo\n\n{Long}\n"),
            ("harbour.txt", "Three\n\nIt is open.\n"))[0]
        .Message.ShouldBe("The id \"bridge\" belongs to npr/pier.txt as well; write another id: in the front matter of one of them");

    private static List<RuleFinding> Reports(Rule rule, params (string Path, string Marked)[] texts)
    {
        var filed = texts.Select(t => CorpusArticle.File(t.Path, SourceEncoding.Utf8, ArticleReading.Read(Clean(t.Marked)))).ToList();
        var index = CorpusIndex.Merge(filed.Select(IndexedText.Of));
        var names = NameResolution.Resolve(filed.Select(f => ArticleNames.Of(f).RequestOf(f.Path, NamingChoice.ByItself)).ToList(),
            ReservedNames.OfIndexes.Contains);
        var ids = IdTable.Of(filed.Select(f => new KeyValuePair<string, string>(f.Path, f.Id)).ToList());
        var all = new List<RuleFinding>();
        foreach (var (text, marked) in filed.Zip(texts, (f, t) => (f, t.Marked)))
        {
            var found = CorpusFindings.Of(text, index, names, ids).Where(f => f.Rule == rule).ToList();
            all.AddRange(found);
            string shown = text.Article.Text;
            foreach (var finding in found.OrderByDescending(f => f.Range.Start))
                shown = shown.Insert(finding.Range.End, "|]").Insert(finding.Range.Start, "[|");
            shown.ShouldBe(marked);
        }
        return all;
    }

    private static string Clean(string marked) => marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
}
