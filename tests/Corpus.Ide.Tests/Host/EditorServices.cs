using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Host;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Ide.Tests.Host;

/// <summary>
/// The editor's services that Roslyn keeps internal: findings as the error list shows them, the light bulb, and the
/// save that runs generators. One place, so that an SDK that moves one of them breaks one line.
/// </summary>
internal static class EditorServices
{
    private const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    private static readonly Assembly Workspaces = typeof(Workspace).Assembly;
    private static readonly Assembly Features = Assembly.Load("Microsoft.CodeAnalysis.Features");

    /// <summary>What the editor underlines in <paramref name="document"/>: compiler and analyzers, unsaved edits included.</summary>
    public static async Task<ImmutableArray<Diagnostic>> DiagnosticsOf(TextDocument document)
    {
        var service = Service(document.Project.Solution.Workspace, Features, "Microsoft.CodeAnalysis.Diagnostics.IDiagnosticAnalyzerService");
        var found = await Call(
            Features, "Microsoft.CodeAnalysis.Diagnostics.IDiagnosticAnalyzerServiceExtensions", "GetDiagnosticsForSpanAsync", parameters: 5,
            service, document, null, Value(Workspaces, "Microsoft.CodeAnalysis.Diagnostics.DiagnosticKind", "All"), CancellationToken.None);

        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var data in (IEnumerable)found)
        {
            var diagnostic = await Awaited(Method(data.GetType(), "ToDiagnosticAsync", 2).Invoke(data, [document.Project, CancellationToken.None])!);
            diagnostics.Add((Diagnostic)diagnostic);
        }

        return diagnostics.ToImmutable();
    }

    /// <summary>What the light bulb offers at <paramref name="span"/>, without the suppressions that it offers everywhere.</summary>
    public static async Task<ImmutableArray<CodeAction>> FixesAt(TextDocument document, TextSpan span)
    {
        var service = Export(document.Project.Solution.Workspace, Features, "Microsoft.CodeAnalysis.CodeFixes.ICodeFixService");
        var collections = await Call(
            Features, "Microsoft.CodeAnalysis.CodeFixes.ICodeFixServiceExtensions", "GetFixesAsync", parameters: 4,
            service, document, span, CancellationToken.None);

        var actions = ImmutableArray.CreateBuilder<CodeAction>();
        foreach (var collection in (IEnumerable)collections)
        {
            if (Member(collection, "Provider") is not Microsoft.CodeAnalysis.CodeFixes.CodeFixProvider)
                continue;
            foreach (var fix in (IEnumerable)Member(collection, "Fixes"))
                actions.Add((CodeAction)Member(fix, "Action"));
        }

        return actions.ToImmutable();
    }

    /// <summary>Does what a save does: lets the workspace run generators again, and waits until it knows.</summary>
    public static async Task Save(Workspace workspace)
    {
        var method = Method(typeof(Workspace), "ProcessUpdateSourceGeneratorRequestAsync", 2);
        var list = method.GetParameters()[0].ParameterType;
        var request = list.GetGenericArguments()[0];
        var everything = Activator.CreateInstance(request, [null, false])!;
        var requests = list.GetMethod("Add", [request])!.Invoke(list.GetField("Empty")!.GetValue(null), [everything])!;
        await (ValueTask)method.Invoke(workspace, [requests, CancellationToken.None])!;
    }

    /// <summary>The service that decides in a workspace when generators run.</summary>
    public static Type ConfigurationService { get; } = Type(Workspaces, "Microsoft.CodeAnalysis.Host.IWorkspaceConfigurationService");

    /// <summary>The options of that service, with generators run on save or build only.</summary>
    public static object BalancedOptions()
    {
        var options = Type(Workspaces, "Microsoft.CodeAnalysis.Host.WorkspaceConfigurationOptions");
        var constructor = options.GetConstructors(Any).Single(candidate => candidate.GetParameters() is [{ ParameterType.IsEnum: true }, ..]);
        var arguments = constructor.GetParameters()
            .Select(parameter => parameter.ParameterType.IsEnum ? Enum.Parse(parameter.ParameterType, "Balanced") : parameter.DefaultValue)
            .ToArray();
        return constructor.Invoke(arguments);
    }

    private static object Service(Workspace workspace, Assembly assembly, string type) =>
        typeof(HostWorkspaceServices).GetMethod("GetService", Any)!.MakeGenericMethod(Type(assembly, type)).Invoke(workspace.Services, [])
        ?? throw new InvalidOperationException($"The editor has no {type}.");

    private static object Export(Workspace workspace, Assembly assembly, string type)
    {
        var host = (MefHostServices)workspace.Services.HostServices;
        var exports = typeof(MefHostServices).GetMethods(Any)
            .Single(method => method.Name.EndsWith("GetExports", StringComparison.Ordinal) && method.GetGenericArguments().Length == 1)
            .MakeGenericMethod(Type(assembly, type))
            .Invoke(host, [])!;
        return Member(((IEnumerable)exports).Cast<object>().First(), "Value");
    }

    private static Task<object> Call(Assembly assembly, string type, string name, int parameters, params object?[] arguments) =>
        Awaited(Method(Type(assembly, type), name, parameters).Invoke(null, arguments)!);

    private static async Task<object> Awaited(object task)
    {
        await (Task)task;
        return Member(task, "Result");
    }

    private static object Member(object target, string name) =>
        target.GetType().GetProperty(name, Any)?.GetValue(target) ?? target.GetType().GetField(name, Any)?.GetValue(target)
        ?? throw new InvalidOperationException($"This SDK's {target.GetType()} has no {name}; adapt EditorServices.");

    private static object Value(Assembly assembly, string type, string name)
    {
        var found = Type(assembly, type);
        return found.IsEnum ? Enum.Parse(found, name) : found.GetField(name, Any)?.GetValue(null) ?? found.GetProperty(name, Any)!.GetValue(null)!;
    }

    private static MethodInfo Method(Type type, string name, int parameters) =>
        type.GetMethods(Any).FirstOrDefault(method => method.Name == name && method.GetParameters().Length == parameters)
        ?? throw new InvalidOperationException($"This SDK's {type} has no {name} with {parameters} parameters; adapt EditorServices.");

    private static Type Type(Assembly assembly, string name) =>
        assembly.GetType(name) ?? Features.GetType(name) ?? throw new InvalidOperationException($"This SDK has no {name}; adapt EditorServices.");
}
