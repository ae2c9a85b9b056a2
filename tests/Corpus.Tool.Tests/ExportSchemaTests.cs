using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace Corpus.Tool.Tests;

/// <summary>docs/record.schema.json against what is written.</summary>
public class ExportSchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(File.ReadAllText(Repository.PathOf("docs/record.schema.json")));

    [Fact]
    public void EveryRecord_IsAsTheSchemaSays()
    {
        var input = new StringBuilder();
        for (int i = 0; i < 300; i++) input.Append(JsonSerializer.Serialize(new { id = $"t{i}", text = MadeTexts.Of(i) })).Append('\n');
        string[] lines = [.. ToolRun.WithInput(input.ToString(), "export", "-", "--with-text").Lines,
            .. ToolRun.WithInput("no record\n{\"id\":\"empty\",\"text\":\"\"}", "export", "-").Lines,
            .. ToolRun.Of("export", Repository.PathOf("seeds")).Lines];
        lines.Length.ShouldBeGreaterThan(302);
        foreach (string line in lines) IsValid(JsonNode.Parse(line)!).ShouldBeTrue(line);
    }

    [Theory]
    [InlineData("id")]
    [InlineData("published")]
    [InlineData("quotes")]
    public void ARecordWithoutAField_IsNone(string field)
    {
        var record = Record();
        record.Remove(field).ShouldBeTrue();
        IsValid(record).ShouldBeFalse();
    }

    [Fact]
    public void ARecordWithAFieldMore_OrAnotherKind_IsNone()
    {
        var more = Record();
        more["mood"] = "good";
        IsValid(more).ShouldBeFalse();
        var other = Record();
        other["quotes"]![0]!["speaker"]!["kind"] = "ghost";
        IsValid(other).ShouldBeFalse();
        IsValid(Record()).ShouldBeTrue();
    }

    private static JsonObject Record() => JsonNode.Parse(ToolRun.WithInput(
        """{"id":"a","text":"A harp comes home\n\n“It is home at last and will stay,” said Ann Berg, the mayor."}""", "export", "-").Output)!.AsObject();

    private static bool IsValid(JsonNode record) => Schema.Evaluate(JsonSerializer.SerializeToElement(record)).IsValid;
}
