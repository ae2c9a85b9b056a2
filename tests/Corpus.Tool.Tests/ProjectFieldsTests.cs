namespace Corpus.Tool.Tests;

/// <summary>Front matter is checked against the records that the project's last build knew.</summary>
public sealed class ProjectFieldsTests : IDisposable
{
    private const string Schema = """
        {"definitions":{"OpinionFields":{"x-corpus-globs":["opinion/**"],"x-corpus-fields":[
          {"property":"Section","type":"Text","required":true},{"property":"PageCode","key":"x-code","type":"Int32","nullable":true,"unique":true},
          {"property":"Stance","type":"global::Stance","members":["Neutral","InFavour"]},{"property":"Answers","type":"Article","nullable":true},
          {"property":"Days","type":"Day","list":true,"nulls":true}]}}}
        """;

    private const string Wrong = "---\nx-code: 7\nstance: neutrall\nanswers: opinion/fery\ndays: [~, soon]\nsectoin: Sea\n---\nFerries sail again\n\nThe ferries sail again.\n";

    private readonly TextsInFolder project = new();

    public ProjectFieldsTests()
    {
        project.Write("News.csproj", "<Project />");
        project.Write("obj/Debug/net10.0/corpus.schema.json", Schema);
        project.Write("seeds/opinion/ferry.txt", "---\nsection: Sea\nx-code: 7\n---\nLet the ferries sail\n\nThe harbour needs its ferries.\n");
        project.Write("seeds/opinion/wrong.txt", Wrong);
        project.Write("seeds/bakery.txt", "---\nx-code: 1\n---\nBakery gives its ovens a rest\n\nThe bakery closes for a week.\n");
    }

    [Theory]
    [InlineData("seeds")]
    [InlineData("seeds/opinion")]
    [InlineData("seeds/opinion/wrong.txt")]
    [InlineData(".")]
    public void TheFindings_AreTheBuilds_WhereverTheUserBegins(string path) =>
        FieldsOf(Check(path)).Where(line => line.StartsWith("wrong.txt", StringComparison.Ordinal)).ShouldBe([
            "wrong.txt(1,1) warning CORP6001", "wrong.txt(2,9) warning CORP6006", "wrong.txt(3,9) warning CORP6004", "wrong.txt(4,10) warning CORP6005",
            "wrong.txt(5,11) warning CORP6002", "wrong.txt(6,1) info CORP6003"]);

    [Fact]
    public void AKeyThatARecordTakes_IsKnown_WhereTheRecordIsMeantForTheText()
    {
        string[] unknown = [.. Check("seeds").Where(line => line.Contains("CORP2013", StringComparison.Ordinal))];
        unknown.ShouldHaveSingleItem().ShouldContain("bakery.txt(2,1)");
    }

    [Fact]
    public void StandardInput_IsCheckedUnderItsPath() =>
        FieldsOf(ToolRun.WithInput("---\nsection: Sea\nx-code: seven\n---\nFerries\n", "check", "-", "--path", project.FullPath("seeds/opinion/new.txt")).Lines)
            .ShouldBe(["new.txt(3,9) warning CORP6002"]);

    [Theory]
    [InlineData("utf-8", "\n")]
    [InlineData("utf-8", "\r\n")]
    [InlineData("utf-16", "\r\n")]
    [InlineData("utf-16BE", "\n")]
    public void AByteOrderMark_AndOtherLineEnds_MoveNoFinding_AndStay(string name, string end)
    {
        var encoding = System.Text.Encoding.GetEncoding(name);
        byte[] Bytes(string text) => [.. encoding.GetPreamble(), .. encoding.GetBytes(text.Replace("\n", end, StringComparison.Ordinal))];
        const string text = "---\nsection: Sea\nx-code: 9\nstance: neutrall\n---\nFerries sail again\n\nThe ferries sail again.\n";
        string file = project.Write("seeds/opinion/marked.txt", Bytes(text));
        FieldsOf(Check("seeds/opinion/marked.txt")).ShouldBe(["marked.txt(4,9) warning CORP6004"]);
        ToolRun.Of("fix", file, "--write", "--rule", "CORP6004").Code.ShouldBe(0);
        File.ReadAllBytes(file).ShouldBe(Bytes(text.Replace("neutrall", "neutral", StringComparison.Ordinal)));
    }

    [Fact]
    public void TheSchemaBesideTheProject_IsTaken_WhereNothingWasBuilt()
    {
        Directory.Delete(project.FullPath("obj"), recursive: true);
        FieldsOf(Check("seeds")).ShouldBeEmpty();
        project.Write("corpus.schema.json", Schema);
        FieldsOf(Check("seeds")).Length.ShouldBe(7);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("no json")]
    [InlineData("""{"definitions":{"F":{"x-corpus-globs":["**"]}}}""")]
    [InlineData("""{"definitions":{"F":{"x-corpus-globs":["**"],"x-corpus-fields":[{"property":"Rank","type":"Int99"}]}}}""")]
    public void ASchemaOfAnotherKind_IsReported(string schema)
    {
        project.Write("obj/Debug/net10.0/corpus.schema.json", schema);
        var run = ToolRun.Of("check", project.FullPath("seeds"));
        run.Code.ShouldBe(2);
        run.Error.ShouldContain("corpus.schema.json does not state the project's records; build the project again");
    }

    [Fact]
    public void AFieldIsFixed_OnlyWhenItsRuleIsNamed()
    {
        ToolRun.Of("fix", project.FullPath("seeds"), "--write").Error.ShouldContain("add --rule CORP6001 --rule CORP6003 --rule CORP6004 --rule CORP6005");
        project.Text("seeds/opinion/wrong.txt").ShouldBe(Wrong);
        ToolRun.Of("fix", project.FullPath("seeds"), "--write", "--rule", "CORP6003", "--rule", "CORP6004", "--rule", "CORP6005").Code.ShouldBe(0);
        project.Text("seeds/opinion/wrong.txt").ShouldBe(Wrong.Replace("neutrall", "neutral", StringComparison.Ordinal)
            .Replace("opinion/fery", "opinion/ferry", StringComparison.Ordinal).Replace("sectoin", "section", StringComparison.Ordinal));
        project.Write("seeds/opinion/bare.txt", "Ferries sail again\n");
        ToolRun.Of("fix", project.FullPath("seeds"), "--write", "--rule", "CORP6001");
        project.Text("seeds/opinion/bare.txt").ShouldBe("---\nsection: TODO\n---\n\nFerries sail again\n");
    }

    [Fact]
    public void AnExport_HoldsTheSameFindings()
    {
        string record = ToolRun.Of("export", project.FullPath("seeds")).Lines
            .Single(line => line.StartsWith("{\"id\":\"opinion/wrong\"", StringComparison.Ordinal));
        foreach (string id in (string[])["CORP6001", "CORP6002", "CORP6003", "CORP6004", "CORP6005", "CORP6006"]) record.ShouldContain(id);
        record.ShouldNotContain("CORP2013");
    }

    public void Dispose() => project.Dispose();

    private string[] Check(string path) => ToolRun.Of("check", project.FullPath(path)).Lines;

    private static string[] FieldsOf(string[] lines) => [.. lines.Where(line => line.Contains("CORP6", StringComparison.Ordinal))
        .Select(line => line[(line.LastIndexOf('/', line.IndexOf('(', StringComparison.Ordinal)) + 1)..].Split(": "))
        .Select(parts => parts[0] + " " + parts[1])];
}
