namespace Corpus.Tool.Exporting.Tables;

/// <summary>What a column holds.</summary>
internal enum ColumnType
{
    /// <summary>A whole number of 64 bits.</summary>
    Number,

    /// <summary>Words.</summary>
    Words,

    /// <summary>A day.</summary>
    Day,

    /// <summary>Yes or no.</summary>
    YesNo,
}

/// <summary>A column of an exported table.</summary>
/// <param name="Name">Its name, a word that no dialect of SQL reserves.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Meaning">What that means, for the documentation.</param>
/// <param name="Nullable">Whether a cell may be null.</param>
/// <param name="References">The table whose key it is; null when it is no such thing.</param>
internal sealed record TableColumn(string Name, ColumnType Type, string Meaning, bool Nullable = false, string? References = null);

/// <summary>A table of the export, the same in every format.</summary>
/// <param name="Name">Its name.</param>
/// <param name="KeyLength">So many of the first columns are its primary key.</param>
/// <param name="Columns">Its columns; a row has a cell for each.</param>
internal sealed record CorpusTable(string Name, int KeyLength, IReadOnlyList<TableColumn> Columns);
