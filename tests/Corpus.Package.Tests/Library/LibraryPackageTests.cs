using System.IO.Compression;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Xml.Linq;
using Corpus.Package.Tests.Harness;

namespace Corpus.Package.Tests.Library;

/// <summary>What the package of the reader holds.</summary>
[Collection(nameof(ManyProjects))]
public sealed class LibraryPackageTests
{
    private readonly string package = LibraryPackage.Packed();

    [Fact]
    public void ThePackage_HoldsBothBuildsAndWhatTheyBring()
    {
        using var zip = ZipFile.OpenRead(package);
        zip.Entries.Select(entry => entry.FullName).Where(name => !name.StartsWith("_rels", StringComparison.Ordinal)
            && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml").Order(StringComparer.Ordinal).ShouldBe([
            "Corpus.Text.nuspec", "LICENSE", "README.md", "THIRD-PARTY-NOTICES.txt", "icon.png",
            "lib/net10.0/Corpus.Text.dll", "lib/net10.0/Corpus.Text.xml", "lib/net10.0/Corpus.YamlDotNet.dll",
            "lib/netstandard2.0/Corpus.Text.dll", "lib/netstandard2.0/Corpus.Text.xml", "lib/netstandard2.0/Corpus.YamlDotNet.dll",
        ]);
        Text(zip, "THIRD-PARTY-NOTICES.txt").ShouldContain("Corpus.YamlDotNet.dll");
        Text(zip, "THIRD-PARTY-NOTICES.txt").ShouldContain("Permission is hereby granted");
        Text(zip, "README.md").ShouldBe(File.ReadAllText(Repository.PathOf("src/Corpus.Text/README.md")));
    }

    [Fact]
    public void ThePackage_SaysWhatItIsAndWhatItNeeds()
    {
        using var zip = ZipFile.OpenRead(package);
        var metadata = XDocument.Parse(Text(zip, "Corpus.Text.nuspec")).Root!.Elements().Single();
        Value("id").ShouldBe("Corpus.Text");
        Value("version").ShouldBe(Repository.Version);
        Value("license").ShouldBe("MIT");
        Value("readme").ShouldBe("README.md");
        metadata.Descendants().Where(element => element.Name.LocalName == "group")
            .Select(group => $"{group.Attribute("targetFramework")!.Value}: {string.Join(", ", group.Elements().Select(e => e.Attribute("id")!.Value))}")
            .ShouldBe(["net10.0: ", ".NETStandard2.0: System.Memory"], ignoreOrder: true);

        string? Value(string name) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;
    }

    [Theory]
    [InlineData("net10.0")]
    [InlineData("netstandard2.0")]
    public void TheDocumentation_IsThatOfEveryPublicMemberAndOfNoOther(string framework)
    {
        const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        using var zip = ZipFile.OpenRead(package);
        var documentation = XDocument.Parse(Text(zip, $"lib/{framework}/Corpus.Text.xml"));
        var types = typeof(global::Corpus.Text.Article).Assembly.GetExportedTypes();
        var members = types.SelectMany(type => type.GetMembers(Declared))
            // Not what the compiler writes for records, properties and enumerations.
            .Where(member => member is not (ConstructorInfo or MethodBase { IsSpecialName: true } or FieldInfo { IsSpecialName: true })
                && !member.IsDefined(typeof(CompilerGeneratedAttribute))
                && member is not PropertyInfo { Name: "EqualityContract" });
        string[] documented = [.. documentation.Descendants("member").Attributes("name").Select(NameOf)];
        documented.ShouldBe(types.Select(type => type.FullName!).Concat(members.Select(member => $"{member.DeclaringType!.FullName}.{member.Name}")),
            ignoreOrder: true);
        // A link to what nobody sees leads nowhere.
        documentation.Descendants("see").Attributes("cref").Select(NameOf).Where(name => name.StartsWith("Corpus", StringComparison.Ordinal))
            .ShouldBeSubsetOf(documented);

        // M:Corpus.Text.ArticleReader.Read(System.String)
        static string NameOf(XAttribute id) => id.Value[2..].Split('(')[0];
    }

    private static string Text(ZipArchive zip, string name)
    {
        using var reader = new StreamReader(zip.GetEntry(name)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
