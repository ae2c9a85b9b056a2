namespace Corpus.Tool.Exporting.Tables;

/// <summary>Writes rows of tables in one format.</summary>
internal interface ITableWriter : IDisposable
{
    /// <summary>Whether it takes rows of <paramref name="table"/>.</summary>
    bool Takes(CorpusTable table) => true;

    /// <summary>Whether it has a search for words and takes bodies.</summary>
    bool HasSearch => false;

    /// <summary>Writes a row, a cell for each column.</summary>
    void Write(CorpusTable table, ReadOnlySpan<Cell> row);

    /// <summary>What a search for words looks through.</summary>
    void WriteBody(long article, string? headline, string body)
    {
    }

    /// <summary>Finishes.</summary>
    void Complete();
}
