using Corpus.Generators.Generation.Runtime;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Tests.Harness;

/// <summary>The consumer's program: everything that a run generated, its own files, and the records that the build task would have packed.</summary>
internal sealed class ConsumerProgram
{
    private static readonly SymbolDisplayFormat Signature = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        memberOptions: SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeConstantValue,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeParamsRefOut
            | SymbolDisplayParameterOptions.IncludeDefaultValue,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public required DeskRun Run { get; init; }

    public string Source { get; init; } = "";

    public bool Nullable { get; init; } = true;

    /// <summary>Whether the consumer's project imports the usual namespaces for every file.</summary>
    public bool ImplicitUsings { get; init; }

    public bool NetStandard { get; init; }

    /// <summary>Everything that the compiler has to say, warnings of every level and of documentation among it.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics() => [.. Compilation().GetDiagnostics().Where(d => d.Severity != DiagnosticSeverity.Hidden)];

    /// <summary>Compiles, loads and calls <c>Probe.Run()</c>.</summary>
    public string Print()
    {
        var image = new MemoryStream();
        var emitted = Compilation()
            .Emit(image, manifestResources: Run.Resources().Select(r => new ResourceDescription(r.Key, () => new MemoryStream(r.Value), isPublic: true)));
        emitted.Success.ShouldBeTrue(string.Join('\n', emitted.Diagnostics.Take(20)));
        image.Position = 0;
        var context = new AssemblyLoadContext("consumer", isCollectible: true);
        try
        {
            var run = context.LoadFromStream(image)
                .GetType("Probe", throwOnError: true)!.GetMethod("Run", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!;
            return (string)run.Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null)!;
        }
        finally
        {
            context.Unload();
        }
    }

    /// <summary>All that is generated and has a name, with its type; in ordinal order.</summary>
    public IReadOnlyList<string> Members() =>
        [.. Compilation().GetSymbolsWithName(_ => true, SymbolFilter.All).Select(s => s.ToDisplayString()).Order(StringComparer.Ordinal)];

    /// <summary>What the program shows to other assemblies: each public type with its base types, and below it its public and protected members, in ordinal
    /// order.</summary>
    public string PublicSurface()
    {
        var types = Compilation().GetSymbolsWithName(_ => true, SymbolFilter.Type).OfType<INamedTypeSymbol>().Where(IsSeen);
        return string.Join("\n\n", types.Select(SurfaceOf).Order(StringComparer.Ordinal));
    }

    private static string SurfaceOf(INamedTypeSymbol type)
    {
        var bases = new[] { type.BaseType }.OfType<INamedTypeSymbol>().Where(b => b.SpecialType is SpecialType.None).Concat(type.Interfaces)
            .Select(b => b.ToDisplayString(Signature));
        string kind = type.TypeKind == TypeKind.Enum ? "enum"
            : (type.IsStatic ? "static " : type.IsSealed ? "sealed " : type.IsAbstract ? "abstract " : "") + "class";
        var members = type.GetMembers()
            .Where(m => m is not INamedTypeSymbol && IsSeen(m) && !(m.IsImplicitlyDeclared && type.TypeKind == TypeKind.Enum)
            && m is not IMethodSymbol { AssociatedSymbol: not null })
            .Select(m => "    " + m.ToDisplayString(Signature)).Order(StringComparer.Ordinal);
        return string.Join('\n', [$"public {kind} {type.ToDisplayString(Signature)}" + (bases.Any() ? " : " + string.Join(", ", bases) : ""), .. members]);
    }

    private static bool IsSeen(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
        && (symbol.ContainingType is not { } outer || IsSeen(outer));

    /// <summary>The bytes of the reference assembly: what dependents are compiled against.</summary>
    public byte[] ReferenceAssembly()
    {
        var image = new MemoryStream();
        Compilation().Emit(image,
            options: new Microsoft.CodeAnalysis.Emit.EmitOptions(metadataOnly: true, includePrivateMembers: false)).Success.ShouldBeTrue();
        return image.ToArray();
    }

    private CSharpCompilation Compilation()
    {
        var symbols = NetStandard ? ["NETSTANDARD", "NETSTANDARD2_0"]
            : new[] { "NETCOREAPP", "NETCOREAPP3_0_OR_GREATER", "NET5_0_OR_GREATER", "NET6_0_OR_GREATER", "NET10_0_OR_GREATER" };
        var parse = new CSharpParseOptions(Run.Desk.Language, DocumentationMode.Diagnose, preprocessorSymbols: symbols);
        // Users' compilers don't look for nulls in what is generated; the tests do.
        var trees = Run.Result.GeneratedSources.Select(s =>
            CSharpSyntaxTree.ParseText(s.SourceText.ToString().Replace(RuntimeSource.Annotations, "#nullable enable", StringComparison.Ordinal), parse,
            s.HintName)).ToList();
        trees.Add(CSharpSyntaxTree.ParseText(Source, parse, "Program.cs"));
        if (ImplicitUsings) trees.Add(CSharpSyntaxTree.ParseText("global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;", parse, "Usings.cs"));
        bool nullable = Nullable && Run.Desk.Language >= LanguageVersion.CSharp8;
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999, deterministic: true,
            nullableContextOptions: nullable ? NullableContextOptions.Enable : NullableContextOptions.Disable);
        return CSharpCompilation.Create("consumer", trees, NetStandard ? References.NetStandard : References.Net, options);
    }
}
