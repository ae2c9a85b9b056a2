using Corpus.Text.Language;
using Corpus.Text.Rules;
using Corpus.Text.Rules.Text;
using Corpus.Text.Source;
using Corpus.Text.Structure.FrontMatter;
using Corpus.Text.Structure.Recognizers;

namespace Corpus.Text.Tests.Structure;

/// <summary>Two spaces, a line's break and a mark that closes something between the words of a phrase break none, whoever asks for it.</summary>
public sealed class PhraseGapTests
{
    private const string Body = "\n\nThe harbour opened again on Friday after five years of repairs, and the first three boats left before dawn to fish.\n\n"
        + "The owners said that they had waited long enough for this day and would not wait another week.\n";

    private static readonly string[] Gaps = [" ", "  ", "\u00a0", " \t", "\n", "” ", "\"  ", "’\n", ") "];

    // A low line stands where the words of a phrase are parted.
    private static readonly Dictionary<string, (string Text, Func<string, string?> Ask, string Expected)> Users = new()
    {
        ["a caption"] = ("Image_caption, The last ferry leaves at four",
            text => $"{CaptionReader.IsCaption(text, All(text), English)}", "True"),
        ["a credit in brackets"] = ("The ferry at the pier (Getty_Images)",
            text => CreditReader.Read(text, All(text), English)?.TextOf(text)[..6], "(Getty"),
        ["a credit in brackets that begins with its word"] = ("The ferry at the pier. (Image_courtesy of the port)",
            text => CreditReader.Read(text, All(text), English)?.TextOf(text)[..6], "(Image"),
        ["a credit behind a caption"] = ("The ferry was late.Photo_credit: Ann Onym",
            text => CreditReader.Read(text, All(text), English)?.TextOf(text)[..5], "Photo"),
        ["a credit's line"] = ("Photo_courtesy: Ann Onym", text => $"{CreditReader.IsLine(text, All(text), English)}", "True"),
        ["the parts of a credit's line"] = ("Ann Onym / Harbour Desk / AP_Photo", text => $"{CreditReader.IsLine(text, All(text), English)}", "True"),
        ["a role's line"] = ("Staff_Writer", text => $"{RoleLines.IsRole(text, All(text), English)}", "True"),
        ["the end of a name"] = ("Ann Onym Staff_Writer",
            text => { var name = NameReader.Read(text, 0, text.Length, English); return name.TextOf(text); }, "Ann Onym"),
        ["a role behind a name"] = ("Ann Onym, digital_journalist, and Bo Diddley", Authors, "Ann Onym|Bo Diddley"),
        ["an agency behind a name"] = ("Ann Onym, Associated_Press, and Bo Diddley", Authors, "Ann Onym|Bo Diddley"),
        ["a date's word behind a name"] = ("Ann Onym Last_Updated, and Bo Diddley", Authors, "Ann Onym|Bo Diddley"),
        ["a body that signs"] = ("News_Desk and Bo Diddley", Authors, "Bo Diddley"),
        ["an owner of a copyright"] = ("Copyright 2021 The Harbour Times All_rights_reserved",
            text => OutletReader.OfCopyright(text, All(text), English)?.Value, "The Harbour Times"),
        ["a dateline's agency"] = ("KINGSHAVEN (The_Associated Press) – The boats left.",
            text => DatelineReader.Read(text, All(text), English)?.Agency?.Value, "AP"),
        ["what is no dateline"] = ("BREAKING_NEWS – The boats left.", text => $"{DatelineReader.Read(text, All(text), English) is null}", "True"),
        ["a label"] = ("Publication_date", text => LabelReader.MeaningOf(text), "published"),
    };

    public static TheoryData<string> Names => new(Users.Keys);

    private static TextLanguage English => TextLanguage.Default;

    [Theory]
    [MemberData(nameof(Names))]
    public void APhrase_IsFound_WhateverPartsItsWords(string name)
    {
        var (line, ask, expected) = Users[name];
        // A dateline itself holds no such marks.
        foreach (string gap in name == "a dateline's agency" ? Gaps[..5] : Gaps) ask(line.Replace("_", gap)).ShouldBe(expected, $"{name} with '{gap}'");
        ask(line.Replace("_", "X")).ShouldNotBe(expected, name);
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("  ")]
    [InlineData("\t")]
    public void TheLinesOfAnArticle_AreReadWhateverPartsTheWords(string gap)
    {
        string text = "Harbour Opens Again After Years\n\nWritten_by Ann Onym\n".Replace("_", gap) + "Last_updated: Jan. 6, 2021, first published: Jan. 4, 2021".Replace("_", gap) + Body
            + "\nSign_up for our newsletter\n".Replace("_", gap);
        var article = ArticleReading.Read(text);
        article.Parts.Authors.ShouldHaveSingleItem().Value.ShouldBe("Ann Onym");
        article.Parts.Published!.Value.ToString().ShouldBe("2021-01-04");
        article.Parts.Updated!.Value.ToString().ShouldBe("2021-01-06");
        article.Parts.Blocks[^1].Kind.ShouldBe(BlockKind.Boilerplate);
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("  ")]
    [InlineData("” ")]
    public void WhatBreaksATextOff_IsSeenWhateverPartsItsWords(string gap)
    {
        string text = "Harbour Opens Again After Years" + Body
            + "\nThe river has flooded the town three times since the year 2000. The old bridge was lost... Read_more".Replace("_", gap);
        var found = new List<RuleFinding>();
        EndingChecker.Check(ArticleReading.Read(text), found);
        found.ShouldHaveSingleItem().Range.TextOf(text).ShouldStartWith("Read");
    }

    private static TextRange All(string text) => new(0, text.Length);

    private static string Authors(string names) => string.Join("|",
        BylineNames.Read(names, 0, names.Length, [], English, cued: true).Names.Select(n => n.Value));
}
