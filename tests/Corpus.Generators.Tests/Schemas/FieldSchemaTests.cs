using System.Text.Json;
using System.Text.Json.Nodes;
using Corpus.Generators.Tests.Analysis;
using Corpus.Generators.Tests.Harness;
using Json.Schema;
using YamlDotNet.Serialization;

namespace Corpus.Generators.Tests.Schemas;

/// <summary>The schema of a record, asked by a validator that knows nothing of us, says of front matter what the build says.</summary>
public class FieldSchemaTests
{
    private static readonly string Record = File.ReadAllText(Repository.PathOf("samples/OpinionPages/OpinionFields.cs"));
    private static readonly JsonSchema Schema = SchemaOf(Record, "OpinionFields");

    [Fact]
    public void TheSamplesFrontMatter_IsValid()
    {
        string[] texts = Directory.GetFiles(Repository.PathOf("samples/OpinionPages/seeds/opinion"), "*.txt");
        texts.Length.ShouldBeGreaterThan(1);
        foreach (string text in texts) IsValid(File.ReadAllText(text).Split("---\n")[1]).ShouldBeTrue(Path.GetFileName(text));
    }

    [Theory]
    [InlineData("section: Harbour\nnumber: 3\n", true)]
    [InlineData("Section: Harbour\nnumber: '3'\n", true)]
    [InlineData("section: Harbour\nnumber: 3\nembargo: 2024-02-20\ntopics: [ice]\nstance: InFavour\n", true)]
    [InlineData("number: 3\n", false)]
    [InlineData("section: Harbour\nnumber: third\n", false)]
    [InlineData("section: Harbour\nnumber: 3000000000\n", false)]
    [InlineData("section: Harbour\nnumber: 3\nstance: in-favor\n", false)]
    [InlineData("section: Harbour\nnumber: 3\nembargo: soon\n", false)]
    [InlineData("section: Harbour\nnumber: 3\ntopics: ice\n", false)]
    [InlineData("section: Harbour\nnumber: 3\nanswers: [a, b]\n", false)]
    public async Task AValue_IsValid_WhereTheBuildHasNoFinding(string frontMatter, bool valid)
    {
        IsValid(frontMatter).ShouldBe(valid);
        var found = await new CheckedCorpus().Code(Program(Record)).Text("opinion/ferry.txt", "---\n" + frontMatter + "---\nLet the ferries sail\n").Build();
        found.Any(finding => finding.Id is "CORP6001" or "CORP6002" or "CORP6004").ShouldBe(!valid);
    }

    private static bool IsValid(string frontMatter)
    {
        object yaml = new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build().Deserialize<object>(frontMatter);
        string json = new SerializerBuilder().JsonCompatible().Build().Serialize(yaml);
        using var front = JsonDocument.Parse(json);
        return Schema.Evaluate(front.RootElement).IsValid;
    }

    // The sample has implicit usings, and a namespace of its own.
    private static string Program(string record) => "using System;\nusing System.Collections.Generic;\n" + record
        .Replace("OpinionPages.Corpus", "Newsroom.Corpus", StringComparison.Ordinal)
        .Replace("namespace OpinionPages;", "", StringComparison.Ordinal);

    private static JsonSchema SchemaOf(string record, string name)
    {
        var run = (Desk.With(("opinion/ferry.txt", "Let the ferries sail\n\nThe harbour needs them.\n")) with { Program = Program(record) }).Run();
        string marked = new ConsumerProgram { Run = run, ImplicitUsings = true, Source = Program(record) + """

            internal static class Probe
            {
                internal static string Run() => System.Reflection.CustomAttributeExtensions
                    .GetCustomAttributes<System.Reflection.AssemblyMetadataAttribute>(typeof(Probe).Assembly).Single(a => a.Key == "Corpus.Schema").Value!;
            }
            """ }.Print();
        var schema = JsonNode.Parse(marked[marked.IndexOf('{', StringComparison.Ordinal)..])!.AsObject();
        schema["allOf"] = new JsonArray(new JsonObject { ["$ref"] = "#/definitions/" + name });
        return JsonSchema.FromText(schema.ToJsonString());
    }
}
