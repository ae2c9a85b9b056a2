using System.Composition;
using System.Reflection;
using Microsoft.CodeAnalysis.Host;
using Microsoft.CodeAnalysis.Host.Mef;

namespace Corpus.Ide.Tests.Host;

/// <summary>Makes a workspace run generators on save or build only, as editors do by default.</summary>
[Configuration, Shared]
public sealed class BalancedGeneration : IWorkspaceServiceFactory
{
    /// <summary>The service whose one property answers: Balanced.</summary>
    public IWorkspaceService CreateService(HostWorkspaceServices workspaceServices) =>
        (IWorkspaceService)DispatchProxy.Create(EditorServices.ConfigurationService, typeof(Answer));

    /// <summary>Stands in for the internal interface, which has one property.</summary>
    public class Answer : DispatchProxy
    {
        /// <inheritdoc />
        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => EditorServices.BalancedOptions();
    }

    /// <summary>Exports the factory for an interface that C# cannot name.</summary>
    [MetadataAttribute, AttributeUsage(AttributeTargets.Class)]
    private sealed class ConfigurationAttribute() : ExportAttribute(typeof(IWorkspaceServiceFactory))
    {
        /// <summary>The interface.</summary>
        public string ServiceType => EditorServices.ConfigurationService.AssemblyQualifiedName!;

        /// <summary>Above the workspace's own answer.</summary>
        public string Layer => ServiceLayer.Host;

        /// <summary>Every kind of workspace.</summary>
        public IReadOnlyList<string> WorkspaceKinds => [];
    }
}
