namespace Corpus.Generators.Generation.Members;

/// <summary>Which quotations become members: the option <c>CorpusQuoteMembers</c>.</summary>
internal enum QuoteMembers
{
    /// <summary>Not stated: speech in a small corpus, none in a large one.</summary>
    Unset,

    /// <summary>Speech of three words or more.</summary>
    Speech,

    /// <summary>Every quotation that holds a word.</summary>
    All,

    /// <summary>None.</summary>
    None,
}
