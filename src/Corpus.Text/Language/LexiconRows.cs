namespace Corpus.Text.Language;

/// <summary>The rows of a table's text, read in their place: <c>spokeswoman</c>, a tab, <c>female</c>. What is looked up once and then kept in another form
/// needs no string for each row.</summary>
internal struct LexiconRows
{
    private int next;

    /// <summary>The rows of <paramref name="text"/>.</summary>
    public LexiconRows(string text)
    {
        Text = text;
        next = Key = KeyEnd = Value = ValueEnd = 0;
    }

    /// <summary>The table's text.</summary>
    public string Text { get; }

    /// <summary>Where the row's key starts in the text.</summary>
    public int Key { get; private set; }

    /// <summary>Where the key ends.</summary>
    public int KeyEnd { get; private set; }

    /// <summary>Where the row's value starts.</summary>
    public int Value { get; private set; }

    /// <summary>Where the value ends: where it starts, in a row that has none.</summary>
    public int ValueEnd { get; private set; }

    /// <summary>Goes to the next row, past empty lines and comments; false behind the last.</summary>
    public bool Next()
    {
        while (next < Text.Length)
        {
            int start = next, end = Text.IndexOf('\n', start);
            if (end < 0) end = Text.Length;
            next = end + 1;
            if (start == end || Text[start] is '#' or '\r') continue;
            int tab = Text.IndexOf('\t', start, end - start);
            (Key, KeyEnd) = (start, tab < 0 ? end : tab);
            (Value, ValueEnd) = (tab < 0 ? end : tab + 1, end);
            while (Key < KeyEnd && char.IsWhiteSpace(Text[Key])) Key++;
            while (KeyEnd > Key && char.IsWhiteSpace(Text[KeyEnd - 1])) KeyEnd--;
            while (Value < ValueEnd && char.IsWhiteSpace(Text[Value])) Value++;
            while (ValueEnd > Value && char.IsWhiteSpace(Text[ValueEnd - 1])) ValueEnd--;
            return true;
        }
        return false;
    }
}
