using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Language;

/// <summary>A language, as a value that is passed on: its code, and its words as data in <c>Language/data/{code}/{list}.txt</c>. A language exists because its
/// folder does.</summary>
/// <remarks>The parts of a text in an unknown language are read with the words of <see cref="Default"/>; nobody is named in it.</remarks>
internal sealed class TextLanguage
{
    private static readonly TextLanguage[] Known = [.. Lexicon.Languages.Select((code, number) => new TextLanguage(code, code, number))];

    private readonly WordTable?[] tables = new WordTable?[WordLists.Count];
    private readonly string folder;

    private TextLanguage(string code, string folder, int number)
    {
        Code = code;
        this.folder = folder;
        Number = number;
    }

    /// <summary>The languages that have a folder, in the ordinal order of their codes.</summary>
    public static IReadOnlyList<TextLanguage> All => Known;

    /// <summary>The language of a text that speaks for no other.</summary>
    public static TextLanguage Default { get; } = Known.First(language => Lexicon.DefaultLanguage.Contains(language.Code.AsSpan()));

    /// <summary>The code in ISO 639-1, two small letters; for an unknown language whatever it was asked for by.</summary>
    public string Code { get; }

    /// <summary>Whether the language has words of its own here.</summary>
    public bool IsKnown => folder == Code;

    /// <summary>Whether the language writes every noun with a capital, so that a capital says nothing of a name.</summary>
    public bool NounsAreCapitalised => this[WordList.Orthography].Contains("nouns-capitalised".AsSpan());

    /// <summary>Whether the finite verb stands second whatever stands first: "Am Montag sagte Berg".</summary>
    public bool IsVerbSecond => this[WordList.Orthography].Contains("verb-second".AsSpan());

    /// <summary>Whether a full stop behind a number makes it an ordinal: am 3. Mai.</summary>
    public bool HasDottedOrdinals => this[WordList.Orthography].Contains("ordinals-dotted".AsSpan());

    /// <summary>Whether 1,5 is one and a half, and 1.500 a thousand and a half.</summary>
    public bool HasDecimalComma => this[WordList.Orthography].Contains("decimal-comma".AsSpan());

    /// <summary>Whether the words of a number are written as one: zweihundertfünfzig.</summary>
    public bool NumbersAreJoined => this[WordList.Orthography].Contains("numbers-joined".AsSpan());

    /// <summary>Its place in <see cref="All"/>; that of <see cref="Default"/> for an unknown language.</summary>
    internal int Number { get; }

    /// <summary>Its words of that list; empty when it has none.</summary>
    public WordTable this[WordList list] => tables[(int)list] ??= new WordTable(Rows(list));

    /// <summary>The language of that code or name ("de", "de-AT", "German", "Deutsch"), in whatever case; an unknown one when none has it.</summary>
    public static TextLanguage Of(string name)
    {
        int end = WordCharacters.LettersEnd(name, 0, name.Length);
        string code = name.Substring(0, end).ToLowerInvariant();
        foreach (var language in Known)
            if (language.Code == code) return language;
        foreach (var language in Known)
            if (language[WordList.LanguageNames].Contains(code.AsSpan())) return language;
        return new TextLanguage(code, Default.Code, Default.Number);
    }

    /// <inheritdoc/>
    public override string ToString() => Code;

    /// <summary>The rows of that list, read anew; none when it has none. An agency's line in the table of all languages is a word of credits too.</summary>
    internal LexiconRows Rows(WordList list) => list != WordList.CreditWords ? Lexicon.Rows(folder, WordLists.FileOf(list))
        : new LexiconRows(Lexicon.Rows(folder, WordLists.FileOf(list)).Text + string.Concat(Lexicon.Agencies.Keys.Select(agency => $"{agency}\tany\n")));
}
