using System.Runtime.InteropServices;
using Corpus.Package.Tests.Harness;
using Xunit.Abstractions;

namespace Corpus.Package.Tests.Consumers;

/// <summary>The generated code reflects on nothing, so trimming and Native AOT have nothing to warn of.</summary>
[Collection(nameof(PackageCollection))]
public sealed class PublishTests(Feed feed, ITestOutputHelper output)
{
    [Fact]
    public void ATrimmedApplication_PublishesWithoutAWarningAndRuns() =>
        Publish("TrimmedApp", "<PublishTrimmed>true</PublishTrimmed><IsAotCompatible>true</IsAotCompatible>");

    [Fact]
    public void ANativeApplication_PublishesWithoutAWarningAndRuns() => Publish("NativeApp", "<PublishAot>true</PublishAot>");

    private void Publish(string name, string properties)
    {
        var project = new UserProject(feed.Users, name).App(properties + "<TrimmerSingleWarn>false</TrimmerSingleWarn>").Standard();
        var restored = Dotnet.Run(project.Folder, "restore", "-r", RuntimeInformation.RuntimeIdentifier);
        if (restored.ExitCode != 0
            && restored.Lines.Any(line => line.Contains("NU1101", StringComparison.Ordinal) || line.Contains("NU1102", StringComparison.Ordinal)))
        {
            output.WriteLine("Skipped: this machine's package sources do not hold the publishing tools.");
            return;
        }
        restored.ShouldSucceed();
        var published = Dotnet.Run(project.Folder, "publish", "--no-restore", "-r", RuntimeInformation.RuntimeIdentifier, "-o", "out", "-v", "minimal")
            .ShouldSucceed();
        published.Complaints(name).ShouldBeEmpty();
        Dotnet.Start(project.PathOf("out/" + name), project.Folder, TimeSpan.FromMinutes(1)).ShouldSucceed().Text.ShouldBe(Press.Facts);
    }
}
