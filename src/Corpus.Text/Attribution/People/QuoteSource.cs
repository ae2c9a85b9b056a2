namespace Corpus.Text.Attribution.People;

/// <summary>Whoever said something in an article, by whatever words the text points at it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name; null where the text gives none.</param>
/// <param name="Description">The fullest noun phrase for it without its article; null where it has a name or only pronouns mean it.</param>
internal sealed record QuoteSource(SpeakerKind Kind, string? Name, string? Description)
{
    /// <summary>What the article calls a person with a name, the most frequent first, in one row.</summary>
    public string Roles { get; init; } = "";
}
