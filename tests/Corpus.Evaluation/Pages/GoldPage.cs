using System.Text.Json;

namespace Corpus.Evaluation.Pages;

/// <summary>An annotated web page; offsets count code points.</summary>
internal sealed record GoldPage
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public required string Id { get; init; }
    public required string Kind { get; init; }
    public required string Url { get; init; }
    public required string Text { get; init; }
    public IReadOnlyList<string> With { get; init; } = [];
    public IReadOnlyList<string> Without { get; init; } = [];
    public string? Title { get; init; }
    public string? Author { get; init; }
    public string? Date { get; init; }
    public string? ArticleBody { get; init; }
    public IReadOnlyList<int[]> BodyLines { get; init; } = [];

    /// <summary>The site, without "www": pages of one site are never split between learning and testing.</summary>
    public string Site => Uri.TryCreate(Url, UriKind.Absolute, out var uri) && uri.Host.Length > 0
        ? (uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host) : Url.Split(':')[^1].Split('-')[0];

    /// <summary>The file that the page is of, to give the figures of each.</summary>
    public string Set { get; init; } = "";

    /// <summary>The pages, ordinal by id; null when the file is missing.</summary>
    public static IReadOnlyList<GoldPage>? ReadAll(string data)
    {
        string path = Path.Combine(data, "pages", "pages.jsonl");
        return File.Exists(path) ? ReadFile(path) : null;
    }

    /// <summary>Those of <see cref="ReadAll"/>, and of each further set of pages that the folder holds.</summary>
    public static IReadOnlyList<GoldPage>? ReadToLearn(string data)
    {
        if (ReadAll(data) is not { } pages) return null;
        string[] further = ["fundus_pages/share_en.jsonl", "fundus_pages/share_de.jsonl", "postlight_pages/share.jsonl"];
        return [.. pages, .. further.Select(f => Path.Combine(data, f)).Where(File.Exists).SelectMany(ReadFile)];
    }

    private static List<GoldPage> ReadFile(string path)
    {
        string set = $"{Path.GetFileName(Path.GetDirectoryName(path))}/{Path.GetFileNameWithoutExtension(path)}";
        return File.ReadLines(path).Where(l => l.Length > 0).Select(l => JsonSerializer.Deserialize<GoldPage>(l, Json)! with { Set = set })
            .OrderBy(p => p.Id, StringComparer.Ordinal).ToList();
    }
}
