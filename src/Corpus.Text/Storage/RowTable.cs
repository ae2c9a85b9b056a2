namespace Corpus.Text.Storage;

/// <summary>Rows of any length behind a table of their places, so that one row can be read without the others.</summary>
internal sealed class RowTable
{
    private readonly List<int> starts = [];

    /// <summary>The row that is being written.</summary>
    public RecordBuffer Row { get; } = new();

    /// <summary>Begins the next row.</summary>
    public void Begin() => starts.Add(Row.Length);

    /// <summary>Appends the places, counted from the table's own first byte, and the rows.</summary>
    public void WriteTo(RecordBuffer to)
    {
        int data = (starts.Count + 1) * 4;
        foreach (int start in starts) to.Fixed32((uint)(data + start));
        to.Fixed32((uint)(data + Row.Length));
        to.Append(Row);
    }
}
