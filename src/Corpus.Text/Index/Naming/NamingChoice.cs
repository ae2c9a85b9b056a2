namespace Corpus.Text.Index.Naming;

/// <summary>What an article's member is named from: the option <c>CorpusNaming</c>.</summary>
internal enum NamingChoice
{
    /// <summary>From the file where its name holds words, else from the headline.</summary>
    ByItself,

    /// <summary>From the file, whatever its name.</summary>
    File,

    /// <summary>From the headline where there is one.</summary>
    Headline,
}
