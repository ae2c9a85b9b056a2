using System.Runtime.InteropServices;
using Corpus.Package.Tests.Harness;
using Xunit.Abstractions;

namespace Corpus.Package.Tests.Consumers;

/// <summary>The generated code reflects on nothing, so trimming and Native AOT have nothing to warn of.</summary>
[Collection(nameof(SingleProjects))]
public sealed class PublishTests(Feed feed, ITestOutputHelper output)
{
    [Fact]
    public void ATrimmedApplication_PublishesWithoutAWarningAndRuns() =>
        Publish("TrimmedApp", "<PublishTrimmed>true</PublishTrimmed><IsAotCompatible>true</IsAotCompatible>");

    [Fact]
    public void ANativeApplication_PublishesWithoutAWarningAndRuns() => Publish("NativeApp", "<PublishAot>true</PublishAot>");

    private void Publish(string name, string properties)
    {
        var project = new UserProject(feed.Users, name).App(properties + "<TrimmerSingleWarn>false</TrimmerSingleWarn>").Standard().Write("Program.cs", $$"""
            using System.Text.Json;
            using {{name}}.Corpus;
            public static class Program
            {
                public static void Main()
                {
                    System.Console.WriteLine(Facts.Of());
                    System.Console.WriteLine(Written(Articles.WriteTo) == "[" + string.Join(",", Texts()) + "]");
                    System.Console.WriteLine(Written(Articles.FerriesStop.Quotes[0].WriteTo));
                }

                private static System.Collections.Generic.IEnumerable<string> Texts()
                {
                    foreach (Article article in Articles.All) yield return Written(article.WriteTo);
                }

                private static string Written(System.Action<Utf8JsonWriter> write)
                {
                    var bytes = new System.IO.MemoryStream();
                    using (var writer = new Utf8JsonWriter(bytes)) write(writer);
                    return System.Text.Encoding.UTF8.GetString(bytes.ToArray());
                }
            }
            """);
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
        Dotnet.Start(project.PathOf("out/" + name), project.Folder, TimeSpan.FromMinutes(1)).ShouldSucceed().Text
            .ShouldStartWith(Press.Facts + "\nTrue\n{\"start\":");
    }
}
