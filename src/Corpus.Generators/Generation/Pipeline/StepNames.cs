namespace Corpus.Generators.Generation.Pipeline;

/// <summary>The steps of the pipeline, as tests and tracing tools see them.</summary>
internal static class StepNames
{
    /// <summary>The project's options, apart from everything else: one of them changes, and no text is read again.</summary>
    public const string Options = "Options";

    /// <summary>Each additional file that is a text of the corpus, its characters, its article, its facts and its stamp: the only step that reads news. One
    /// step, because each step over all texts costs an edit half a millisecond at 10,000 of them.</summary>
    public const string Parse = "Parse";

    /// <summary>All texts together, with what the build task read where it did.</summary>
    public const string Texts = "Texts";

    /// <summary>What the whole corpus must know of its articles, in groups: equal as long as no edit changes a name, a speaker or an outlet.</summary>
    public const string Summaries = "Summaries";

    /// <summary>The groups in an order that no edit changes.</summary>
    public const string Groups = "Groups";

    /// <summary>The number of articles of each group.</summary>
    public const string Counts = "Counts";

    /// <summary>The number of all articles.</summary>
    public const string Count = "Count";

    /// <summary>What the articles of each group ask to be called.</summary>
    public const string NameRequests = "NameRequests";

    /// <summary>The same, by what the project names members from.</summary>
    public const string ChosenNames = "ChosenNames";

    /// <summary>Who gets which name and id.</summary>
    public const string Names = "Names";

    /// <summary>The names with the project's options, as one object.</summary>
    public const string SettledNames = "SettledNames";

    /// <summary>How much is generated for a corpus of this size.</summary>
    public const string Plan = "Plan";

    /// <summary>The plan with the project's options, as one object.</summary>
    public const string Style = "Style";

    /// <summary>All texts with their number, as one object.</summary>
    public const string CountedTexts = "CountedTexts";

    /// <summary>Whom the articles of each group quote.</summary>
    public const string Occurrences = "Occurrences";

    /// <summary>The same of all groups.</summary>
    public const string AllOccurrences = "AllOccurrences";

    /// <summary>Who is quoted where, in buckets by the spelling: an edit changes those of its own names.</summary>
    public const string SpeakerBuckets = "SpeakerBuckets";

    /// <summary>The spellings of each bucket.</summary>
    public const string Spellings = "Spellings";

    /// <summary>The same of all buckets.</summary>
    public const string AllSpellings = "AllSpellings";

    /// <summary>The outlets of each group, each with the number of its articles.</summary>
    public const string Outlets = "Outlets";

    /// <summary>The same of all groups.</summary>
    public const string AllOutlets = "AllOutlets";

    /// <summary>The outlets of the corpus, each with the number of its articles.</summary>
    public const string CountedOutlets = "CountedOutlets";

    /// <summary>The speakers, and the outlets, of each generated file.</summary>
    public const string Index = "Index";

    /// <summary>The articles of each generated file.</summary>
    public const string Buckets = "Buckets";

    /// <summary>The same with the ids and names that they got: a step of its own, so that an edit names one file's articles only.</summary>
    public const string Members = "Members";

    /// <summary>The text of each generated file of articles.</summary>
    public const string Emit = "Emit";

    /// <summary>The text of each generated file of speakers and outlets.</summary>
    public const string EmitIndex = "EmitIndex";

    /// <summary>The articles of each literal, where no build task packs their records.</summary>
    public const string Records = "Records";

    /// <summary>The text of each generated file of literals.</summary>
    public const string EmitRecords = "EmitRecords";

    /// <summary>The types that every consumer gets.</summary>
    public const string EmitRuntime = "EmitRuntime";

    /// <summary>Whether the types are wanted, and how: their source depends on nothing else.</summary>
    public const string WantedRuntime = "WantedRuntime";

    /// <summary>Each type with <c>[ArticleFields]</c>, without its places: the only step that looks at C#.</summary>
    public const string FieldRecords = "FieldRecords";

    /// <summary>The generated part of each of them.</summary>
    public const string EmitFieldRecords = "EmitFieldRecords";

    /// <summary>All of them.</summary>
    public const string AllFieldRecords = "AllFieldRecords";

    /// <summary>Their list, and the types that only projects with such a record get.</summary>
    public const string EmitFields = "EmitFields";

    /// <summary>What stops generation, wholly or for one article.</summary>
    public const string Problems = "Problems";
}
