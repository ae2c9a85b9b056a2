using System.Runtime.InteropServices;
using Corpus.Package.Tests.Harness;

namespace Corpus.Package.Tests.Consumers;

/// <summary>The generated code reflects on nothing, so trimming and Native AOT have nothing to warn of: neither in the facts, nor in typed fields, nor where
/// System.Text.Json's generator or a writer makes JSON.</summary>
[Collection(nameof(SingleProjects))]
public sealed class PublishTests(Feed feed)
{
    private const string FrontMatter = "---\nsection: Harbor\nrank: 3\nembargo: 2021-06-20\nstance: in-favour\ntopics: [bridges, ferries]\nanswers: ferries-stop\n---\n";

    [SkippableFact]
    public void ATrimmedApplication_PublishesWithoutAWarningAndRuns() =>
        Publish("TrimmedApp", "<PublishTrimmed>true</PublishTrimmed><IsAotCompatible>true</IsAotCompatible>");

    [SkippableFact]
    public void ANativeApplication_PublishesWithoutAWarningAndRuns() => Publish("NativeApp", "<PublishAot>true</PublishAot>");

    private void Publish(string name, string properties)
    {
        // The linker's own warnings fail the build only as errors, and have another form than the compiler's.
        var project = new UserProject(feed.Users, name)
            .App(properties + "<Nullable>enable</Nullable><TrimmerSingleWarn>false</TrimmerSingleWarn><TreatWarningsAsErrors>true</TreatWarningsAsErrors>")
            .Standard().Write("seeds/harbor-bridge-opens.txt", FrontMatter + Press.Bridge).Write("Program.cs", Program(name));
        var restored = Dotnet.Run(project.Folder, "restore", "-r", RuntimeInformation.RuntimeIdentifier);
        Skip.If(restored.LacksPackage, "This machine's package sources do not hold the publishing tools.");
        restored.ShouldSucceed();
        var published = Dotnet.Run(project.Folder, "publish", "--no-restore", "-r", RuntimeInformation.RuntimeIdentifier, "-o", "out", "-v", "minimal")
            .ShouldSucceed();
        published.Complaints(name).ShouldBeEmpty();
        Dotnet.Start(project.PathOf("out/" + name), project.Folder, TimeSpan.FromMinutes(1)).ShouldSucceed().Text.ShouldBe(Press.Facts + """

            True
            True
            Harbor 3 2021-06-20 InFavour bridges+ferries Ferries Stop at Midnight
            harbor-bridge-opens
            """);
    }

    private static string Program(string name) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Globalization;
        using System.Linq;
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using Corpus.Generators;
        using {{name}}.Corpus;

        public static class Program
        {
            public static void Main()
            {
                Console.WriteLine(Facts.Of());
                Console.WriteLine(Written(Articles.WriteTo) == "[" + string.Join(",", Articles.All.Select(article => Written(article.WriteTo))) + "]");
                Console.WriteLine(Articles.All.All(article => JsonSerializer.Serialize(article, ArticleContext.Default.Article) == Written(article.WriteTo)));
                var fields = Articles.HarborBridgeOpens.Fields<PageFields>();
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{fields.Section} {fields.Rank} {fields.Embargo:yyyy-MM-dd} {fields.Stance} {string.Join("+", fields.Topics)} {fields.Answers?.Article.Headline}"));
                Console.WriteLine(string.Join(" ", Articles.With<PageFields>().Select(article => article.Id)));
            }

            private static string Written(Action<Utf8JsonWriter> write)
            {
                var bytes = new System.IO.MemoryStream();
                using (var writer = new Utf8JsonWriter(bytes)) write(writer);
                return System.Text.Encoding.UTF8.GetString(bytes.ToArray());
            }
        }

        [JsonSerializable(typeof(Article))]
        internal sealed partial class ArticleContext : JsonSerializerContext
        {
        }

        public enum Stance { Neutral, InFavour, Against }

        [ArticleFields("harbor-*")]
        public partial record PageFields
        {
            public required string Section { get; init; }
            public int? Rank { get; init; }
            public DateOnly? Embargo { get; init; }
            public Stance Stance { get; init; }
            public IReadOnlyList<string> Topics { get; init; } = Array.Empty<string>();
            public ArticleRef? Answers { get; init; }
        }
        """;
}
