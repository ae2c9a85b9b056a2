using Xunit;

namespace Corpus.Testing;

/// <summary>A test in Debian's Chromium: skipped with a message where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChromiumFactAttribute : FactAttribute
{
    /// <inheritdoc/>
    public override string? Skip { get; set; } = Chromium.Missing;
}

/// <summary>The same as <see cref="ChromiumFactAttribute"/> with data.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChromiumTheoryAttribute : TheoryAttribute
{
    /// <inheritdoc/>
    public override string? Skip { get; set; } = Chromium.Missing;
}
