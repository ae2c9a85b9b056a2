using System.Runtime.InteropServices;
using System.Xml.Linq;
using Corpus.Package.Tests.Harness;

namespace Corpus.Package.Tests.Library;

/// <summary>Programs that use the packed reader.</summary>
[Collection(nameof(ManyProjects))]
public sealed class LibraryConsumerTests(Feed feed)
{
    private const string Reference = """<PackageReference Include="Corpus.Text" Version="$(CorpusVersion)" />""";

    // C# 7.3, as a project for .NET Framework or .NET Standard has it.
    private const string OldSource = """
        using System.Linq;
        using Corpus.Text;

        public static class Desk
        {
            public static string Of(string text)
            {
                Article article = ArticleReader.Read(text, "desk/ferry.txt");
                Quote quote = article.Quotes.Single();
                TextRange range = quote.Range;
                return string.Join(" | ", article.Id, quote.SaidBy, quote.Speaker.Kind, range.TextOf(article.Text), article.Published.Value.Year,
                    article.Findings.Count, article.ToJson().Length > 500);
            }
        }
        """;

    [Fact]
    public void TheReadme_IsAProgramThatPrintsWhatItShows()
    {
        LibraryPackage.Packed();
        string readme = File.ReadAllText(Repository.PathOf("src/Corpus.Text/README.md"));
        var project = new UserProject(feed.Users, "ReadAText");
        foreach (string file in new[] { "ReadAText.csproj", "Program.cs" }) project.Write(file, MarkedBlock.In(readme, "file: " + file));
        File.ReadAllText(project.ProjectFile).ShouldContain($"Version=\"{Repository.Version}\"");
        project.Build("-warnaserror").ShouldSucceed();
        project.Run().ShouldSucceed().Text.ShouldBe(MarkedBlock.In(readme, "output: dotnet run").TrimEnd('\n'));
    }

    [Fact]
    public void ALibraryForNetStandard_WorksInAProgramForDotnet10()
    {
        LibraryPackage.Packed();
        var library = new UserProject(feed.Users, "OldDesk").Write("Desk.cs", OldSource);
        library.Project($"""
              <PropertyGroup><TargetFramework>netstandard2.0</TargetFramework></PropertyGroup>
              <ItemGroup>{Reference}</ItemGroup>
            """);
        var program = new UserProject(feed.Users, "NewProgram").Write("Program.cs", """
            System.Console.WriteLine(Desk.Of("Ferry Fares Fall\n\nMarch 4, 2024\n\n“Nobody will miss the old ones,” Mara Holt said on the pier.\n"));
            """);
        program.Project("""
              <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup><ProjectReference Include="../OldDesk/OldDesk.csproj" /></ItemGroup>
            """);
        program.Build("-warnaserror").ShouldSucceed();
        program.Run().ShouldSucceed().Text.ShouldBe("desk/ferry | Mara Holt | Person | Nobody will miss the old ones, | 2024 | 1 | True");
    }

    [Fact]
    public void AProgramForDotnetFramework_Builds()
    {
        LibraryPackage.Packed();
        var project = new UserProject(feed.Users, "FrameworkDesk").Write("Desk.cs", OldSource);
        project.Project($"""
              <PropertyGroup><TargetFramework>net472</TargetFramework></PropertyGroup>
              <ItemGroup>{Reference}</ItemGroup>
            """);
        project.Build("-warnaserror").ShouldSucceed();
        foreach (string assembly in new[] { "Corpus.Text.dll", "Corpus.YamlDotNet.dll", "System.Memory.dll" })
            File.Exists(project.PathOf("bin/Debug/net472/" + assembly)).ShouldBeTrue(assembly);
    }

    [Fact]
    public void TheYamlLibraryInside_MeetsNoOther()
    {
        LibraryPackage.Packed();
        string yaml = XDocument.Load(Repository.PathOf("Directory.Packages.props")).Descendants("PackageVersion")
            .Single(package => package.Attribute("Include")!.Value == "YamlDotNet").Attribute("Version")!.Value;
        var project = new UserProject(feed.Users, "YamlDesk").Write("Program.cs", """
            using YamlDotNet.Core;
            var parser = new Parser(new System.IO.StringReader("fares: lower"));
            System.Console.WriteLine(parser.MoveNext());
            System.Console.WriteLine(Corpus.Text.ArticleReader.Read("---\ntitle: Ferry fares fall\n---\nNobody minds.\n").Headline);
            """);
        project.Project($"""
              <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup>{Reference}<PackageReference Include="YamlDotNet" Version="{yaml}" /></ItemGroup>
            """);
        project.Build("-warnaserror").ShouldSucceed();
        project.Run().ShouldSucceed().Text.ShouldBe("True\nFerry fares fall");
    }

    [SkippableFact]
    public void ANativeProgram_PublishesWithoutAWarningAndRuns()
    {
        LibraryPackage.Packed();
        var project = new UserProject(feed.Users, "NativeDesk").Write("Program.cs", """
            using Corpus.Text;
            var article = ArticleReader.Read("---\ntitle: Ferry fares fall\n---\n“Nobody will miss the old ones,\" Mara Holt said.\n");
            System.Console.WriteLine($"{article.Headline}; {article.Quotes[0].SaidBy}; {article.Quotes[0].Speaker!.Reason.Contains("cue")}; {article.ToJson().Length > 500}");
            System.Console.WriteLine(article.Findings[0]);
            """);
        // The whole library is looked at, and not only what this program calls.
        project.Project($"""
              <PropertyGroup>
                <OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>
                <PublishAot>true</PublishAot><TrimmerSingleWarn>false</TrimmerSingleWarn>
              </PropertyGroup>
              <ItemGroup>{Reference}<TrimmerRootAssembly Include="Corpus.Text" /></ItemGroup>
            """);
        var restored = Dotnet.Run(project.Folder, "restore", "-r", RuntimeInformation.RuntimeIdentifier);
        Skip.If(restored.LacksPackage, "This machine's package sources do not hold the publishing tools.");
        restored.ShouldSucceed();
        var published = Dotnet.Run(project.Folder, "publish", "--no-restore", "-r", RuntimeInformation.RuntimeIdentifier, "-o", "out", "-v", "minimal")
            .ShouldSucceed();
        published.Complaints("NativeDesk").ShouldBeEmpty();
        Dotnet.Start(project.PathOf("out/NativeDesk"), project.Folder, TimeSpan.FromMinutes(1)).ShouldSucceed().Lines[0]
            .ShouldBe("Ferry fares fall; Mara Holt; True; True");
    }
}
