using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Corpus.Package.Tests.Harness;

namespace Corpus.Package.Tests.Consumers;

/// <summary>Every article is a member in every build: for other generators, for reflection and for markup; and no file but the texts is opened.</summary>
[Collection(nameof(SingleProjects))]
public sealed class EveryMemberTests(Feed feed)
{
    [Fact]
    public void AnyBuild_HasEveryArticle_WhicheverTheProgramNames_AndPicturesAndMissingFilesAreNobodysTexts()
    {
        var project = new UserProject(feed.Users, "Pictures");
        project.App(items: """<AdditionalFiles Include="assets/**/*;assets/gone.bin" />""").Standard()
            .Write("assets/logo.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0xFF]);

        project.Build("-warnaserror").ShouldSucceed();
        project.Facts().ShouldBe(Press.Facts);
        Members(project).ShouldBe(["All", "FerriesStop", "HarborBridgeOpens"]);
        project.Build("--no-restore", "--no-incremental", "-p:BuildingInsideVisualStudio=true").ShouldSucceed();
        Members(project).ShouldBe(["All", "FerriesStop", "HarborBridgeOpens"]);
    }

    [Fact]
    public void AnotherGenerator_MayNameAnyArticle()
    {
        var features = new UserProject(feed.Users, "FeatureGenerator").Project("""
              <PropertyGroup><TargetFramework>netstandard2.0</TargetFramework><LangVersion>latest</LangVersion></PropertyGroup>
              <ItemGroup><PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.8.0" PrivateAssets="all" /></ItemGroup>
            """).Write("FeatureGenerator.cs", Features);
        var project = new UserProject(feed.Users, "Featured");
        project.App(items: $"""<ProjectReference Include="{features.ProjectFile}" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />""").Standard()
            .Write("Front.cs", "[Feature(\"ferries-stop\")]\npublic static partial class Front { }\n")
            .Write("Program.cs", "System.Console.WriteLine(Front.Headline);\n");

        project.Build().ShouldSucceed();
        project.Run().ShouldSucceed().Text.Trim().ShouldBe("Ferries Stop at Midnight");
    }

    // Turns [Feature("ferries-stop")] into a property that reads Articles.FerriesStop.
    private const string Features = """
        using System.Globalization;
        using Microsoft.CodeAnalysis;

        [Generator(LanguageNames.CSharp)]
        public sealed class FeatureGenerator : IIncrementalGenerator
        {
            public void Initialize(IncrementalGeneratorInitializationContext context)
            {
                context.RegisterPostInitializationOutput(output => output.AddSource("feature.cs",
                    "[System.AttributeUsage(System.AttributeTargets.Class)] internal sealed class FeatureAttribute : System.Attribute { public FeatureAttribute(string id) { } }"));
                var features = context.SyntaxProvider.ForAttributeWithMetadataName("FeatureAttribute", (_, _) => true,
                    (found, _) => (found.TargetSymbol.Name, Id: (string)found.Attributes[0].ConstructorArguments[0].Value!));
                context.RegisterSourceOutput(features, (output, feature) =>
                {
                    string member = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(feature.Id).Replace("-", "");
                    output.AddSource(feature.Name, "public static partial class " + feature.Name + " { public static string Headline => Featured.Corpus.Articles." + member + ".Headline; }");
                });
            }
        }
        """;

    private static string[] Members(UserProject of)
    {
        using var image = new PEReader(File.OpenRead(of.Assembly()));
        var metadata = image.GetMetadataReader();
        return [.. metadata.TypeDefinitions.Select(metadata.GetTypeDefinition).Single(type => metadata.GetString(type.Name) == "Articles")
            .GetProperties().Select(property => metadata.GetString(metadata.GetPropertyDefinition(property).Name)).Order(StringComparer.Ordinal)];
    }
}
