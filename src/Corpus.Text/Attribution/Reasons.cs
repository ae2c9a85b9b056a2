using Corpus.Text.Attribution.Model;
using Corpus.Text.Quotations;
using Corpus.Text.Structure;

namespace Corpus.Text.Attribution;

/// <summary>Why an article's quotations were given to their speakers. Records and exports ask for that and hardly anybody else, and the next best candidates
/// have to be known for it: so the article is read for it once more when the first asks, unless it was known from the start that somebody will.</summary>
internal sealed class Reasons(string text, ArticleParts parts, IReadOnlyList<Quotation> quotations, bool asked)
{
    private readonly string text = text;
    private Explanation[]? grounds = asked ? new Explanation[quotations.Count] : null;

    /// <summary>Whether the reading is to note them.</summary>
    public bool Asked { get; } = asked;

    /// <summary>Those of one quotation.</summary>
    public Explanation Of(int quotation)
    {
        if (grounds is null)
        {
            var noted = new Reasons(text, parts, quotations, true);
            using var reading = new SpeakerReading(text, parts, quotations, AttributionModel.Instance, noted);
            reading.Read();
            grounds = noted.grounds;
        }
        return grounds![quotation];
    }

    /// <summary>Notes those of one quotation.</summary>
    public void Note(int quotation, Explanation reasons) => grounds![quotation] = reasons;

    /// <inheritdoc/>
    public override bool Equals(object? other) => other is Reasons same && same.text == text;

    /// <inheritdoc/>
    public override int GetHashCode() => text.Length;
}
