using System.Diagnostics;
using Corpus.Package.Tests.Harness;

namespace Corpus.Package.Tests.Consumers;

/// <summary>Whole builds, MSBuild and compiler, that are killed: the next one has the words that the texts have.</summary>
[Collection(nameof(PackageCollection))]
public sealed class KilledBuildTests(Feed feed)
{
    private const int Moments = 20;

    private static readonly string[] Build = ["build", "-nologo", "-v:minimal", "--no-restore", "-p:UseSharedCompilation=false"];

    [Fact]
    public void KilledAtAnyMoment_ABuildLeavesNoOtherWordsThanTheTextsHave()
    {
        var project = new UserProject(feed.Users, "KilledApp").App().Standard();
        project.Restore().ShouldSucceed();
        Say(0);
        Dotnet.Run(project.Folder, Build).ShouldSucceed();
        Say(1);
        var whole = Stopwatch.StartNew();
        Dotnet.Run(project.Folder, Build).ShouldSucceed();
        var length = whole.Elapsed;
        int built = 1, killed = 0;
        for (int moment = 0; moment < Moments; moment++)
        {
            Say(2 + moment);
            using (var process = Dotnet.Launch("dotnet", project.Folder, Build, out _))
            {
                if (process.WaitForExit(length * moment / Moments)) process.ExitCode.ShouldBe(0);
                else killed++;
                process.Kill(entireProcessTree: true);
                process.WaitForExit();
            }
            if (moment % 4 != 3) continue;
            // The texts of the last whole build come back with their times, or the new ones stay.
            if (moment % 8 == 3) Say(built);
            else built = 2 + moment;
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
