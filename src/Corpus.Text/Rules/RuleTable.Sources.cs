namespace Corpus.Text.Rules;

/// <content>The rules that compare an article with the sources that it names.</content>
internal static partial class RuleTable
{
    /// <summary>{0}: what the quotation does; {1}: its words; {2}: the source's words; {3}: the source's path and line.</summary>
    public static Rule DiffersFromSource => SourceRows.DiffersFromSource;

    /// <summary>{0}: the first words; {1}: the speaker here; {2}: the speaker there; {3}: the source's path and line.</summary>
    public static Rule SourceNamesAnother => SourceRows.SourceNamesAnother;

    /// <summary>{0}: the first words; {1}: the sources.</summary>
    public static Rule NotInSources => SourceRows.NotInSources;

    /// <summary>{0}: the id, path or glob; {1}: the remedy, with the nearest one.</summary>
    public static Rule UnknownSource => SourceRows.UnknownSource;

    // A class of its own: which of two files of one class begins is nowhere said.
    private static class SourceRows
    {
        public static readonly Rule DiffersFromSource = RuleTable.Corpus("4010", "Quotation differs from its source",
            "The quotation {0}: \"{1}\" reads \"{2}\" in {3}; write the source's words, or mark the change with brackets or an ellipsis",
            Severity.Warning);

        public static readonly Rule SourceNamesAnother = RuleTable.Corpus("4011", "Quotation given to another speaker than in its source",
            "\"{0}\" is given to {1} here, and {2} says it in {3}; name the one who said it", Severity.Warning);

        public static readonly Rule NotInSources = RuleTable.Corpus("4012", "Quotation not found in its sources",
            "\"{0}\" is not found in {1}; correct the words, or add the source that has them to sources:", Severity.Warning);

        public static readonly Rule UnknownSource = RuleTable.Corpus("4013", "Unknown source", "No source is \"{0}\"; {1}", Severity.Warning);
    }
}
