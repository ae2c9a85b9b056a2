namespace Corpus.Text.Rules;

/// <content>Records with <c>[ArticleFields]</c>, and what front matter states for them.</content>
internal static partial class RuleTable
{
    /// <summary>{0}: the property; {1}: its type; {2}: what is possible.</summary>
    public static Rule PropertyIsNoField { get; } = Usage("5003", "Property cannot be a field", "{0} cannot be read from front matter as {1}; {2}");

    /// <summary>{0}: the type or property; {1}: why; {2}: the remedy.</summary>
    public static Rule RecordNotFilled { get; } = Usage("5004", "Record cannot be filled", "{0} cannot be filled from front matter: {1}; {2}");

    /// <summary>{0}: the key; {1}: the record.</summary>
    public static Rule FieldMissing { get; } =
        Fields("6001", "Required field missing", "The front matter does not state \"{0}\", which {1} requires; add it", Severity.Warning);

    /// <summary>{0}: the value; {1}: the key; {2}: what belongs there.</summary>
    public static Rule FieldWrongType { get; } =
        Fields("6002", "Field of the wrong type", "\"{0}\" is no value of \"{1}\"; write {2}", Severity.Warning);

    /// <summary>{0}: the key; {1}: the remedy.</summary>
    public static Rule FieldUnknown { get; } = Fields("6003", "Unknown field", "No record has a field \"{0}\"; {1}", Severity.Info);

    /// <summary>{0}: the value; {1}: the key; {2}: the values that it takes.</summary>
    public static Rule FieldNotAllowed { get; } =
        Fields("6004", "Value not allowed", "\"{0}\" is no value of \"{1}\"; use {2}", Severity.Warning);

    /// <summary>{0}: the id; {1}: the remedy.</summary>
    public static Rule FieldNamesNoArticle { get; } =
        Fields("6005", "Reference to no article", "No article has the id \"{0}\"; {1}", Severity.Warning);

    /// <summary>{0}: the value; {1}: the key; {2}: the other text's path.</summary>
    public static Rule FieldNotUnique { get; } =
        Fields("6006", "Value not unique", "\"{0}\" is the \"{1}\" of {2} as well; give each article its own", Severity.Warning);

    /// <summary>{0}: the key; {1}: the key that states it first.</summary>
    public static Rule FieldGivenTwice { get; } =
        Fields("6007", "Field given twice", "\"{0}\" gives the field of \"{1}\" again; remove one of the two", Severity.Warning);
}
