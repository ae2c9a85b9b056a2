using System.Text.Json;

namespace Corpus.Benchmarks.Texts;

/// <summary>The texts that a benchmark works on.</summary>
internal static class CorpusTexts
{
    /// <summary>
    /// Every .txt below <paramref name="folder"/>, and the field "text" of every line of every .jsonl, in ordinal order of their paths;
    /// without a folder, <paramref name="count"/> invented articles.
    /// </summary>
    public static IReadOnlyList<string> Load(string? folder, int count)
    {
        if (folder is null)
        {
            var maker = new TextMaker();
            return [.. Enumerable.Range(0, count).Select(maker.Make)];
        }
        var texts = new List<string>();
        foreach (string file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (file.EndsWith(".txt", StringComparison.Ordinal)) texts.Add(File.ReadAllText(file));
            if (!file.EndsWith(".jsonl", StringComparison.Ordinal)) continue;
            foreach (string line in File.ReadLines(file))
            {
                using var record = JsonDocument.Parse(line);
                if (record.RootElement.TryGetProperty("text", out var text)) texts.Add(text.GetString()!);
            }
        }
        return texts;
    }
}
