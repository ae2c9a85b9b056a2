namespace Corpus.Text.Rules;

/// <summary>One row of the rule table.</summary>
/// <param name="Id">CORP and four digits; the first names the room.</param>
/// <param name="Title">What the rule is about, in a few words.</param>
/// <param name="Message">One sentence that names the thing and the remedy, with {0}, {1} for the finding's arguments.</param>
/// <param name="Severity">The severity by default.</param>
/// <param name="Category">The family: Setup, Text, Parts, Quotations, Corpus, Usage, Fields, Generation.</param>
internal sealed record Rule(string Id, string Title, string Message, Severity Severity, string Category)
{
    /// <summary>Whether its findings are about what a text holds, and not about the project, its C# or a failure of ours.</summary>
    public bool IsAboutTexts => Category is "Text" or "Parts" or "Quotations" or "Corpus" or "Fields";

    /// <summary>Whether it compares an article with the sources that it names, and not with all other texts.</summary>
    public bool IsAboutSources => Id is "CORP4010" or "CORP4011" or "CORP4012" or "CORP4013";

    /// <summary>The rule's page, as a path inside the package: <c>rules/CORP2006.md</c>.</summary>
    public string Page => "rules/" + Id + ".md";

    /// <summary>The address of the rule's page; null while the project has none.</summary>
    public string? HelpLink => ProjectPage.Of(Page);
}
