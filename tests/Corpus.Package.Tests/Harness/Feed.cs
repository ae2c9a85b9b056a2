namespace Corpus.Package.Tests.Harness;

/// <summary>A local feed that holds the freshly packed package, and an empty folder for its users. The collections that run at one time share what is
/// packed.</summary>
public sealed class Feed : IDisposable
{
    private static readonly object Gate = new();
    private static string shared = "";
    private static int sharers;

    private readonly Lazy<StandardConsumers> standard;
    private readonly Lazy<RuleConsumers> rules;

    public Feed()
    {
        standard = new Lazy<StandardConsumers>(() => new StandardConsumers(this));
        rules = new Lazy<RuleConsumers>(() => new RuleConsumers(this));
        lock (Gate)
        {
            if (sharers++ == 0) Pack();
        }
        Root = Directory.CreateTempSubdirectory("corpus-package-").FullName;
        Users = Path.Combine(Root, "users");
        Directory.CreateDirectory(Users);
        // A user's settings: the feed, a package cache of this run, and nothing that this repository sets.
        File.WriteAllText(Path.Combine(Users, "Directory.Build.props"), $"""
            <Project>
              <PropertyGroup>
                <RestoreAdditionalProjectSources>{Packages}</RestoreAdditionalProjectSources>
                <RestorePackagesPath>{Cache}</RestorePackagesPath>
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
    public static string Packages => Path.Combine(shared, "feed");

    /// <summary>Where the users' packages are unpacked: one folder for all, so that each is unpacked once and the compiler server loads one
    /// generator.</summary>
    public static string Cache => Path.Combine(shared, "cache");

    /// <summary>Where users put their projects.</summary>
    public string Users { get; }

    /// <summary>One project of each kind, built when the first test asks.</summary>
    internal StandardConsumers Standard => standard.Value;

    /// <summary>Projects that break every rule, built when the first test asks.</summary>
    internal RuleConsumers Rules => rules.Value;

    /// <summary>The package's own content, unpacked.</summary>
    public static string Unpacked => Path.Combine(shared, "unpacked");

    public static string Package => Path.Combine(Packages, $"Corpus.Generators.{Repository.Version}.nupkg");

    public void Dispose()
    {
        bool kept = Environment.GetEnvironmentVariable("CORPUS_KEEP_CONSUMERS") is not null;
        if (!kept) Directory.Delete(Root, recursive: true);
        lock (Gate)
        {
            if (--sharers > 0) return;
            Dotnet.EndCompilerServer(shared);
            if (!kept) Directory.Delete(shared, recursive: true);
        }
    }

    private static void Pack()
    {
        shared = Directory.CreateTempSubdirectory("corpus-feed-").FullName;
        Dotnet.Run(Repository.Root, "pack", Repository.PathOf("src/Corpus.Generators.Package"), "-c", "Release", "-o", Packages, "-v", "quiet").ShouldSucceed();
        System.IO.Compression.ZipFile.ExtractToDirectory(Package, Unpacked);
    }
}
