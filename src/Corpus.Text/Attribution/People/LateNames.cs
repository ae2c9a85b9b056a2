using Corpus.Text.Attribution.Syntax;
using Corpus.Text.Source;
using Corpus.Text.Structure;

namespace Corpus.Text.Attribution.People;

/// <summary>Names a source whom the next paragraph names: “It is late,” a top official said. Then: <c>Anna Berg</c>, who runs the harbour, made the
/// comments.</summary>
internal static class LateNames
{
    private const int LongestTitle = 40, LongestSentence = 240;

    /// <summary>Gives the quotes of one source without a name, from its paragraph, the name that <paramref name="sourceOf"/> has for the person.</summary>
    public static void CarryBack(
        string text, ArticleParts parts, Vocabulary vocabulary, PersonIndex persons, AttributedQuotation[] quotes, Func<int, QuoteSource> sourceOf)
    {
        for (int first = 0, end; first < quotes.Length; first = end)
        {
            int block = quotes[first].Quotation.Block;
            for (end = first + 1; end < quotes.Length && quotes[end].Quotation.Block == block;) end++;
            if (OnlySource(quotes, first, end) is not { Kind: SpeakerKind.Unnamed, Description: not null }) continue;
            do block++;
            while (block < parts.Blocks.Count && parts.Blocks[block].Kind != BlockKind.Paragraph);
            int person = block < parts.Blocks.Count ? Commented(text, parts.Blocks[block].Content, vocabulary, persons) : -1;
            if (person < 0) continue;
            var source = sourceOf(person);
            for (int i = first; i < end; i++)
                if (quotes[i].Attribution is { Description: not null } described)
                    quotes[i] = quotes[i] with
                    {
                        Attribution = described with { Name = source.Name, Description = null, Kind = source.Kind, RoleWords = source.Roles },
                    };
        }
    }

    /// <summary>The attribution of a paragraph in which one source speaks; null where nobody does, or two.</summary>
    private static QuoteAttribution? OnlySource(AttributedQuotation[] quotes, int first, int end)
    {
        QuoteAttribution? only = null;
        for (int i = first; i < end; i++)
        {
            if (quotes[i].Attribution is not { Mention: not null } spoken) continue;
            if (only is not null && (spoken.Description != only.Description || spoken.Name != only.Name)) return null;
            only = spoken;
        }
        return only;
    }

    /// <summary>The person who opens the paragraph and of whom its first sentence says "made the comments"; -1 where nobody does.</summary>
    private static int Commented(string text, TextRange paragraph, Vocabulary vocabulary, PersonIndex persons)
    {
        int at = persons.OccurrenceAt(paragraph.Start);
        if (at >= persons.Occurrences.Count || persons.Occurrences[at].Start - paragraph.Start > LongestTitle) return -1;
        ref var name = ref persons.Occurrences[at];
        if (name.Owner || name.Person < 0 || !persons.Persons[name.Person].Certain || name.Start >= paragraph.End) return -1;
        int end = Math.Min(paragraph.End, name.End + LongestSentence);
        for (int i = name.End; i + 1 < end; i++)
        {
            if (text[i] != ' ') continue;
            if (text[i - 1] is '.' or '?' or '!' && char.IsUpper(text[i + 1])) return -1;
            var verb = TextWords.At(text, i + 1, end, vocabulary);
            if (!verb.Is(WordClass.AnyVerb) || !verb.Is(WordClass.Past)) continue;
            var article = TextWords.At(text, verb.Next, end, vocabulary);
            if (article.End == 0 || !vocabulary.IsDefinite(text, article.Start, article.End)) continue;
            if (TextWords.At(text, article.Next, end, vocabulary).Is(WordClass.SpeechNoun)) return name.Person;
        }
        return -1;
    }
}
