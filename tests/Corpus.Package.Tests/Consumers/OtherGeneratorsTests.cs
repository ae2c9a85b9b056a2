using Corpus.Package.Tests.Harness;

namespace Corpus.Package.Tests.Consumers;

/// <summary>Another generator sees the types: System.Text.Json's, in the compiler of this SDK.</summary>
[Collection(nameof(SingleProjects))]
public sealed class OtherGeneratorsTests(Feed feed)
{
    private const string Story = "Tunnel To Open In May\n\nThe new tunnel below the fjord is nearly done.\n";

    [Fact]
    public void ASerializerContext_KnowsArticles_WhereNothingReflects()
    {
        var project = Project("JsonApp", "Microsoft.NET.Sdk",
            "<JsonSerializerIsReflectionEnabledByDefault>false</JsonSerializerIsReflectionEnabledByDefault><IsAotCompatible>true</IsAotCompatible>", "")
            .Write("Program.cs", """
                using System.Text.Json;
                using System.Text.Json.Serialization;
                using JsonApp.Corpus;

                Console.WriteLine(JsonSerializer.Serialize(Articles.All[0], Records.Default.Article));

                [JsonSerializable(typeof(Article))]
                internal sealed partial class Records : JsonSerializerContext;
                """);

        project.Build().ShouldSucceed().Complaints("JsonApp").ShouldBeEmpty();
        project.Run().ShouldSucceed().Text.ShouldContain("\"headline\":{\"text\":\"Tunnel To Open In May\"");
    }

    private UserProject Project(string name, string sdk, string properties, string items)
    {
        var project = new UserProject(feed.Users, name).Write("seeds/tunnel.txt", Story);
        File.WriteAllText(project.ProjectFile, $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Corpus.Generators" Version="$(CorpusVersion)" PrivateAssets="all" />
                {items}
              </ItemGroup>
            </Project>
            """);
        return project;
    }
}
