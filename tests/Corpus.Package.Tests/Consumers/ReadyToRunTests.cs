using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using Corpus.Package.Tests.Harness;

namespace Corpus.Package.Tests.Consumers;

/// <summary>The machine code in the package: it is used where it fits, and changes nothing but the time.</summary>
[Collection(nameof(SingleProjects))]
public sealed class ReadyToRunTests
{
    private const string Images = "readytorun/net10.0/linux-x64";

    // Where none is made, everything falls to the portable assemblies, and the tests say that instead.
    private static readonly bool Made = RuntimeInformation.RuntimeIdentifier == "linux-x64";

    private readonly Feed feed;
    private readonly UserProject project;

    public ReadyToRunTests(Feed feed)
    {
        this.feed = feed;
        project = new UserProject(feed.Users, "ReadyToRunApp");
        if (File.Exists(project.ProjectFile)) return;
        project.App().Standard();
        project.Restore().ShouldSucceed();
    }

    [Theory]
    [InlineData("Corpus.Build.dll", "tasks/core")]
    [InlineData("Corpus.Generators.dll", "analyzers/dotnet/cs")]
    [InlineData("Corpus.Text.dll", "analyzers/dotnet/cs")]
    [InlineData("Corpus.YamlDotNet.dll", "analyzers/dotnet/cs")]
    public void AnImage_IsThePortableAssemblyWithMachineCode(string name, string portable)
    {
        string image = Path.Combine(Feed.Unpacked, Images, name);
        File.Exists(image).ShouldBe(Made);
        if (!Made) return;
        MachineCode(image).ShouldBeGreaterThan(0);
        MachineCode(Path.Combine(Feed.Unpacked, portable, name)).ShouldBe(0);
        Version(image).ShouldBe(Version(Path.Combine(Feed.Unpacked, portable, name)), "the image was made from another build");
    }

    [Fact]
    public void TheTaskOnDotnet_LiesBesideNothingOfTheRuntime()
    {
        // MSBuild would load them in place of the runtime's own.
        Names("tasks/core").ShouldBe(["Corpus.Build.dll", "Corpus.Text.dll", "Corpus.YamlDotNet.dll"]);
        if (Made) Names(Images).ShouldBe(["Corpus.Build.dll", "Corpus.Generators.dll", "Corpus.Text.dll", "Corpus.YamlDotNet.dll"]);
        // The .NET Framework does not have them.
        Names("tasks/full").ShouldContain("System.Memory.dll");
    }

    [Fact]
    public void ABuild_UsesTheImages() =>
        Loaded().Analyzers.ShouldBe(Made ? Below(Images, "Corpus.Generators.dll", "Corpus.Text.dll", "Corpus.YamlDotNet.dll") : Portable);

    [Theory]
    [InlineData("-p:CorpusReadyToRun=false")]
    // An editor keeps its process, whose runtime is not the SDK's.
    [InlineData("-p:DesignTimeBuild=true")]
    [InlineData("-p:NETCoreSdkRuntimeIdentifier=linux-riscv64")]
    [InlineData("-p:BundledNETCoreAppTargetFrameworkVersion=11.0")]
    public void WhereNoImageFits_ThePortableAssembliesWork(string property)
    {
        var loaded = Loaded(property);
        loaded.Analyzers.ShouldBe(Portable);
        loaded.Tasks.ShouldBe(Below("tasks/core").Single());
    }

    [Theory]
    [InlineData("Core", "tasks/core")]
    [InlineData("Full", "tasks/full")]
    public void EachMSBuild_LoadsTheTaskThatWasLaidOutForIt(string runtime, string folder)
    {
        // The property is MSBuild's own and cannot be set, so its name is replaced by the value that the other MSBuild gives it.
        var reader = new UserProject(feed.Users, "MSBuild" + runtime);
        reader.Write("build/Corpus.Generators.targets",
            File.ReadAllText(Path.Combine(Feed.Unpacked, "build/Corpus.Generators.targets"))
            .Replace("$(MSBuildRuntimeType)", runtime, StringComparison.Ordinal));
        reader.Project("""<Import Project="build/Corpus.Generators.targets" />""");
        Tasks(reader, "-p:CorpusReadyToRun=false").ShouldBe(reader.PathOf(folder + "/"));
    }

    [Fact]
    public void ImagesAndPortableAssemblies_BuildTheSameBytes()
    {
        project.Build("--no-restore", "--no-incremental").ShouldSucceed();
        byte[] fast = File.ReadAllBytes(project.Assembly());
        project.Build("--no-restore", "--no-incremental", "-p:CorpusReadyToRun=false").ShouldSucceed();
        File.ReadAllBytes(project.Assembly()).ShouldBe(fast);
        project.Facts().ShouldBe(Press.Facts);
    }

    private string[] Portable => Below("analyzers/dotnet/cs", "Corpus.CodeFixes.dll", "Corpus.Generators.dll", "Corpus.Text.dll", "Corpus.YamlDotNet.dll");

    private string[] Names(string folder) =>
        [.. Directory.GetFiles(Path.Combine(Feed.Unpacked, folder)).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    private string[] Below(string folder, params string[] names)
    {
        string package = Path.Combine(Feed.Cache, $"corpus.generators/{Repository.Version}/{folder}/");
        return names.Length == 0 ? [package] : [.. names.Select(name => package + name)];
    }

    // What the compiler and MSBuild are made to load, without compiling.
    private (string[] Analyzers, string Tasks) Loaded(params string[] properties)
    {
        string[] command = ["msbuild", project.ProjectFile, "-t:Compile", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true",
            "-p:NonExistentFile=none", "-getItem:CscCommandLineArgs", "-getProperty:_CorpusTasks", .. properties];
        using var json = JsonDocument.Parse(Dotnet.Run(project.Folder, command).ShouldSucceed().Answer);
        string[] analyzers = [.. json.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray()
            .Select(argument => argument.GetProperty("Identity").GetString()!)
            .Where(argument => argument.StartsWith("/analyzer:", StringComparison.Ordinal) && argument.Contains("corpus.generators", StringComparison.Ordinal))
            .Select(argument => argument["/analyzer:".Length..].Trim('"')).Order(StringComparer.Ordinal)];
        return (analyzers, Path.GetFullPath(json.RootElement.GetProperty("Properties").GetProperty("_CorpusTasks").GetString()!));
    }

    private static string Tasks(UserProject of, params string[] properties) =>
        Path.GetFullPath(Dotnet.Run(of.Folder, ["msbuild", of.ProjectFile, "-getProperty:_CorpusTasks", .. properties]).ShouldSucceed().Answer);

    private static int MachineCode(string file)
    {
        using var image = new PEReader(File.OpenRead(file));
        return image.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size;
    }

    private static Guid Version(string file)
    {
        using var image = new PEReader(File.OpenRead(file));
        var metadata = image.GetMetadataReader();
        return metadata.GetGuid(metadata.GetModuleDefinition().Mvid);
    }
}
