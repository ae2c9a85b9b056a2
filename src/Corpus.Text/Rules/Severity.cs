namespace Corpus.Text;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>Not reported.</summary>
    None,

    /// <summary>Shown in the editor and in strict builds.</summary>
    Info,

    /// <summary>A build warning.</summary>
    Warning,

    /// <summary>A build error: by default only where a program could not run as built.</summary>
    Error,
}
