using Xunit;

namespace Corpus.Testing;

/// <summary>A test that reads texts beside the repository: skipped with a message where they do not exist.</summary>
/// <param name="folder">The file or folder below <c>../shared</c> that the test reads.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute(string folder) : FactAttribute
{
    /// <inheritdoc/>
    public override string? Skip { get; set; } = SharedTexts.Missing(folder);
}

/// <summary>The same as <see cref="SharedFactAttribute"/> with data.</summary>
/// <param name="folder">The file or folder below <c>../shared</c> that the test reads.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedTheoryAttribute(string folder) : TheoryAttribute
{
    /// <inheritdoc/>
    public override string? Skip { get; set; } = SharedTexts.Missing(folder);
}

internal static class SharedTexts
{
    /// <summary>Why a test of <paramref name="folder"/> cannot run here; null where it can.</summary>
    public static string? Missing(string folder) =>
        Path.Exists(Repository.Shared(folder)) ? null : $"there is no ../shared/{folder} beside this repository";
}
