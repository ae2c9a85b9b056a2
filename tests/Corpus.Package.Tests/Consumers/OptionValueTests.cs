using Corpus.Package.Tests.Harness;

namespace Corpus.Package.Tests.Consumers;

/// <summary>Values of options that the configuration file between the build and the compiler would cut short.</summary>
[Collection(nameof(SingleProjects))]
public sealed class OptionValueTests(Feed feed)
{
    private static readonly Dictionary<string, string> Values = new()
    {
        ["CorpusMode"] = "strict#er", ["CorpusNaming"] = "file;headline", ["CorpusQuoteMembers"] = "#all", ["CorpusAccessibility"] = "public # for tests",
        ["CorpusMemberLimit"] = "10;000", ["CorpusMaxFindings"] = "5#", ["CorpusTextSwitches"] = "it's false;",
    };

    [Fact]
    public void AValueWithASignOfTheConfigurationFile_IsRefusedWhole()
    {
        string properties = string.Concat(Values.Select(option => $"<{option.Key}>{option.Value}</{option.Key}>"));
        var project = new UserProject(feed.Users, "OptionApp").App(properties + "<CorpusNamespace>Town#Crier.Old;Texts</CorpusNamespace>")
            .Texts().Write("Program.cs",
                "System.Console.WriteLine(typeof(Program).Assembly.GetTypes().Single(type => type.Name == \"Articles\").Namespace);\n");
        project.Write("Usings.cs", "global using System.Linq;\n");

        var built = project.Build().ShouldSucceed();

        var complaints = built.Complaints("OptionApp");
        foreach (var (option, value) in Values)
            complaints.ShouldContain(line => line.Contains("CORP0002", StringComparison.Ordinal) && line.Contains($"\"{value}\"", StringComparison.Ordinal)
                && line.Contains(option, StringComparison.Ordinal), $"{option} = {value}\n{built.Text}");
        project.Run().ShouldSucceed().Text.ShouldBe("Town_Crier.Old_Texts");
    }
}
