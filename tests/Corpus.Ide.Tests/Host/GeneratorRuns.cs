namespace Corpus.Ide.Tests.Host;

/// <summary>When the editor runs generators.</summary>
public enum GeneratorRuns
{
    /// <summary>After every change.</summary>
    Automatic,

    /// <summary>After a save or a build: the default of today's editors.</summary>
    Balanced,
}
