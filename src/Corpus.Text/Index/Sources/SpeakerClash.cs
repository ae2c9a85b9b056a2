using Corpus.Text.Index.Speakers;
using Corpus.Text.Language;

namespace Corpus.Text.Index.Sources;

/// <summary>Whether a source gives words to somebody else than an article does. In doubt it doesn't.</summary>
internal static class SpeakerClash
{
    /// <summary>Who says the words of the alignment in <paramref name="source"/>, where that cannot be <paramref name="speaker"/>; null otherwise.</summary>
    public static string? Of(string speaker, SourceDocument source, PassageAlignment alignment)
    {
        var name = NameWords.Of(speaker);
        string? other = null;
        foreach (var aligned in alignment.Words)
        {
            if (aligned.Step is not (AlignmentStep.Match or AlignmentStep.SplitHere or AlignmentStep.SplitThere)) continue;
            if (source.SpeakerOf(source.Words.RangeOf(aligned.There)) is not { } label || label == other) continue;
            if (!CanBe(name, NameWords.Of(label)) && IsCertain(speaker, name, label, source)) other ??= label;
        }
        return other;
    }

    // BERG and Anna Berg; SECRETARY BERG too. Two full names with one surname are two persons: Anna Berg, Tom Berg.
    private static bool CanBe(NameWords name, NameWords label)
    {
        if (name.CanBe(label)) return true;
        return name.Surname.Length > 0 && name.Surname == label.Surname
            && !(name.IsPersonal && label.IsPersonal && IsIn(WordList.GivenNames, name.First) && IsIn(WordList.GivenNames, label.First));
    }

    // THE MODERATOR may be anybody, unless the speaker has a label of his own.
    private static bool IsCertain(string speaker, NameWords name, string label, SourceDocument source)
    {
        if (source.HasTurnOf(speaker, turn => CanBe(name, NameWords.Of(turn)))) return true;
        var words = NameWords.Of(label);
        if (words.IsPersonal && IsIn(WordList.GivenNames, words.First)) return true;
        return label == label.ToUpperInvariant() && words.Key.Length >= 3 && (words.IsBare || words.IsPersonal) && !label.Split(' ').Any(IsRole);
    }

    private static bool IsRole(string word) => IsIn(WordList.PersonNouns, word) || IsIn(WordList.RoleWords, word) || IsIn(WordList.Titles, word)
        || IsIn(WordList.BodyNouns, word) || IsIn(WordList.RoleForms, word) || IsIn(WordList.StopWords, word) || IsIn(WordList.DocumentNouns, word);

    private static bool IsIn(WordList list, string word)
    {
        foreach (var language in TextLanguage.All)
            if (language[list].Contains(word.AsSpan())) return true;
        return false;
    }
}
