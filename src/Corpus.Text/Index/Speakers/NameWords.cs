using System.Text;
using Corpus.Text.Language;
using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Index.Speakers;

/// <summary>A name as merging sees it: its words without case, diacritics, dots and apostrophes, a leading article or title and a generational suffix
/// apart.</summary>
internal sealed class NameWords
{
    private readonly List<string> words;
    private readonly int suffixes;
    private readonly bool hyphenatedGivenName;
    // Asked for at every merge, and the words never change.
    private string? withoutMiddleNames;
    private int personal;

    private NameWords(string name, string spelling, bool hasLead, List<string> words, bool hyphenatedGivenName)
    {
        Name = name;
        HasLead = hasLead;
        Spelling = spelling;
        this.words = words;
        this.hyphenatedGivenName = hyphenatedGivenName;
        while (suffixes < words.Count - 2 && IsSuffix(words[words.Count - 1 - suffixes])) suffixes++;
        Key = words.Count == 0 ? name : string.Concat(words);
    }

    /// <summary>The name as spelled.</summary>
    public string Name { get; }

    /// <summary>The name as spelled, without a leading article or title, and with typewriter's apostrophes and hyphens: which glyph a typesetter chose is no
    /// matter of spelling.</summary>
    public string Spelling { get; }

    /// <summary>Whether a leading article or title was taken off.</summary>
    public bool HasLead { get; }

    /// <summary>What equal names have in common: all words in a row, so that "Kim Jong-un" and "KIM JONG UN" agree. The name itself when it has no
    /// letter.</summary>
    public string Key { get; }

    /// <summary>The number of words.</summary>
    public int Count => words.Count;

    /// <summary>The first word; empty when there is none.</summary>
    public string First => words.Count == 0 ? "" : words[0];

    /// <summary>The word by which a text calls the person later: the last one before a suffix, or the first where a hyphen shows the given name at the end
    /// (Moon Jae-in).</summary>
    public string Surname => words.Count == 0 ? "" : hyphenatedGivenName ? words[0] : words[words.Count - 1 - suffixes];

    /// <summary>Whether names or their initials stand between the first name and the surname: George W. Bush, Hillary Rodham Clinton.</summary>
    public bool HasMiddleNames => MiddleEnd > 1;

    /// <summary>The name without its middle names; null when it is a single word, or when what is in the middle may be no names: National Rifle
    /// Association.</summary>
    public string? WithoutMiddleNames => (withoutMiddleNames ??= Shortened()).Length == 0 ? null : withoutMiddleNames;

    /// <summary>Whether it can be a person's full name: two words or more, none of which belongs to bodies and places (White House, North Korea), and not a
    /// title with a surname.</summary>
    public bool IsPersonal => (personal != 0 ? personal : personal = words.Count >= 2 && !IsTitled && !words.Any(IsOfBody) ? 1 : -1) > 0;

    /// <summary>Whether it is a surname alone or behind a title, and not the name of a capital or a body: Psaki, Ambassador Kim.</summary>
    public bool IsBare => (words.Count == 1 || IsTitled) && !IsOfBody(Surname);

    /// <summary>Whether it is a title and one word: Ambassador Kim.</summary>
    public bool IsTitled => words.Count == 2 && IsTitle(words[0]) && !IsIn(WordList.Titles, words[1]);

    /// <summary>Whether the middle names of the two go together: W. and Walker, not W. and H. W.; only for names that are equal without them.</summary>
    public bool MiddleNamesAgree(NameWords other)
    {
        for (int i = 1; i < Math.Min(MiddleEnd, other.MiddleEnd); i++)
        {
            string one = words[i], two = other.words[i];
            if (one != two && (one.Length > 1 && two.Length > 1 || one[0] != two[0])) return false;
        }
        return MiddleEnd == other.MiddleEnd || MiddleEnd == 1 || other.MiddleEnd == 1;
    }

    /// <summary>Whether the two can be one person's or body's: the same words, middle names or the words before the last two aside, or a surname on its
    /// own.</summary>
    public bool CanBe(NameWords other) =>
        Key == other.Key
        || (WithoutMiddleNames is { } plain && plain == other.WithoutMiddleNames && MiddleNamesAgree(other))
        || (Count > 1 && other.Count > 1 && Surname == other.Surname && words[MiddleEnd - 1] == other.words[other.MiddleEnd - 1])
        || (Count == 1 && other.words.Contains(words[0]))
        || (other.Count == 1 && words.Contains(other.words[0]));

    private string Shortened() => words.Count < 2 || !(MiddlesAreInitials || (IsPersonal && IsGivenName(words[0]))) ? ""
        : words[0] + ' ' + string.Join(" ", words.Skip(MiddleEnd));

    private static bool IsOfBody(string word) => IsIn(WordList.NameBodies, word) || IsIn(WordList.BodyWords, word);

    private static bool IsGivenName(string word) => IsIn(WordList.GivenNames, word);

    private static bool IsTitle(string word) => IsIn(WordList.Titles, word) && !IsGivenName(word);

    // A corpus may hold texts of several languages, and names cross from one to the other.
    private static bool IsIn(WordList list, string word)
    {
        foreach (var language in TextLanguage.All)
            if (language[list].Contains(word.AsSpan())) return true;
        return false;
    }

    private static bool IsSuffix(string word)
    {
        foreach (var language in TextLanguage.All)
            if (language[WordList.NameParts].ValueOf(word.AsSpan()) == "suffix") return true;
        return false;
    }

    private int MiddleEnd => words.Count - 1 - suffixes;

    private bool MiddlesAreInitials
    {
        get
        {
            for (int i = 1; i < MiddleEnd; i++)
                if (words[i].Length != 1) return false;
            return true;
        }
    }

    /// <summary>The words of <paramref name="name"/>.</summary>
    public static NameWords Of(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        int hyphen = -1;
        for (int i = 0; i <= name.Length; i++)
        {
            char c = i < name.Length ? name[i] : ' ';
            if (c is '\'' or '’' or 'ʼ' or '`') continue;
            if (WordCharacters.IsPart(c) || char.IsSurrogate(c))
            {
                FoldedLetters.Append(word, c);
                continue;
            }
            if (word.Length > 0) words.Add(word.ToString());
            word.Clear();
            if (c is '-' or '‐' or '‑') hyphen = words.Count;
        }
        string spelling = name.Trim();
        int all = words.Count;
        // "the White House", "Mr. Reed", "Mayor Tom Reed". A title written out is one only before a given name: "Republican National Committee".
        while (words.Count > 1 && (IsIn(WordList.NameArticles, words[0]) || IsIn(WordList.Titles, words[0] + ".")
            || (words.Count > 2 && IsTitle(words[0]) && IsGivenName(words[1]))))
        {
            spelling = spelling.Substring(words[0].Length).TrimStart(' ', '.');
            words.RemoveAt(0);
            hyphen--;
        }
        spelling = spelling.Replace('’', '\'').Replace('‑', '-').Replace('‐', '-');
        // Moon Jae-in, Kim Yo-jong: three words, a hyphen between the last two, a small letter behind it. Not Jean-Luc Godard, not Ana Ruiz-Gallardo.
        bool given = words.Count == 3 && hyphen == 2 && char.IsLower(name[name.LastIndexOfAny(['-', '‐', '‑']) is var at && at + 1 < name.Length ? at + 1 : 0]);
        return new NameWords(name, spelling, words.Count < all, words, given);
    }
}
