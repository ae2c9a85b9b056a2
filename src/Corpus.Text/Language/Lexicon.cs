using System.Buffers;
using System.Text;

namespace Corpus.Text.Language;

/// <summary>The embedded files below <c>Language/data</c> and <c>Language/models</c>: one entry a line, a tab before its value, '#' before a comment.</summary>
internal static class Lexicon
{
    private const string Root = "lexicon/", SharedFolder = "shared", ModelsFolder = "models";

    /// <summary>The names of the folders that are languages, in ordinal order.</summary>
    public static IReadOnlyList<string> Languages
    {
        get
        {
            var found = new SortedSet<string>(StringComparer.Ordinal);
            foreach (string name in typeof(Lexicon).Assembly.GetManifestResourceNames())
                if (name.StartsWith(Root, StringComparison.Ordinal)) found.Add(name.Substring(Root.Length, name.LastIndexOf('/') - Root.Length));
            found.Remove(SharedFolder);
            found.Remove(ModelsFolder);
            return [.. found];
        }
    }

    /// <summary>News agencies and how they are called: AP.</summary>
    public static WordTable Agencies { get; } = new(Rows(SharedFolder, "agencies"));

    /// <summary>Particles of names, which may be written small: von, de la.</summary>
    public static WordTable NameParticles { get; } = new(Rows(SharedFolder, "name-particles"));

    /// <summary>The keys of front matter and what they state.</summary>
    public static WordTable FrontMatterKeys { get; } = new(Rows(SharedFolder, "front-matter-keys"));

    /// <summary>Labels that databases set before a value, beside the keys of front matter, and what they state.</summary>
    public static WordTable LabelKeys { get; } = new(Rows(SharedFolder, "label-keys"));

    /// <summary>What precedes a capital inside one name: Mc.</summary>
    public static WordTable NamePrefixes { get; } = new(Rows(SharedFolder, "name-prefixes"));

    /// <summary>Characters behind the numbers of a date and what these count: year, month.</summary>
    public static WordTable DateUnits { get; } = new(Rows(SharedFolder, "date-units"));

    /// <summary>The code of the language of a text that speaks for no other.</summary>
    public static WordTable DefaultLanguage { get; } = new(Rows(SharedFolder, "default-language"));

    /// <summary>What a model learned from annotated texts: its features and their weights.</summary>
    public static LexiconRows WeightsOf(string model) => Rows(ModelsFolder, model + "-weights");

    /// <summary>The rows of a file, read anew, one for each form of a word; none when there is no such file.</summary>
    public static LexiconRows Rows(string folder, string file)
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream($"{Root}{folder}/{file}.txt");
        if (stream is null) return new LexiconRows("");
        int length = (int)stream.Length, read = 0;
        byte[] bytes = ArrayPool<byte>.Shared.Rent(length);
        while (read < length && stream.Read(bytes, read, length - read) is var more and > 0) read += more;
        string text = Encoding.UTF8.GetString(bytes, 0, read);
        ArrayPool<byte>.Shared.Return(bytes);
        return new LexiconRows(WordForms.InLines(text));
    }
}
