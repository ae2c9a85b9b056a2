using Corpus.Benchmarks.Texts;

namespace Corpus.Benchmarks.Builds;

/// <summary>A way to carry the texts in a program.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Items">What its project file says.</param>
/// <param name="Program">Its one source file.</param>
/// <param name="Code">Another source file that it has; empty for none.</param>
/// <param name="IsWarm">Whether it is built by a compiler server that has built it before.</param>
internal sealed record Consumer(string Name, string Items, string Program, string Code = "", bool IsWarm = false)
{
    private const string Nothing = "System.Console.WriteLine(\"ready\");\n";

    /// <summary>Whether the program answers from the texts: "one", "quote" and "all".</summary>
    public bool Answers => Program != Nothing;

    /// <summary>
    /// The ways that the table compares; <paramref name="version"/> is the package's. All programs that answer print the same kind of thing. Ours names one of
    /// its <paramref name="count"/> articles as long as they have members.
    /// </summary>
    public static IReadOnlyList<Consumer> All(Workplace place, string version, int count) =>
    [
        new("no texts (a)", "", Nothing),
        new("embedded files (b)", Embedded, ByHand(ManifestResources)),
        new("embedded files, a program of one line", Embedded, Nothing),
        new("one blob (d)", "<ItemGroup><EmbeddedResource Include=\"all.blob\" /></ItemGroup>", Nothing),
        new("literal embedder (c)", $"<ItemGroup><Analyzer Include=\"{place.Embedder}\" /><AdditionalFiles Include=\"seeds/**/*.txt\" /></ItemGroup>",
            ByHand(Constants)),
        new("Corpus.Generators (e)", Package(version, ""), Ours(count)),
        new("Corpus.Generators, a record of six fields", Package(version, ""), Ours(count), FieldTexts.Record("Consumer.Corpus")),
        new("Corpus.Generators, named quotations", Package(version, Set("CorpusQuoteMembers", "speech")), Ours(count)),
        new("Corpus.Generators, CorpusReadyToRun false", Package(version, Set("CorpusReadyToRun", "false")), Ours(count)),
        new("embedded files, warm compiler server", Embedded, ByHand(ManifestResources), IsWarm: true),
        new("Corpus.Generators, warm compiler server", Package(version, ""), Ours(count), IsWarm: true),
    ];

    // What somebody writes who has the bytes only.
    private const string ManifestResources =
        """
            public static string[] Names { get; } = typeof(Texts).Assembly.GetManifestResourceNames().Where(n => n.EndsWith(".txt")).OrderBy(n => n, StringComparer.Ordinal).ToArray();
            public static string Read(string name)
            {
                using var reader = new StreamReader(typeof(Texts).Assembly.GetManifestResourceStream(name)!);
                return reader.ReadToEnd();
            }
        """;

    private const string Constants =
        """
            public static string[] Names { get; } = typeof(Embedded.Texts).GetFields().Select(f => f.Name).OrderBy(n => n, StringComparer.Ordinal).ToArray();
            public static string Read(string name) => (string)typeof(Embedded.Texts).GetField(name)!.GetRawConstantValue()!;
        """;

    private static string ByHand(string texts) =>
        $$"""
        using System;
        using System.IO;
        using System.Linq;
        if (args.Length == 0) { Console.WriteLine("ready"); return; }
        if (args[0] == "one") { string text = Texts.Read(Texts.Names[0]); Console.WriteLine(text.Split('\n').First(line => line.Trim().Length > 0)); Console.WriteLine(text.Length); return; }
        if (args[0] == "quote") { foreach (string name in Texts.Names) if (Texts.Read(name) is var text && text.IndexOf('“') is >= 0 and var start) { Console.WriteLine(text[(start + 1)..text.IndexOf('”', start)]); return; } }
        long length = 0; foreach (string name in Texts.Names) length += Texts.Read(name).Length;
        Console.WriteLine(length);

        static class Texts
        {
        {{texts}}
        }

        """;

    private const string Embedded = "<ItemGroup><EmbeddedResource Include=\"seeds/**/*.txt\" WithCulture=\"false\" Type=\"Non-Resx\" /></ItemGroup>";

    private const int MostWithMembers = 20_000;

    private static string Ours(int count) =>
        $$"""
        using Consumer.Corpus;
        if (args.Length == 0) { System.Console.WriteLine("ready"); return; }
        if (args[0] == "one") { var article = {{(count > MostWithMembers ? "Articles.All[0]" : "Articles._000000Article")}}; System.Console.WriteLine(article.Headline); System.Console.WriteLine(article.Text.Length); return; }
        if (args[0] == "quote") { foreach (var article in Articles.All) if (article.Quotes.Count > 0) { System.Console.WriteLine(article.Quotes[0].Text); return; } }
        long length = 0; foreach (var article in Articles.All) length += article.Text.Length;
        System.Console.WriteLine(length);

        """;

    private static string Set(string property, string value) => $"<PropertyGroup><{property}>{value}</{property}></PropertyGroup>";

    private static string Package(string version, string more) =>
        $"<ItemGroup><PackageReference Include=\"Corpus.Generators\" Version=\"{version}\" PrivateAssets=\"all\" /></ItemGroup>{more}";

    /// <summary>Writes the project below <paramref name="folder"/>, with a copy of <paramref name="texts"/> when it needs them.</summary>
    public void Write(Workplace place, string folder, string texts)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "Consumer.csproj"),
            $"""
             <Project Sdk="Microsoft.NET.Sdk">
               <PropertyGroup>
                 <OutputType>Exe</OutputType>
                 <TargetFramework>net10.0</TargetFramework>
                 <Nullable>enable</Nullable>
                 <RestorePackagesPath>{place.Root}/packages</RestorePackagesPath>
                 <RestoreAdditionalProjectSources>{place.Feed}</RestoreAdditionalProjectSources>
                 <NuGetAudit>false</NuGetAudit>
                 <EnableDefaultEmbeddedResourceItems>false</EnableDefaultEmbeddedResourceItems>
                 <EnableDefaultNoneItems>false</EnableDefaultNoneItems>
               </PropertyGroup>
               {Items}
             </Project>
             """);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), Program);
        if (Code.Length > 0) File.WriteAllText(Path.Combine(folder, "Fields.cs"), Code);
        if (Items.Contains("all.blob", StringComparison.Ordinal))
        {
            using var blob = File.Create(Path.Combine(folder, "all.blob"));
            foreach (string file in Directory.EnumerateFiles(texts, "*.txt", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)) blob.Write(File.ReadAllBytes(file));
        }
        else if (Items.Length > 0)
        {
            // Hard copies: an edit of one consumer's text must not reach another's, and a linked folder is not what a user has.
            foreach (string file in Directory.EnumerateFiles(texts, "*.txt", SearchOption.AllDirectories))
            {
                string target = Path.Combine(folder, "seeds", Path.GetRelativePath(texts, file));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
        }
    }
}
