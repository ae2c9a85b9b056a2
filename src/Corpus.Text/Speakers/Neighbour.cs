namespace Corpus.Text.Speakers;

/// <summary>What stands right before or right behind a quotation.</summary>
internal enum Neighbour : byte
{
    /// <summary>Nothing of the same sentence.</summary>
    Edge,
    Comma,
    Colon,
    Dash,
    Bracket,
    Stop,
    Quote,
    Say,
    Speak,
    Write,
    Think,
    Call,
    OtherVerb,
    Auxiliary,
    Subordinator,
    Preposition,
    To,
    Determiner,
    Possessive,
    Owner,
    Conjunction,
    Pronoun,
    Relative,
    Adverb,
    PersonNoun,
    BodyNoun,
    DocumentNoun,
    TitleNoun,
    Naming,
    Name,
    Noun,
    Other,
}
