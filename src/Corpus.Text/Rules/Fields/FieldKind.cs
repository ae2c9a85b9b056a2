namespace Corpus.Text.Rules.Fields;

/// <summary>What a field's values are, as front matter writes them.</summary>
internal enum FieldKind
{
    /// <summary>Any words.</summary>
    Text,

    /// <summary>true or false.</summary>
    Boolean,

    /// <summary>A whole number within the limits of its type.</summary>
    Whole,

    /// <summary>A decimal number.</summary>
    Decimal,

    /// <summary>A number that may have an exponent.</summary>
    Double,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A date and time with its distance from UTC.</summary>
    Moment,

    /// <summary>An absolute address.</summary>
    Address,

    /// <summary>A member of an enumeration.</summary>
    Member,

    /// <summary>The id of an article.</summary>
    Article,

    /// <summary>The name of somebody.</summary>
    Speaker,
}
