using System.Text.Json;
using Corpus.Text.Rules.Fields;

namespace Corpus.Tool.Reading;

/// <summary>The schema of a project's records with <c>[ArticleFields]</c>, as a build wrote it.</summary>
internal static class ProjectSchema
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "corpus.schema.json";

    /// <summary>The schema that the last build of the project in <paramref name="folder"/> wrote; null when there is none.</summary>
    public static string? Built(string folder) => OutputsOf(Path.GetFullPath(folder)).Where(Directory.Exists)
        .SelectMany(output => Directory.EnumerateFiles(output, FileName, SearchOption.AllDirectories))
        .OrderByDescending(File.GetLastWriteTimeUtc).ThenBy(file => file, StringComparer.Ordinal).FirstOrDefault();

    // obj/ beside the project, or artifacts/obj/News/ in a folder above it (UseArtifactsOutput).
    private static IEnumerable<string> OutputsOf(string folder)
    {
        yield return Path.Combine(folder, "obj");
        if (!Directory.Exists(folder)) yield break;
        foreach (string project in Directory.EnumerateFiles(folder, "*.*proj"))
            for (string? at = folder; at is not null; at = Path.GetDirectoryName(at))
                yield return Path.Combine(at, "artifacts", "obj", Path.GetFileNameWithoutExtension(project));
    }

    /// <summary>The schema of the nearest project at or above <paramref name="folder"/>: that of its last build, else the one that lies beside the project;
    /// null when there is none.</summary>
    public static string? Near(string folder)
    {
        for (string? at = Path.GetFullPath(folder); at is not null; at = Path.GetDirectoryName(at))
        {
            if (!HoldsProject(at)) continue;
            string beside = Path.Combine(at, FileName);
            return Built(at) ?? (File.Exists(beside) ? beside : null);
        }
        return null;
    }

    private static bool HoldsProject(string folder)
    {
        try
        {
            return Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*.*proj").Any();
        }
        // Folders above the texts need not be the user's.
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>The records in <paramref name="json"/>; null when they are not stated as this version states them.</summary>
    public static IReadOnlyList<FieldRecord>? Parse(string json)
    {
        try
        {
            using var schema = JsonDocument.Parse(json);
            return [.. schema.RootElement.GetProperty("definitions").EnumerateObject().Select(definition => RecordIn(definition.Name, definition.Value))];
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    private static FieldRecord RecordIn(string name, JsonElement definition) => new(name[(name.LastIndexOf('.') + 1)..],
        Words(definition.GetProperty("x-corpus-globs")), [.. definition.GetProperty("x-corpus-fields").EnumerateArray().Select(FieldIn)]);

    private static RecordField FieldIn(JsonElement field)
    {
        string type = Word(field.GetProperty("type"));
        return new RecordField(Word(field.GetProperty("property")), field.TryGetProperty("key", out var key) ? Word(key) : null,
            field.TryGetProperty("members", out var members) ? FieldType.Member(type, Words(members))
                : FieldType.Named(type) ?? throw new KeyNotFoundException(type),
            Is(field, "list"), Is(field, "required"), Is(field, "nullable"), Is(field, "unique"), Is(field, "nulls"));
    }

    private static bool Is(JsonElement field, string mark) => field.TryGetProperty(mark, out var value) && value.GetBoolean();

    private static string[] Words(JsonElement list) => [.. list.EnumerateArray().Select(Word)];

    private static string Word(JsonElement value) => value.GetString() ?? throw new KeyNotFoundException();
}
