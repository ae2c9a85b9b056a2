namespace Corpus.Tool.Exporting.Tables;

/// <summary>Writes rows of tables in one format.</summary>
internal interface ITableWriter : IDisposable
{
    /// <summary>Whether it takes rows of <paramref name="table"/>.</summary>
    bool Takes(CorpusTable table) => true;

    /// <summary>Writes a row, a cell for each column: <see cref="long"/>, <see cref="string"/>, <see cref="DateOnly"/>, <see cref="bool"/> or null.</summary>
    void Write(CorpusTable table, object?[] row);

    /// <summary>What a search for words looks through; formats without a search take no notice.</summary>
    void WriteBody(long article, string? headline, string body)
    {
    }

    /// <summary>Finishes.</summary>
    void Complete();
}
