using Xunit;

namespace Corpus.Testing;

/// <summary>A test that writes to a full disk: skipped with a message where no device is one.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FullDiskFactAttribute : FactAttribute
{
    /// <inheritdoc/>
    public override string? Skip { get; set; } = FullDisk.Missing;
}

/// <summary>The same as <see cref="FullDiskFactAttribute"/> with data.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FullDiskTheoryAttribute : TheoryAttribute
{
    /// <inheritdoc/>
    public override string? Skip { get; set; } = FullDisk.Missing;
}

internal static class FullDisk
{
    /// <summary>Why such a test cannot run here; null where it can.</summary>
    public static string? Missing { get; } = File.Exists("/dev/full") ? null : "there is no /dev/full on this system";
}
