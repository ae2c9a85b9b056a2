namespace Corpus.Text.Source.Unwrapping;

/// <summary>What decides whether a line goes on with the one before it.</summary>
internal struct PhysicalLine
{
    /// <summary>Where its first character stands that is no white space.</summary>
    public int Edge;

    /// <summary>Where its words begin, behind indentation and the marks of a quoted mail.</summary>
    public int Start;

    /// <summary>The offset behind its last character.</summary>
    public int End;

    /// <summary>How many columns it takes, indentation included.</summary>
    public int Columns;

    /// <summary>How many of them stand before its words.</summary>
    public int Indent;

    /// <summary>The length of its first word.</summary>
    public int FirstWord;

    /// <summary>How many marks of a quoted mail it begins with: <c>&gt;&gt; so</c> has two.</summary>
    public int Depth;

    /// <summary>What else can be seen.</summary>
    public LineForm Form;

    /// <summary>Whether one of <paramref name="forms"/> is there.</summary>
    public readonly bool Has(LineForm forms) => (Form & forms) != 0;
}

/// <summary>What can be seen of a line when its words are not read.</summary>
[Flags]
internal enum LineForm
{
    None = 0,

    /// <summary>An empty line, or nothing, stands before it.</summary>
    AfterBlank = 1 << 0,

    /// <summary>It begins with a letter in lower case, or with a character that begins no sentence.</summary>
    GoesOn = 1 << 1,

    /// <summary>It ends with the end of a sentence, or with a colon.</summary>
    Ends = 1 << 2,

    /// <summary>It begins with a mark that only lists have: <c>• Ham</c>.</summary>
    Bullet = 1 << 3,

    /// <summary>It begins with a dash, which lists have too: <c>- Ham</c>.</summary>
    Dash = 1 << 4,

    /// <summary>The same of a number or a letter: <c>2. Eggs</c>, <c>b) Eggs</c>.</summary>
    Number = 1 << 13,

    /// <summary>It begins with a label in capitals: <c>BYLINE: Ann Onym</c>.</summary>
    Label = 1 << 5,

    /// <summary>It begins with what may be a label: <c>Ann Onym: Yes.</c></summary>
    MaybeLabel = 1 << 6,

    /// <summary>It has columns, or is a rule: <c>Ham    2.50    3.10</c>.</summary>
    Table = 1 << 7,

    /// <summary>It has letters, and none in lower case.</summary>
    Capitals = 1 << 8,

    /// <summary>It ends with a letter and a hyphen.</summary>
    Hyphen = 1 << 9,

    /// <summary>Spaces were put between its words to fill it.</summary>
    Justified = 1 << 10,

    /// <summary>It begins with a quotation mark.</summary>
    Quotes = 1 << 11,

    /// <summary>It belongs to front matter.</summary>
    FrontMatter = 1 << 12,
}
