using System.Diagnostics;
using Corpus.Package.Tests.Harness;

namespace Corpus.Package.Tests.Consumers;

/// <summary>Whole builds, MSBuild and compiler, that are killed: the next one has the words that the texts have.</summary>
[Collection(nameof(SingleProjects))]
public sealed class KilledBuildTests(Feed feed)
{
    private const int Moments = 20;

    // The compiler is a process of the build's own, which dies with it; the SDK's analyzers would only make it slow.
    private static readonly string[] Build =
        ["build", "-nologo", "-v:minimal", "--no-restore", "-p:UseSharedCompilation=false", "-p:EnableNETAnalyzers=false", "-p:UseAppHost=false"];

    [Fact]
    public void KilledAtAnyMoment_ABuildLeavesNoOtherWordsThanTheTextsHave()
    {
        var project = new UserProject(feed.Users, "KilledApp").App().Standard();
        project.Restore().ShouldSucceed();
        Say(0);
        var whole = Stopwatch.StartNew();
        Dotnet.Run(project.Folder, Build).ShouldSucceed();
        var length = whole.Elapsed;
        int built = 0, killed = 0;
        for (int moment = 0; moment < Moments; moment++)
        {
            Say(1 + moment);
            whole.Restart();
            using (var process = Dotnet.Launch("dotnet", project.Folder, Build, out _))
            {
                if (process.WaitForExit(length * moment / Moments))
                {
                    process.ExitCode.ShouldBe(0);
                    length = whole.Elapsed;
                }
                else killed++;
                process.Kill(entireProcessTree: true);
                process.WaitForExit();
            }
            if (moment % 5 != 4) continue;
            // The texts of the last whole build come back with their times, or the new ones stay.
            if (moment % 10 == 4) Say(built);
            else built = 1 + moment;
            Dotnet.Run(project.Folder, Build).ShouldSucceed();
            project.Facts().ShouldContain($"The bridge takes our {Passengers(built)}, -- Karl Lund", customMessage: $"moment {moment}");
        }
        killed.ShouldBeGreaterThan(Moments / 2, "the builds were too fast for their killer");

        void Say(int number)
        {
            project.Write("seeds/ferries-stop.txt", Press.Ferry.Replace("passengers", Passengers(number), StringComparison.Ordinal));
            File.SetLastWriteTimeUtc(project.PathOf("seeds/ferries-stop.txt"), new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(number));
        }
    }

    private static string Passengers(int number) => "passengers" + (char)('a' + number);
}
