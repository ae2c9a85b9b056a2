namespace Corpus.Text.Rules;

/// <summary>Every rule. Whoever reports, be it reader, analyzer, generator, build task or tool, reports a row of this table.</summary>
internal static partial class RuleTable
{
    /// <summary>No arguments.</summary>
    public static Rule NotUtf8 { get; } = Text("1001", "Not valid UTF-8", "The text is not valid UTF-8; save it as UTF-8, or as UTF-16 with a byte order mark");

    /// <summary>{0}: the garbled characters; {1}: what they stood for.</summary>
    public static Rule Mojibake { get; } = Text("1002", "Garbled characters", "\"{0}\" is {1} read in the wrong encoding; replace it");

    /// <summary>{0}: the character, as U+0000 and its name.</summary>
    public static Rule InvisibleCharacter { get; } = Text("1003", "Control or invisible character", "The text holds an invisible character, {0}; remove it");

    /// <summary>{0}: the character, as U+202E and its name.</summary>
    public static Rule BidirectionalControl { get; } =
        Text("1004", "Bidirectional control", "The text holds {0}, which makes words appear in another order than they are stored; remove it");

    /// <summary>{0}: the tag or entity; {1}: the remedy.</summary>
    public static Rule HtmlLeftOver { get; } = Text("1005", "HTML left over", "HTML was left in the text: \"{0}\"; {1}");

    /// <summary>No arguments.</summary>
    public static Rule ReplacementCharacter { get; } =
        Text("1006", "Replacement character", "A character was lost before the text was saved (U+FFFD stands for it); type it again from the source");

    /// <summary>No arguments.</summary>
    public static Rule EmptyText { get; } = Text("1007", "Empty text", "The text is empty; fill it, or take it out with <CorpusText Remove>");

    /// <summary>{0}: the last words.</summary>
    public static Rule CutOff { get; } = Text("1008", "Text cut off", "The text breaks off at \"{0}\"; fetch the whole article");

    /// <summary>No arguments.</summary>
    public static Rule NoHeadline { get; } =
        Parts("2001", "No headline", "The text has no headline; put it on the first line, or write headline: in front matter", Severity.Info);

    /// <summary>No arguments.</summary>
    public static Rule NoDate { get; } =
        Parts("2002", "No publication date", "The text does not say when it was published; write the date below the headline, or date: in front matter",
        Severity.Info);

    /// <summary>{0}: the date as written; {1}: why it cannot be.</summary>
    public static Rule ImpossibleDate { get; } = Parts("2003", "Impossible date", "\"{0}\" cannot be: {1}; correct it", Severity.Warning);

    /// <summary>{0}: the date as written; {1}: the weekday that it was; {2}: the weekday as written.</summary>
    public static Rule WrongWeekday { get; } =
        Parts("2004", "Date contradicts its weekday", "\"{0}\" was a {1}, not a {2}; correct the weekday or the date", Severity.Warning);

    /// <summary>{0}: one date; {1}: the other, with its line.</summary>
    public static Rule ConflictingDates { get; } =
        Parts("2005", "Publication dates conflict", "The text gives two publication dates, {0} and {1}; keep the right one", Severity.Warning);

    /// <summary>{0}: the words.</summary>
    public static Rule Boilerplate { get; } =
        Parts("2006", "Boilerplate inside the article", "Boilerplate inside the article: \"{0}\"; remove the line", Severity.Info);

    /// <summary>{0}: the first words; {1}: the line where they stood first.</summary>
    public static Rule RepeatedBlock { get; } = Parts("2007", "Block repeated", "\"{0}\" is already in line {1}; remove the repetition", Severity.Info);

    /// <summary>{0}: the date as written; {1} and {2}: the days that it could be.</summary>
    public static Rule AmbiguousDate { get; } = Parts("2008", "Ambiguous date", "\"{0}\" can be {1} or {2}; write the month as a word", Severity.Info);

    /// <summary>No arguments.</summary>
    public static Rule NoOutlet { get; } =
        Parts("2009", "No outlet", "The text does not say which outlet published it; write outlet: in front matter", Severity.Info);

    /// <summary>{0}: the later date, as written; {1}: the day of publication.</summary>
    public static Rule DateAfterPublication { get; } =
        Parts("2010", "Dates in the wrong order", "\"{0}\" does not go with the publication on {1}; correct one of the two", Severity.Warning);

    /// <summary>{0}: what the YAML reader said.</summary>
    public static Rule FrontMatterMalformed { get; } =
        Parts("2011", "Front matter malformed", "The front matter cannot be read: {0}; correct it, or remove it", Severity.Warning);

    /// <summary>{0}: the key or value; {1}: what belongs there.</summary>
    public static Rule FrontMatterWrongType { get; } =
        Parts("2012", "Front matter value of the wrong type", "\"{0}\" in the front matter is not {1}; correct it", Severity.Warning);

    /// <summary>{0}: the key; {1}: the remedy.</summary>
    public static Rule FrontMatterUnknownKey { get; } =
        Parts("2013", "Unknown front matter key", "The front matter key \"{0}\" is not known; {1}", Severity.Info);

    /// <summary>{0}: the headline of the second.</summary>
    public static Rule TwoArticles { get; } =
        Parts("2014", "Two articles in one text", "\"{0}\" seems to be the headline of another article; move it into a file of its own", Severity.Info);

    /// <summary>{0}: the opening mark; {1}: the closing mark that belongs to it.</summary>
    public static Rule NotClosed { get; } =
        Quotations("3001", "Quotation not closed", "The quotation opens with {0} and is never closed; close it with {1}", Severity.Warning);

    /// <summary>{0}: the opening mark; {1}: the closing mark; {2}: the remedy.</summary>
    public static Rule Mismatched { get; } =
        Quotations("3002", "Quotation marks do not match", "The quotation opens with {0} and closes with {1}; {2}", Severity.Warning);

    /// <summary>{0}: the mark.</summary>
    public static Rule StrayMark { get; } =
        Quotations("3003", "Stray quotation mark", "The mark {0} neither opens nor closes a quotation; remove it, or add the one that it belongs to",
        Severity.Warning);

    /// <summary>{0}: the first words.</summary>
    public static Rule NoSpeaker { get; } =
        Quotations("3004", "Speech without a speaker", "Nobody is named as the speaker of \"{0}\"; name the speaker beside it", Severity.Info);

    /// <summary>{0}: the first words; {1}: the names.</summary>
    public static Rule TwoSpeakers { get; } =
        Quotations("3005", "Speaker could be two people", "The speaker of \"{0}\" could be {1}; write the full name beside it", Severity.Info);

    /// <summary>{0}: the marks as they stand; {1}: the marks as they should be.</summary>
    public static Rule DoubledPunctuation { get; } =
        Quotations("3006", "Doubled end punctuation", "The sentence ends twice around the closing mark, {0}; write {1}", Severity.Info);

    /// <summary>{0}: the mark; {1}: the marks for a quotation inside a quotation.</summary>
    public static Rule NestedSameMarks { get; } =
        Quotations("3007", "Nested marks of the same kind",
        "A quotation inside a quotation opens with a mark of the same kind, {0}; write {1} around the inner one", Severity.Info);

    /// <summary>{0}: the first words; {1}: what the text calls the source.</summary>
    public static Rule UnnamedSource { get; } =
        Quotations("3008", "Unnamed source", "The source of \"{0}\" has no name, only \"{1}\"; name the source, or keep the reason for its anonymity on file",
        Severity.None);

    /// <summary>{0}: the other text's path.</summary>
    public static Rule IdenticalTexts { get; } = Corpus("4001", "Identical texts", "The text is the same as {0}; keep one of the two");

    /// <summary>{0}: the other text's path; {1}: how much they share, in percent.</summary>
    public static Rule NearIdenticalTexts { get; } =
        Corpus("4002", "Nearly identical texts", "The text is nearly the same as {0} ({1} % of the words); keep one of the two");

    /// <summary>{0}: the words here; {1}: the words there; {2}: the other text's path and line.</summary>
    public static Rule QuotedDifferently { get; } =
        Corpus("4003", "Same quotation in different words", "\"{0}\" is quoted as \"{1}\" in {2}; check both against the source");

    /// <summary>{0}: the first words; {1}: the speaker here; {2}: the speaker there; {3}: the other text's path and line.</summary>
    public static Rule SaidByAnother { get; } =
        Corpus("4004", "Same quotation given to different speakers", "\"{0}\" is given to {1} here and to {2} in {3}; check who said it");

    /// <summary>{0}: the spelling here; {1}: the more frequent spelling; {2}: a text that has it.</summary>
    public static Rule SpeakerSpelledTwoWays { get; } = Corpus("4005", "Speaker spelled two ways", "\"{0}\" is spelled \"{1}\" in {2}; choose one spelling");

    /// <summary>{0}: the first words; {1}: the other text's path and line.</summary>
    public static Rule SharedPassage { get; } =
        Corpus("4006", "Passage shared with another text", "The passage \"{0}\" is also in {1}; name the source, or remove it");

    /// <summary>{0}: the name; {1}: the other text's path; {2}: the name that this one gets.</summary>
    public static Rule SameMemberName { get; } =
        Corpus("4007", "Two articles want one member name",
        "This text and {1} both want the name {0}, so this one is {2}; write id: in its front matter to choose a name");

    /// <summary>{0}: the id; {1}: the other text's path.</summary>
    public static Rule SameId { get; } =
        Corpus("4008", "Two articles have one id", "The id \"{0}\" belongs to {1} as well; write another id: in the front matter of one of them");

    /// <summary>{0}: the first words; {1}: the other text's path and line.</summary>
    public static Rule QuotedTwice { get; } =
        Corpus("4009", "Quotation carried by two texts", "\"{0}\" is quoted in {1} as well; name the source where it was taken over");

    /// <summary>{0}: the id; {1}: the remedy, with the nearest id.</summary>
    public static Rule UnknownId { get; } = Usage("5001", "No article has this id", "No article has the id \"{0}\"; {1}");

    /// <summary>{0}: the words; {1}: the remedy, with the nearest words.</summary>
    public static Rule Misquotation { get; } = Usage("5002", "No article quotes these words", "No article quotes \"{0}\"; {1}");

    /// <summary>{0}: what went wrong.</summary>
    public static Rule NotGenerated { get; } =
        Generation("9001", "Article could not be generated",
        "The article could not be generated ({0}) and the others were; take the text out with <CorpusText Remove>, and report it to us with the text");

    /// <summary>{0}: the file or folder; {1}: what went wrong.</summary>
    public static Rule NotPacked { get; } =
        Generation("9003", "Texts could not be packed",
        "The texts could not be packed into {0} ({1}); free the file, or delete the obj folder and build again", Severity.Error);

    /// <summary>{0}: what went wrong.</summary>
    public static Rule NotChecked { get; } =
        Generation("9004", "Text could not be checked", "The text could not be checked ({0}) and the others were; report it to us with the text");

    /// <summary>{0}: what the build packs of the file; {1}: what the compiler takes it for.</summary>
    public static Rule PackedOtherwise { get; } =
        Generation("9005", "Packed and compiled otherwise",
        "The build packs {0} and the compiler takes the same file for {1}, so the program could not run as built; "
            + "add and change texts before the target CorpusListTexts, and build again", Severity.Error);

    // When somebody asks, and not at first: the rows of other files may be made later.
    private static IReadOnlyList<Rule>? all;
    /// <summary>All rows, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All => all ??=
    [
        NoTexts, UnknownOptionValue, TextTooLarge, LiteralsWillNotFit, ListedTwice, NotText, LanguageNotSupported, QuoteMembersLeftOut, MembersLeftOut,
            FindingsLeftOut, NameNotSupported, SamePath,
        NotUtf8, Mojibake, InvisibleCharacter, BidirectionalControl, HtmlLeftOver, ReplacementCharacter, EmptyText, CutOff,
        NoHeadline, NoDate, ImpossibleDate, WrongWeekday, ConflictingDates, Boilerplate, RepeatedBlock, AmbiguousDate, NoOutlet, DateAfterPublication,
        FrontMatterMalformed, FrontMatterWrongType, FrontMatterUnknownKey, TwoArticles,
        NotClosed, Mismatched, StrayMark, NoSpeaker, TwoSpeakers, DoubledPunctuation, NestedSameMarks, UnnamedSource,
        IdenticalTexts, NearIdenticalTexts, QuotedDifferently, SaidByAnother, SpeakerSpelledTwoWays, SharedPassage, SameMemberName, SameId, QuotedTwice,
        DiffersFromSource, SourceNamesAnother, NotInSources, UnknownSource,
        UnknownId, Misquotation, PropertyIsNoField, RecordNotFilled,
        FieldMissing, FieldWrongType, FieldUnknown, FieldNotAllowed, FieldNamesNoArticle, FieldNotUnique, FieldGivenTwice,
        NotGenerated, NotPacked, NotChecked, PackedOtherwise,
    ];
}
