namespace Corpus.Package.Tests.Harness;

/// <summary>A local feed that holds the freshly packed package, and an empty folder for its users. Packed once for all tests.</summary>
public sealed class Feed : IDisposable
{
    private readonly Lazy<StandardConsumers> standard;
    private readonly Lazy<RuleConsumers> rules;

    public Feed()
    {
        standard = new Lazy<StandardConsumers>(() => new StandardConsumers(this));
        rules = new Lazy<RuleConsumers>(() => new RuleConsumers(this));
        Root = Directory.CreateTempSubdirectory("corpus-package-").FullName;
        Packages = Path.Combine(Root, "feed");
        Dotnet.Run(Repository.Root, "pack", Repository.PathOf("src/Corpus.Generators.Package"), "-c", "Release", "-o", Packages, "-v", "quiet").ShouldSucceed();
        System.IO.Compression.ZipFile.ExtractToDirectory(Package, Unpacked);
        Users = Path.Combine(Root, "users");
        Directory.CreateDirectory(Users);
        // A user's settings: the feed, a package cache of each project's own, and nothing that this repository sets.
        File.WriteAllText(Path.Combine(Users, "Directory.Build.props"), $"""
            <Project>
              <PropertyGroup>
                <RestoreAdditionalProjectSources>{Packages}</RestoreAdditionalProjectSources>
                <RestorePackagesPath>$(MSBuildProjectDirectory)/packages</RestorePackagesPath>
                <DefaultItemExcludes>$(DefaultItemExcludes);packages/**</DefaultItemExcludes>
                <NuGetAudit>false</NuGetAudit>
                <CorpusVersion>{Repository.Version}</CorpusVersion>
              </PropertyGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(Users, "Directory.Build.targets"), "<Project />");
    }

    /// <summary>A temporary folder of this run.</summary>
    public string Root { get; }

    /// <summary>Where the packages lie.</summary>
    public string Packages { get; }

    /// <summary>Where users put their projects.</summary>
    public string Users { get; }

    /// <summary>One project of each kind, built when the first test asks.</summary>
    internal StandardConsumers Standard => standard.Value;

    /// <summary>Projects that break every rule, built when the first test asks.</summary>
    internal RuleConsumers Rules => rules.Value;

    /// <summary>The package's own content, unpacked.</summary>
    public string Unpacked => Path.Combine(Root, "unpacked");

    public string Package => Path.Combine(Packages, $"Corpus.Generators.{Repository.Version}.nupkg");

    public void Dispose()
    {
        if (Environment.GetEnvironmentVariable("CORPUS_KEEP_CONSUMERS") is null) Directory.Delete(Root, recursive: true);
    }
}
