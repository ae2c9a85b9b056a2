namespace Corpus.Text.Attribution;

/// <summary>How far before a pronoun a name stands.</summary>
internal enum Whereabouts : byte
{
    SameSentence,
    SentenceBefore,
    SameParagraph,
    ParagraphBefore,
    TwoBefore,
    UpToFiveBefore,
    Further,
}
