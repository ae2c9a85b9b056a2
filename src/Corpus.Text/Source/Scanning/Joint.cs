namespace Corpus.Text.Source.Scanning;

/// <summary>A character that holds two parts of one word together. Whoever asks where a word ends names those that go on his words.</summary>
[Flags]
internal enum Joint : ushort
{
    /// <summary>None: the word ends here.</summary>
    None = 0,

    /// <summary>An apostrophe, whichever way an editor turned it: Berg’s, O'Berg, Berg‘s.</summary>
    Apostrophe = 1,

    /// <summary>A grave accent that was typed for one: O`Berg.</summary>
    Grave = 2,

    /// <summary>A hyphen, one that does not break among them: re-elected.</summary>
    Hyphen = 4,

    /// <summary>A soft hyphen, which is shown at a line's end alone.</summary>
    SoftHyphen = 8,

    /// <summary>An en dash before a capital: Berg–Fink.</summary>
    Dash = 16,

    /// <summary>A full stop: a.m.</summary>
    Stop = 32,

    /// <summary>A full stop behind a capital: U.S., J.R.</summary>
    Initial = 64,

    /// <summary>A full stop or comma between two digits: 3,000.</summary>
    Decimal = 128,

    /// <summary>An ampersand: AT&amp;T.</summary>
    Ampersand = 256,

    /// <summary>A slash: and/or.</summary>
    Slash = 512,
}

/// <summary>Which character is which joint.</summary>
internal static class Joints
{
    /// <summary>What the character at <paramref name="at"/>, which stands behind a part of a word, is if another part follows before <paramref name="end"/>; a
    /// full stop may be two or three of them.</summary>
    public static Joint At(string text, int at, int end)
    {
        if (at + 1 >= end || text[at] == ' ' || !WordCharacters.IsPart(text[at + 1])) return Joint.None;
        return text[at] switch
        {
            '\'' or '’' or '‘' => Joint.Apostrophe,
            '`' => Joint.Grave,
            '-' or '‐' or '‑' => Joint.Hyphen,
            '\u00ad' => Joint.SoftHyphen,
            '–' => char.IsUpper(text[at + 1]) ? Joint.Dash : Joint.None,
            '.' => Joint.Stop | (at > 0 && char.IsUpper(text[at - 1]) ? Joint.Initial : Joint.None) | (IsDecimal(text, at) ? Joint.Decimal : Joint.None),
            ',' => IsDecimal(text, at) ? Joint.Decimal : Joint.None,
            '&' => Joint.Ampersand,
            '/' => Joint.Slash,
            _ => Joint.None,
        };
    }

    private static bool IsDecimal(string text, int at) => at > 0 && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]);
}
