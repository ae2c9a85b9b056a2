using System.Collections.Concurrent;
using System.Diagnostics;
using Corpus.Package.Tests.Harness;

namespace Corpus.Package.Tests.Consumers;

[Collection(nameof(SingleProjects))]
public sealed class WatchTests(Feed feed)
{
    private const string Before = "We have waited nine years for this morning,";
    private const string After = "We have waited ten years for this evening,";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    [Fact]
    public void UnderDotnetWatch_AnEditNeverPrintsWordsThatAreNotInTheText()
    {
        var project = new UserProject(feed.Users, "WatchApp").App("<ImplicitUsings>enable</ImplicitUsings>").Texts().Write("Program.cs", """
            using WatchApp.Corpus;

            for (int i = 0; i < 1200; i++)
            {
                Console.WriteLine("said: " + Words.Now());
                Thread.Sleep(200);
            }
            """).Write("Words.cs", """
            using WatchApp.Corpus;

            static class Words
            {
                public static string Now()
                {
                    try
                    {
                        return Articles.Find("harbor-bridge-opens").Quotes[0].Text;
                    }
                    catch (InvalidOperationException)
                    {
                        return "the texts changed";
                    }
                }
            }
            """);
        project.Build().ShouldSucceed();
        using var watch = Dotnet.Launch("dotnet", project.Folder, ["watch", "--non-interactive", "run"], out var lines);
        try
        {
            WaitFor(lines, "said: " + Before);
            // What is edited earlier is not seen, whoever edits.
            WaitFor(lines, "Waiting for changes");
            project.Write("seeds/harbor-bridge-opens.txt", Press.Bridge.Replace(Before, After, StringComparison.Ordinal));
            WaitFor(lines, "said: " + After);
        }
        finally
        {
            watch.Kill(entireProcessTree: true);
        }
        lines.Where(line => line.StartsWith("said: ", StringComparison.Ordinal)).Distinct()
            .ShouldBeSubsetOf(["said: " + Before, "said: " + After, "said: the texts changed"]);
    }

    private static void WaitFor(ConcurrentQueue<string> lines, string line)
    {
        var started = Stopwatch.StartNew();
        while (!lines.Any(printed => printed.EndsWith(line, StringComparison.Ordinal)))
        {
            if (started.Elapsed > Patience)
                throw new TimeoutException($"\"{line}\" was not printed. The last lines:\n{string.Join('\n', lines.Distinct().TakeLast(30))}");
            Thread.Sleep(100);
        }
    }
}
