namespace Corpus.Text.Rules;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>Not reported.</summary>
    None,

    /// <summary>Shown in the editor and in strict builds.</summary>
    Info,

    /// <summary>A build warning.</summary>
    Warning,

    /// <summary>A build error; no rule has it by default.</summary>
    Error,
}
