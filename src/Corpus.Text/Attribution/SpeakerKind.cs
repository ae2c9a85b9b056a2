namespace Corpus.Text;

/// <summary>What a quotation's source is.</summary>
public enum SpeakerKind
{
    /// <summary>The text points at nobody.</summary>
    Unknown,

    /// <summary>A person: Jen Psaki, she.</summary>
    Person,

    /// <summary>A body: the White House, the agency.</summary>
    Body,

    /// <summary>Several persons: leaders of the Group of Seven, critics.</summary>
    Group,

    /// <summary>Something written: the report, a statement.</summary>
    Document,

    /// <summary>A person without a name: a senior official.</summary>
    Unnamed,
}
