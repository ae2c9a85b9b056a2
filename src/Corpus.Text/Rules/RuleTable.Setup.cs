namespace Corpus.Text.Rules;

/// <content>The rules about what prevents the reading of a project's texts.</content>
internal static partial class RuleTable
{
    /// <summary>{0}: the folder.</summary>
    public static Rule NoTexts { get; } =
        Setup("0001", "No texts found", "No texts were found in {0}; put .txt files there, or set CorpusPath to the folder that holds them");

    /// <summary>{0}: the value; {1}: the option; {2}: the values that it takes, or the one that was meant.</summary>
    public static Rule UnknownOptionValue { get; } = Setup("0002", "Unknown option value", "\"{0}\" is not a value of {1}; use {2}");

    /// <summary>{0}: the limit; {1}: of what.</summary>
    public static Rule TextTooLarge { get; } =
        Setup("0003", "Text over the size limit",
        "The text has more than {0} {1} and is not checked; split it, or take it out with <CorpusText Remove>");

    /// <summary>{0}: the characters of all texts; {1}: the limit.</summary>
    public static Rule LiteralsWillNotFit { get; } =
        Setup("0004", "Texts will not fit as literals",
        "The texts have {0} characters and literals hold about {1}; import the package's targets so that they become resources, or take texts out");

    /// <summary>{0}: the path.</summary>
    public static Rule ListedTwice { get; } = Setup("0005", "File listed twice", "The file {0} is listed twice and is read once; remove one of the two items");

    /// <summary>{0}: the path.</summary>
    public static Rule NotText { get; } = Setup("0006", "Not a text file", "The file {0} cannot be read as text; take it out with <{1} Remove>");

    /// <summary>{0}: the project's language.</summary>
    public static Rule LanguageNotSupported { get; } =
        Setup("0007", "Project language not supported", "Corpus.Generators writes C# and this project is {0}; reference the package from a C# project");

    /// <summary>{0}: the number of articles; {1}: the number up to which they have members by default.</summary>
    public static Rule QuoteMembersLeftOut { get; } =
        Setup("0008", "Quotations have no members",
        "Quotations have no members of their own because there are {0} articles, more than {1}; set CorpusQuoteMembers to speech to have them, or to none to agree",
        Severity.Info);

    /// <summary>{0}: the number of articles; {1}: the limit.</summary>
    public static Rule MembersLeftOut { get; } =
        Setup("0009", "Articles have no members",
        "Articles have no members of their own because there are {0}, more than CorpusMemberLimit ({1}); use Articles.Find, or raise CorpusMemberLimit");

    /// <summary>{0}: the number of findings left out; {1}: their counts by rule.</summary>
    public static Rule FindingsLeftOut { get; } =
        Setup("0010", "More findings than are shown", "{0} more findings are not shown ({1}); run corpus check to see all, or raise CorpusMaxFindings");

    /// <summary>{0}: the file's path; {1}: the character.</summary>
    public static Rule NameNotSupported { get; } =
        Setup("0011", "File name not supported",
            "The name of {0} holds {1}, which cannot be handed to the compiler, and the text is left out; rename the file");

    /// <summary>{0}: the path that both have; {1}: the other file.</summary>
    public static Rule SamePath { get; } =
        Setup("0012", "Two files with one path",
        "The file is left out because {1} has the same path, {0}, below the corpus folder; rename one of them, or import the package's targets");
}
