using System.Text.Json;

namespace Corpus.Text.Tests.Language;

/// <summary>An agency is one line in one table, and so is a verb with all its forms.</summary>
public sealed class AddedLineTests
{
    private const string Body = "The council will repair the old bridge over the harbour before the winter, and the ferries will run until then as they did before.\n\n"
        + "Two of the ferries are in the yard and will not be back before the snow, so the third one has to carry everybody who wants to go across.\n";

    private static readonly Lazy<ReaderWithWords> WithAgency = new(() => ReaderWithWords.And("shared/agencies.txt", "hbw\tHarbour Wire"));

    private static readonly Lazy<ReaderWithWords> WithVerb = new(() => ReaderWithWords.And("en/reporting-verbs.txt", "blert|blerts|blort|blerting\tspeak base|third|past|ing"));

    private static readonly Lazy<ReaderWithWords> Plain = new(() => ReaderWithWords.And("shared/agencies.txt", "# a comment"));

    [Fact]
    public void AnAgency_IsReadInADateline()
    {
        const string text = "Old bridge to be repaired\n\nOSTEND (HBW) – " + Body;
        AgencyIn(WithAgency.Value.Read(text)).ShouldBe("Harbour Wire");
        AgencyIn(Plain.Value.Read(text)).ShouldNotBe("Harbour Wire");
    }

    [Fact]
    public void AnAgency_IsReadInAByline_AndIsNoAuthor()
    {
        const string text = "Old bridge to be repaired\n\nBy HBW\n\n" + Body;
        var record = WithAgency.Value.Read(text);
        AgencyIn(record).ShouldBe("Harbour Wire");
        record.GetProperty("authors").GetArrayLength().ShouldBe(0);
        AgencyIn(Plain.Value.Read(text)).ShouldNotBe("Harbour Wire");
    }

    [Theory]
    [InlineData("The bridge in the snow on Friday (HBW/Ann Onym)", "(HBW/Ann Onym)")]
    [InlineData("Die Brücke im Schnee am Freitag (HBW/Ann Onym)", "(HBW/Ann Onym)")]
    public void AnAgency_IsReadInACredit_InEveryLanguage(string caption, string credit)
    {
        string text = "Old bridge to be repaired\n\n" + Body + "\n" + caption + "\n";
        CreditsIn(WithAgency.Value.Read(text), text).ShouldBe([credit]);
        CreditsIn(Plain.Value.Read(text), text).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("blort the mayor", "blort")]
    [InlineData("blerts the mayor", "blerts")]
    [InlineData("said Ann Onym, blerting", "said")]
    public void AVerb_LeadsFromTheWordsToWhoSaidThem_InEachOfItsForms(string behind, string cue)
    {
        string text = "Old bridge to be repaired\n\n" + Body + $"\n“The ferries will run as long as they float,” {behind}.\n";
        CueIn(WithVerb.Value.Read(text)).ShouldBe(cue);
        if (cue != "said") CueIn(Plain.Value.Read(text)).ShouldNotBe(cue);
    }

    private static string? AgencyIn(JsonElement record) => record.GetProperty("agency").GetString();

    private static string? CueIn(JsonElement record) => record.GetProperty("quotes").EnumerateArray().ShouldHaveSingleItem().GetProperty("cue") is
            { ValueKind: JsonValueKind.Object } cue ? cue.GetProperty("text").GetString() : null;

    private static IEnumerable<string> CreditsIn(JsonElement record, string text) =>
        record.GetProperty("blocks").EnumerateArray().Where(b => b.GetProperty("kind").GetString() == "credit")
            .Select(b => text[b.GetProperty("start").GetInt32()..b.GetProperty("end").GetInt32()]);
}
