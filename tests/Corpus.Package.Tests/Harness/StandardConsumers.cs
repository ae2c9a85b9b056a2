namespace Corpus.Package.Tests.Harness;

/// <summary>One project of each kind that users have, built together once: restoring and building them one by one would take all day.</summary>
internal sealed class StandardConsumers
{
    private const string Reference = """<PackageReference Include="Corpus.Generators" Version="$(CorpusVersion)" PrivateAssets="all" />""";
    private readonly Dictionary<string, UserProject> projects = new(StringComparer.Ordinal);
    private readonly string folder;

    public StandardConsumers(Feed feed)
    {
        folder = Directory.CreateDirectory(Path.Combine(feed.Users, "standard")).FullName;
        Applications();
        Libraries();
        TwoProjects();
        OtherItems();
        WithoutTargets();
        OtherLanguages();
        Modes();
        Together.Solution(folder, "all", projects.Values);
        Restored = Dotnet.Run(folder, "restore", "all.slnx");
        Built = Dotnet.Run(folder, "build", "all.slnx", "--no-restore", "-nologo", "-v:minimal");
    }

    public Outcome Restored { get; }

    public Outcome Built { get; }

    public UserProject this[string name] => projects[name];

    /// <summary>The complaints of one project's build, each once.</summary>
    public IReadOnlyList<string> Complaints(string name) => Built.Complaints($"{Path.DirectorySeparatorChar}{name}{Path.GetExtension(this[name].ProjectFile)}");

    private UserProject New(string name, string extension = "csproj") => projects[name] = new UserProject(folder, name, extension);

    private void Applications()
    {
        New("Net10App").App("<Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings>").Standard();
        New("PlainApp").App("<Nullable>disable</Nullable><ImplicitUsings>disable</ImplicitUsings>").Standard();
        New("LatestApp").App("<Nullable>enable</Nullable><LangVersion>latest</LangVersion><TreatWarningsAsErrors>true</TreatWarningsAsErrors>").Standard();
        // The same generator from another folder, in the same compiler server.
        New("PortableApp").App("<CorpusReadyToRun>false</CorpusReadyToRun>").Standard();
        New("Net472App").App(framework: "net472").Standard();
        New("CentralApp").Write("Directory.Packages.props", $"""
            <Project>
              <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
              <ItemGroup><PackageVersion Include="Corpus.Generators" Version="$(CorpusVersion)" /></ItemGroup>
            </Project>
            """).Project("""
              <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup><PackageReference Include="Corpus.Generators" PrivateAssets="all" /></ItemGroup>
            """).Standard();
    }

    private void Libraries()
    {
        New("Library73").App("<LangVersion>7.3</LangVersion>", framework: "netstandard2.0", type: "Library").Texts()
            .Write("Facts.cs", Press.Printer("Library73.Corpus"));
        New("MultiLibrary").Project($"""
              <PropertyGroup><TargetFrameworks>netstandard2.0;net10.0</TargetFrameworks></PropertyGroup>
              <ItemGroup>{Reference}</ItemGroup>
            """).Texts().Write("Facts.cs", Press.Printer("MultiLibrary.Corpus"));
        // No C# file at all: there is nothing beside which the SDK would look for a .globalconfig.
        New("TextsOnly").App("<CorpusMode>strict</CorpusMode><CorpusAccessibility>public</CorpusAccessibility>", type: "Library").Texts();
    }

    private void TwoProjects()
    {
        New("PressLibrary").App("<CorpusAccessibility>public</CorpusAccessibility><CorpusNamespace>Press</CorpusNamespace><GenerateDocumentationFile>true</GenerateDocumentationFile>", type: "Library").Texts();
        New("PressReader").Project("""
              <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup><ProjectReference Include="../PressLibrary/PressLibrary.csproj" /></ItemGroup>
            """).Write("Facts.cs", Press.Printer("Press")).Write("Program.cs", Press.Program);
        // The library forgot PrivateAssets, so the package reaches the application as well.
        New("FlowLibrary").Project("""
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><CorpusAccessibility>public</CorpusAccessibility><CorpusNamespace>Flow</CorpusNamespace></PropertyGroup>
              <ItemGroup><PackageReference Include="Corpus.Generators" Version="$(CorpusVersion)" PrivateAssets="none" /></ItemGroup>
            """).Texts();
        New("FlowReader").Project("""
              <PropertyGroup>
                <OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>
                <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
              </PropertyGroup>
              <ItemGroup>
                <ProjectReference Include="../FlowLibrary/FlowLibrary.csproj" />
                <AdditionalFiles Include="words.txt" />
              </ItemGroup>
            """).Write("words.txt", "Somebody else's words\n").Write("seeds/notes.txt", "A note, not an article\n")
            .Write("Facts.cs", Press.Printer("Flow")).Write("Program.cs", Press.Program);
        New("NorthDesk").App(items: """<InternalsVisibleTo Include="SouthDesk" />""", type: "Library").Texts();
        New("SouthDesk").App(items: """<ProjectReference Include="../NorthDesk/NorthDesk.csproj" />""").Standard()
            .Write("Both.cs", """
                public static class Both
                {
                    public static string Of() => NorthDesk.Corpus.Articles.HarborBridgeOpens.Id + " " + SouthDesk.Corpus.Articles.HarborBridgeOpens.Id;
                }
                """);
    }

    private void OtherItems()
    {
        New("MarkdownApp").App(items: """<CorpusText Include="notes/*.md" />""").Standard()
            .Write("notes/quay-closed.md", "Quay Closed for Repairs\n\nThe quay closed on Monday.\n");
        New("RemoveApp").App(items: """<CorpusText Remove="seeds/draft*.txt" />""").Standard().Write("seeds/draft-one.txt", "A Draft Nobody Shall See\n");
        New("OutsideApp").App(items: """<CorpusText Include="../OutsideTexts/*.txt;../OutsideWire/*.txt" /><CorpusText Update="seeds/ferries-stop.txt" CorpusName="night/ferries" />""").Standard();
        new UserProject(folder, "OutsideTexts").Write("tram-line-planned.txt", "Tram Line Planned\n\nThe city plans a tram.\n");
        new UserProject(folder, "OutsideWire").Write("tram-line-planned.txt", "Tram Line Planned by Others\n\nAnother city plans a tram.\n");
        New("ParentFolderApp").App("<CorpusPath>../OutsideTexts</CorpusPath>")
            .Write("Program.cs", "System.Console.WriteLine(ParentFolderApp.Corpus.Articles.TramLinePlanned.Headline);\n");
        New("TwiceApp").App(items: """<AdditionalFiles Include="seeds/ferries-stop.txt" /><CorpusText Include="seeds/ferries-stop.txt" />""").Standard();
        New("StrangeNamesApp").App().Standard()
            .Write("seeds/a.fr.txt", Said("Lyon")).Write("seeds/a.de.txt", Said("Kiel")).Write("seeds/a;b%41 c.txt", Said("Oslo"))
            .Write("seeds/north/report.txt", Said("Bodø")).Write("seeds/south/report.txt", Said("Rome"));
        New("BadInputApp").App().Standard()
            .Write("seeds/empty.txt", "").Write("seeds/picture.txt", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 0xFF])
                .Write("seeds/latin-letter.txt", [0x4B, 0x61, 0x66, 0xE9, 0x0A]);
        New("NoTextsApp").App().Write("Program.cs", "System.Console.WriteLine(NoTextsApp.Corpus.Articles.All.Count);\n");
    }

    private static string Said(string town) => $"Harbor Bridge Opens in {town}\n\n“We crossed it in {town} this morning,” said Anna Berg.\n";

    private void WithoutTargets()
    {
        New("BareApp").Project($"""
              <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup>
                <Analyzer Include="{Feed.Unpacked}/analyzers/dotnet/cs/*.dll" />
                <AdditionalFiles Include="seeds/**/*.txt" />
              </ItemGroup>
            """).Texts().Write("Facts.cs", PrinterByFile("BareApp")).Write("Program.cs", Press.Program);
        // A project reference brings neither the targets nor the generator's own references.
        New("SourceApp").Project($"""
              <PropertyGroup>
                <OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>
                <UseSharedCompilation>false</UseSharedCompilation>
              </PropertyGroup>
              <ItemGroup>
                <ProjectReference Include="{Repository.PathOf("src/Corpus.Generators/Corpus.Generators.csproj")}" OutputItemType="Analyzer" ReferenceOutputAssembly="false" SetConfiguration="Configuration=Release" />
                <Analyzer Include="{Feed.Unpacked}/analyzers/dotnet/cs/Corpus.Text.dll;{Feed.Unpacked}/analyzers/dotnet/cs/Corpus.YamlDotNet.dll" />
                <AdditionalFiles Include="seeds/**/*.txt" />
              </ItemGroup>
            """).Texts().Write("Facts.cs", PrinterByFile("SourceApp")).Write("Program.cs", Press.Program);
    }

    // Without the targets nobody knows the corpus folder, so ids hold it.
    private static string PrinterByFile(string name) =>
        Press.Printer(name + ".Corpus").Replace("article.Id", "System.IO.Path.GetFileNameWithoutExtension(article.Path)", StringComparison.Ordinal);

    private void OtherLanguages()
    {
        New("BasicApp", "vbproj").App().Texts().Write("Program.vb", """
            Module Program
                Sub Main()
                    System.Console.WriteLine("Basic")
                End Sub
            End Module
            """);
        New("FunctionalApp", "fsproj").Project("""
              <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup>
                <Compile Include="Program.fs" />
                <PackageReference Include="Corpus.Generators" Version="$(CorpusVersion)" PrivateAssets="all" />
              </ItemGroup>
            """).Texts().Write("Program.fs", "System.Console.WriteLine(\"Functional\")\n");
    }

    // One badly kept text: a quotation that is never closed (a warning) and a line of boilerplate (an info).
    private void Modes()
    {
        const string Bad = "Harbor Bridge Opens After Nine Years\n\nOSLO – The bridge is open again.\n\n“We have waited nine years, said Mayor Anna Berg.\n\nPlay Live Radio\n\nThe first cars came at six.\n";
        void Mode(string name, string properties) =>
            New(name).App(properties).Write("seeds/harbor-bridge-opens.txt", Bad).Write("Program.cs", "System.Console.WriteLine();\n");
        Mode("DefaultModeApp", "");
        Mode("StrictModeApp", "<CorpusMode>strict</CorpusMode>");
        Mode("NoneModeApp", "<CorpusMode>none</CorpusMode>");
        Mode("NoWarnApp", "<CorpusMode>strict</CorpusMode><NoWarn>$(NoWarn);CORP2006</NoWarn>");
        Mode("ErrorApp", "<WarningsAsErrors>$(WarningsAsErrors);CORP3001</WarningsAsErrors>");
        Mode("GlobalConfigApp", "");
        this["GlobalConfigApp"].Write(".globalconfig", "is_global = true\ndotnet_diagnostic.CORP2006.severity = warning\n");
        Mode("EditorConfigApp", "<CorpusMode>strict</CorpusMode>");
        this["EditorConfigApp"].Write(".editorconfig", "root = true\n[seeds/**.txt]\ncorpus_diagnostic.CORP3001.severity = none\n");
    }
}
