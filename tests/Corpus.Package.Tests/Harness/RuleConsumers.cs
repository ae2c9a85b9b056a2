using Corpus.Text.Rules;

namespace Corpus.Package.Tests.Harness;

/// <summary>Projects that get everything wrong, so that every rule shows; built together once.</summary>
internal sealed class RuleConsumers
{
    /// <summary>The projects with the same mistakes under another preset or switch.</summary>
    public const string Strict = "StrictRules", Default = "DefaultRules", None = "NoneRules", NoWarn = "NoWarnRules";

    private readonly List<UserProject> projects = [];
    private readonly string folder;

    public RuleConsumers(Feed feed)
    {
        folder = Directory.CreateDirectory(Path.Combine(feed.Users, "rules")).FullName;
        Mistaken(Strict, "<CorpusMode>strict</CorpusMode>");
        Mistaken(Default, "");
        Mistaken(None, "<CorpusMode>none</CorpusMode>");
        Mistaken(NoWarn, $"<CorpusMode>strict</CorpusMode><NoWarn>$(NoWarn);{string.Join(';', RuleTable.All.Select(rule => rule.Id))}</NoWarn>");
        Many();
        TooMuch();
        New("NothingRules").App().Write("Program.cs", "return;\n");
        New("BasicRules", "vbproj").App(type: "Library").Texts();
        Together.Solution(folder, "rules", projects);
        Built = Dotnet.Run(folder, "build", "rules.slnx", "-nologo", "-v:minimal");
    }

    public Outcome Built { get; }

    private UserProject New(string name, string extension = "csproj")
    {
        projects.Add(new UserProject(folder, name, extension));
        return projects[^1];
    }

    // Beside the texts' mistakes: an option without that value, a limit below the number of articles, a text that two items list.
    private void Mistaken(string name, string properties) => New(name).App(
        $"<CorpusNamespace>Press</CorpusNamespace><CorpusNaming>title</CorpusNaming><CorpusMemberLimit>1</CorpusMemberLimit>{properties}",
        """<CorpusText Include="seeds/listed-twice.txt" /><CorpusSource Include="transcripts/*.txt" />""").Mistakes();

    // More articles than have quotation members, more findings than may show, and a name that no argument holds.
    private void Many()
    {
        var many = New("ManyRules").App("<CorpusMaxFindings>1</CorpusMaxFindings>")
            .Write("Program.cs", "return;\n");
        for (int number = 0; number <= 2_000; number++) many.Write($"seeds/boat-{number}.txt", $"Boat {number} Sails\n\nBoat {number} sailed.\n");
        many.Write("seeds/open-one.txt", "Boat One\n\nIt “sailed on, the pilot said.\n")
            .Write("seeds/open-two.txt", "Boat Two\n\nIt “sailed back, the pilot said.\n")
            .Write("seeds/either|or.txt", "Either Boat\n\nIt sailed.\n");
    }

    // The generator by hand: no targets, so the texts are to be literals and two have one path; and ten million characters in one file.
    // In a folder of its own: the compiler server remembers which libraries lay beside an analyzer, whoever listed them.
    private void TooMuch()
    {
        string analyzers = Directory.CreateDirectory(Path.Combine(folder, "analyzers")).FullName;
        foreach (string file in new[] { "Corpus.Generators.dll", "Corpus.Text.dll", "Corpus.YamlDotNet.dll" })
            File.Copy(Path.Combine(Feed.Unpacked, "analyzers/dotnet/cs", file), Path.Combine(analyzers, file));
        New("TooMuchRules").Project($"""
              <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup>
                <Analyzer Include="{analyzers}/*.dll" />
                <AdditionalFiles Include="seeds/**/*.txt;wire/boats.txt;../wire/boats.txt" />
              </ItemGroup>
            """).Write("Program.cs", "return;\n").Write("wire/boats.txt", "Boats\n\nThey sail.\n").Write("../wire/boats.txt", "More Boats\n\nThey sail.\n")
            .Write("seeds/archive.txt", "The Archive\n\n" + string.Concat(Enumerable.Repeat("The tunnel is open.\n\n", 500_000)));
    }
}
