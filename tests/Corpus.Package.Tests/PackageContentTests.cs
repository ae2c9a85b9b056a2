using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Corpus.Package.Tests.Harness;

namespace Corpus.Package.Tests;

[Collection(nameof(ManyProjects))]
public sealed class PackageContentTests(Feed feed)
{
    [Fact]
    public void ThePackage_HoldsWhatItPromises()
    {
        var names = Contents(Feed.Package).Keys;
        names.ShouldContain("build/Corpus.Generators.props");
        names.ShouldContain("build/Corpus.Generators.targets");
        names.ShouldContain("buildTransitive/Corpus.Generators.props");
        names.ShouldContain("buildTransitive/Corpus.Generators.targets");
        names.ShouldContain("tasks/core/Corpus.Build.dll");
        names.ShouldContain("tasks/full/Corpus.Build.dll");
        names.ShouldContain("rules/CORP3002.md");
        names.ShouldContain("README.md");
        names.ShouldContain("icon.png");
        names.ShouldNotContain(name => name.StartsWith("lib/", StringComparison.Ordinal), "it brings no run-time assembly");
    }

    [Fact]
    public void BesideTheGenerator_LieOnlyItsOwnParts() =>
        Contents(Feed.Package).Keys.Where(name => name.StartsWith("analyzers/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ShouldBe([
            "analyzers/dotnet/cs/Corpus.CodeFixes.dll", "analyzers/dotnet/cs/Corpus.Generators.dll",
            "analyzers/dotnet/cs/Corpus.Text.dll", "analyzers/dotnet/cs/Corpus.YamlDotNet.dll",
        ]);

    [Fact]
    public void EveryAssemblyOfOthers_HasItsLicenceText()
    {
        var contents = Contents(Feed.Package);
        string notices = Encoding.UTF8.GetString(contents["THIRD-PARTY-NOTICES.txt"]);
        contents.ShouldContainKey("LICENSE");
        foreach (string name in contents.Keys.Where(name => name.EndsWith(".dll", StringComparison.Ordinal)).Select(name => Path.GetFileName(name)).Distinct())
            if (name is not ("Corpus.Build.dll" or "Corpus.CodeFixes.dll" or "Corpus.Generators.dll" or "Corpus.Text.dll")) notices.ShouldContain(name);
        notices.ShouldContain("Permission is hereby granted");
    }

    [Fact]
    public void EveryAssemblyOfOthersInTheTool_HasItsLicenceText()
    {
        string folder = Path.Combine(feed.Root, "tool");
        Dotnet.Run(Repository.Root, "pack", "src/Corpus.Tool", "-c", "Release", "-o", folder, "-v", "quiet").ShouldSucceed();
        var contents = Contents(Directory.GetFiles(folder, "*.nupkg").Single());
        contents.ShouldContainKey("LICENSE");
        string notices = Encoding.UTF8.GetString(contents["THIRD-PARTY-NOTICES.txt"]);
        string[] assemblies = [.. contents.Keys.Where(name => name.EndsWith(".dll", StringComparison.Ordinal))
            .Select(name => Path.GetFileName(name)).Distinct()];
        assemblies.ShouldContain("Spectre.Console.dll");
        foreach (string name in assemblies)
            if (name is not ("Corpus.Text.dll" or "Corpus.Tool.dll")) notices.ShouldContain(name);
        notices.ShouldContain("Permission is hereby granted");
    }

    [Fact]
    public void OurAssemblies_CarryTheirSymbols()
    {
        foreach (string name in Contents(Feed.Package).Keys.Where(name => name.StartsWith("analyzers/", StringComparison.Ordinal)
            || name.StartsWith("tasks/", StringComparison.Ordinal)))
        {
            if (Path.GetFileName(name) is not ("Corpus.Build.dll" or "Corpus.CodeFixes.dll" or "Corpus.Generators.dll" or "Corpus.Text.dll")) continue;
            using var image = new System.Reflection.PortableExecutable.PEReader(File.OpenRead(Path.Combine(Feed.Unpacked, name)));
            image.ReadDebugDirectory().ShouldContain(
                entry => entry.Type == System.Reflection.PortableExecutable.DebugDirectoryEntryType.EmbeddedPortablePdb, name);
        }
    }

    [Fact]
    public void TheYamlLibrary_HasANameOfOurOwnAndNoOthersKey()
    {
        foreach (string name in Contents(Feed.Package).Keys.Where(name => name.EndsWith("/Corpus.YamlDotNet.dll", StringComparison.Ordinal)))
        {
            var yaml = System.Reflection.AssemblyName.GetAssemblyName(Path.Combine(Feed.Unpacked, name));
            yaml.Name.ShouldBe("Corpus.YamlDotNet", name);
            yaml.GetPublicKeyToken().ShouldBeEmpty(name);
        }
        Contents(Feed.Package).Keys.ShouldNotContain(name => name.EndsWith("/YamlDotNet.dll", StringComparison.Ordinal));
    }

    [Fact]
    public void ThePackage_SaysWhatItIs()
    {
        var metadata = Nuspec().Root!.Elements().Single();
        Value("id").ShouldBe("Corpus.Generators");
        Value("version").ShouldBe(Repository.Version);
        Value("developmentDependency").ShouldBe("true");
        Value("license").ShouldBe("MIT");
        Value("icon").ShouldBe("icon.png");
        Value("readme").ShouldBe("README.md");
        metadata.Elements().ShouldNotContain(element => element.Name.LocalName == "dependencies");

        string? Value(string name) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;
    }

    [Fact]
    public void NothingInThePackage_NamesTheMachineThatBuiltIt()
    {
        byte[] root = Encoding.UTF8.GetBytes(Repository.Root.TrimEnd('/', '\\')),
            home = Encoding.UTF8.GetBytes(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile));
        foreach (var (name, bytes) in Contents(Feed.Package))
        {
            if (name.Contains("System.", StringComparison.Ordinal)) continue;
            bytes.AsSpan().IndexOf(root).ShouldBe(-1, name);
            // A home as short as "/root" occurs by chance.
            if (home.Length > 8) bytes.AsSpan().IndexOf(home).ShouldBe(-1, name);
        }
    }

    [Fact]
    public void TwoPacksOfOneCommit_HaveEqualContents()
    {
        string copy = Path.Combine(feed.Root, "copy"), again = Path.Combine(feed.Root, "again");
        // Another folder on the same machine: whatever depends on the place shows.
        CopySources(Repository.Root, copy);
        Dotnet.Run(copy, "pack", Path.Combine(copy, "src/Corpus.Generators.Package"), "-c", "Release", "-o", again, "-v", "quiet").ShouldSucceed();
        var first = Contents(Feed.Package);
        var second = Contents(Path.Combine(again, Path.GetFileName(Feed.Package)));
        second.Keys.Order(StringComparer.Ordinal).ShouldBe(first.Keys.Order(StringComparer.Ordinal));
        foreach (var (name, bytes) in first) Convert.ToHexString(SHA256.HashData(second[name])).ShouldBe(Convert.ToHexString(SHA256.HashData(bytes)), name);
    }

    private static Dictionary<string, byte[]> Contents(string package)
    {
        using var zip = ZipFile.OpenRead(package);
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        });
    }

    private XDocument Nuspec()
    {
        using var bytes = new MemoryStream(Contents(Feed.Package)["Corpus.Generators.nuspec"]);
        return XDocument.Load(bytes);
    }

    private static void CopySources(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (string file in Directory.GetFiles(from)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (string folder in Directory.GetDirectories(Path.Combine(from, "src"), "*", SearchOption.AllDirectories).Append(Path.Combine(from, "src")))
        {
            string below = Path.GetRelativePath(from, folder);
            if (below.Split(Path.DirectorySeparatorChar) is var parts && (parts.Contains("bin") || parts.Contains("obj"))) continue;
            Directory.CreateDirectory(Path.Combine(to, below));
            foreach (string file in Directory.GetFiles(folder)) File.Copy(file, Path.Combine(to, below, Path.GetFileName(file)));
        }
        // The commit is part of what is packed, so the copy stands on the same one.
        if (Directory.Exists(Path.Combine(from, ".git"))) Dotnet.Start("git", to, TimeSpan.FromMinutes(1), "clone", "--quiet", "--bare", "--no-tags", from,
            Path.Combine(to, ".git")).ShouldSucceed();
    }
}
