using Corpus.Text.Attribution.Syntax;
using Corpus.Text.Source;
using Corpus.Text.Structure;

namespace Corpus.Text.Attribution.People;

/// <summary>Finds the body whose name "the company" or "the newspaper" takes up although it does not hold that word.</summary>
internal sealed class BodyResolver(
    string text, ArticleParts parts, Vocabulary vocabulary, ParagraphAnalysis paragraph, PersonIndex persons, ParagraphsAbove above)
{
    /// <summary>The name of the one body that reports something in the paragraph before the words at <paramref name="start"/>, or else in the one above, or
    /// that the sentence before is about; empty where there is none, or two.</summary>
    public TextRange Before(int start, int block)
    {
        var here = parts.Blocks[block].Content;
        if (!here.Contains(start) || paragraph.Range != here) return default;
        var found = OnlyBody(paragraph, start, true);
        if (!found.IsEmpty) return found;
        int b = block - 1;
        while (b >= 0 && parts.Blocks[b].Kind != BlockKind.Paragraph) b--;
        if (b >= 0) found = OnlyBody(above.Read(b), text.Length, true);
        if (found.IsEmpty) found = OnlyBody(paragraph, start, false);
        return found.IsEmpty && b >= 0 ? OnlyBody(above.Read(b), text.Length, false) : found;
    }

    // Behind the last token it is the sentence behind the last one.
    private static int SentenceAt(ParagraphAnalysis analysis, int offset)
    {
        int token = BinarySearch.First(analysis.Tokens, analysis.Tokens.Count, offset, static (t, at, offset) => t[at].End > offset);
        return token < analysis.Tokens.Count ? analysis.Tokens[token].Sentence
            : analysis.Tokens.Count > 0 ? analysis.Tokens[analysis.Tokens.Count - 1].Sentence + 1 : 0;
    }

    private TextRange OnlyBody(ParagraphAnalysis analysis, int limit, bool reports)
    {
        var found = default(TextRange);
        int sentence = reports ? 0 : SentenceAt(analysis, limit) - 1;
        for (int m = 0; m < analysis.Mentions.Count && analysis.Mentions[m].Start < limit; m++)
        {
            ref var mention = ref analysis.Mentions[m];
            if (mention.Type > MentionType.Name || mention.Owner || mention.Role == MentionRole.Preposition || mention.Sentence < sentence
                || mention.NameEnd != mention.End) continue;
            if (mention.Role != MentionRole.AccordingTo && (mention.Verb < 0 || reports && analysis.Verbs[mention.Verb].Class > VerbClass.Call)) continue;
            var name = new TextRange(mention.NameStart, mention.NameEnd);
            // "a newfound Republican rod": a word for people
            if (TextWords.At(text, name.Start, name.End, vocabulary) is var only && only.End == name.End && only.Is(WordClass.PersonNoun)) continue;
            if (mention.Type == MentionType.Person ? !persons.IsNobody(name) : !reports && IsGeography(name)) continue;
            if (!found.IsEmpty && NameResolver.Spaced(text, name.Start, name.End) != NameResolver.Spaced(text, found.Start, found.End)) return default;
            found = name;
        }
        return found;
    }

    /// <summary>"North Carolina": places rather than bodies, which words in capitals, "CNN", and a noun, "Marvik Council", show to be none.</summary>
    private bool IsGeography(TextRange name)
    {
        bool capitals = name.Length > 2;
        for (int i = name.Start; i < name.End && capitals; i++) capitals = char.IsUpper(text[i]);
        if (capitals) return false;
        for (int at = name.Start; at < name.End;)
        {
            var word = TextWords.At(text, at, name.End, vocabulary);
            if (word.End == 0 || word.Is(WordClass.BodyNoun) || !word.Is(WordClass.NameBody)) return false;
            at = word.Next;
        }
        return true;
    }
}
