using System.Runtime.Loader;
using System.Text;
using System.Text.Json;

namespace Corpus.Package.Tests.Harness;

/// <summary>A user's project in a folder of its own.</summary>
internal sealed class UserProject
{
    public UserProject(string users, string name, string extension = "csproj")
    {
        Name = name;
        Folder = Path.Combine(users, name);
        ProjectFile = Path.Combine(Folder, name + "." + extension);
        Directory.CreateDirectory(Folder);
    }

    public string Name { get; }

    public string Folder { get; }

    public string ProjectFile { get; }

    public string PathOf(string below) => Path.Combine(Folder, below);

    public UserProject Write(string path, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), content);
        return this;
    }

    public UserProject Write(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllBytes(PathOf(path), content);
        return this;
    }

    /// <summary>Writes the project file from what stands inside its Project element.</summary>
    public UserProject Project(string content)
    {
        File.WriteAllText(ProjectFile, $"""
            <Project Sdk="Microsoft.NET.Sdk">
            {content}
            </Project>
            """);
        return this;
    }

    /// <summary>A console application for net10.0 that references the package, with more properties and items.</summary>
    public UserProject App(string properties = "", string items = "", string framework = "net10.0", string type = "Exe") => Project($"""
          <PropertyGroup>
            <OutputType>{type}</OutputType>
            <TargetFramework>{framework}</TargetFramework>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Corpus.Generators" Version="$(CorpusVersion)" PrivateAssets="all" />
            {items}
          </ItemGroup>
        """);

    /// <summary>What the compiler would receive, without compiling.</summary>
    public string[] CompilerArguments(params string[] properties)
    {
        string[] command = ["msbuild", ProjectFile, "-t:PrepareResources;Compile", "-p:BuildingProject=true", "-p:SkipCompilerExecution=true",
            "-p:ProvideCommandLineArgs=true", "-p:NonExistentFile=none", "-getItem:CscCommandLineArgs", .. properties];
        using var json = JsonDocument.Parse(Dotnet.Run(Folder, command).ShouldSucceed().Answer);
        return [.. json.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray()
            .Select(argument => argument.GetProperty("Identity").GetString()!.Replace("\"", "", StringComparison.Ordinal))];
    }

    public Outcome Restore() => Dotnet.Run(Folder, "restore", ProjectFile);

    public Outcome Build(params string[] more) => Dotnet.Run(Folder, ["build", ProjectFile, "-nologo", "-v:minimal", .. more]);

    /// <summary>The built assembly.</summary>
    public string Assembly(string framework = "net10.0") => PathOf($"bin/Debug/{framework}/{Name}.dll");

    /// <summary>Calls <c>Facts.Of()</c> of the built assembly, whatever framework it was built for.</summary>
    public string Facts(string framework = "net10.0", string? assembly = null)
    {
        string file = assembly ?? Assembly(framework);
        var context = new AssemblyLoadContext(Name, isCollectible: true);
        context.Resolving += (own, name) =>
            File.Exists(Path.Combine(Path.GetDirectoryName(file)!, name.Name + ".dll"))
                ? own.LoadFromAssemblyPath(Path.Combine(Path.GetDirectoryName(file)!, name.Name + ".dll")) : null;
        try
        {
            // From memory: a file that is loaded could not be built again.
            using var bytes = new MemoryStream(File.ReadAllBytes(file));
            var type = context.LoadFromStream(bytes).GetType("Facts", throwOnError: true)!;
            return (string)type.GetMethod("Of")!.Invoke(null, null)!;
        }
        finally
        {
            context.Unload();
        }
    }

    /// <summary>Runs the built application.</summary>
    public Outcome Run(params string[] arguments) => Dotnet.Run(Folder, [Assembly(), .. arguments]);
}
