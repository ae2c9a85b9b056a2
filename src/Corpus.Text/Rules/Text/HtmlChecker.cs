using System.Globalization;
using Corpus.Text.Source;

namespace Corpus.Text.Rules.Text;

/// <summary>CORP1005: tags and entities that were left when a page became a text.</summary>
internal static class HtmlChecker
{
    private const int LongestTag = 1_000;

    // A tag that goes without a trace, one that ends a line, or one whose content only a person can judge.
    private static readonly Dictionary<string, string?> Tags = new(StringComparer.OrdinalIgnoreCase)
    {
        ["a"] = "", ["abbr"] = "", ["b"] = "", ["big"] = "", ["center"] = "", ["cite"] = "", ["code"] = "", ["del"] = "", ["em"] = "", ["font"] = "",
            ["i"] = "",
        ["img"] = "", ["ins"] = "", ["label"] = "", ["mark"] = "", ["q"] = "", ["s"] = "", ["small"] = "", ["span"] = "", ["strike"] = "", ["strong"] = "",
            ["sub"] = "",
        ["sup"] = "", ["u"] = "", ["wbr"] = "",
        ["article"] = "\n", ["aside"] = "\n", ["blockquote"] = "\n", ["br"] = "\n", ["dd"] = "\n", ["div"] = "\n", ["dl"] = "\n", ["dt"] = "\n",
            ["figcaption"] = "\n",
        ["figure"] = "\n", ["footer"] = "\n", ["h1"] = "\n", ["h2"] = "\n", ["h3"] = "\n", ["h4"] = "\n", ["h5"] = "\n", ["h6"] = "\n", ["header"] = "\n",
            ["hr"] = "\n",
        ["li"] = "\n", ["main"] = "\n", ["nav"] = "\n", ["ol"] = "\n", ["p"] = "\n", ["section"] = "\n", ["table"] = "\n", ["tbody"] = "\n", ["td"] = "\n",
            ["th"] = "\n",
        ["thead"] = "\n", ["tr"] = "\n", ["ul"] = "\n",
        ["audio"] = null, ["body"] = null, ["button"] = null, ["embed"] = null, ["form"] = null, ["head"] = null, ["html"] = null, ["iframe"] = null,
            ["input"] = null,
        ["link"] = null, ["meta"] = null, ["noscript"] = null, ["object"] = null, ["picture"] = null, ["script"] = null, ["source"] = null, ["style"] = null,
            ["svg"] = null,
        ["title"] = null, ["video"] = null,
    };

    private static readonly Dictionary<string, string> Entities = new(StringComparer.Ordinal)
    {
        ["amp"] = "&", ["lt"] = "<", ["gt"] = ">", ["quot"] = "\"", ["apos"] = "'", ["nbsp"] = " ", ["ensp"] = " ", ["emsp"] = " ", ["thinsp"] = " ",
            ["shy"] = "",
        ["zwj"] = "", ["zwnj"] = "", ["lsquo"] = "‘", ["rsquo"] = "’", ["sbquo"] = "‚", ["ldquo"] = "“", ["rdquo"] = "”", ["bdquo"] = "„", ["laquo"] = "«",
            ["raquo"] = "»",
        ["lsaquo"] = "‹", ["rsaquo"] = "›", ["ndash"] = "–", ["mdash"] = "—", ["hellip"] = "…", ["bull"] = "•", ["middot"] = "·", ["copy"] = "©", ["reg"] = "®",
            ["trade"] = "™",
        ["deg"] = "°", ["euro"] = "€", ["pound"] = "£", ["yen"] = "¥", ["cent"] = "¢", ["sect"] = "§", ["para"] = "¶", ["plusmn"] = "±", ["times"] = "×",
            ["frac12"] = "½",
        ["frac14"] = "¼", ["frac34"] = "¾", ["iexcl"] = "¡", ["iquest"] = "¿", ["szlig"] = "ß", ["aring"] = "å", ["aelig"] = "æ", ["oslash"] = "ø",
            ["ccedil"] = "ç",
        ["ntilde"] = "ñ", ["aacute"] = "á", ["eacute"] = "é", ["iacute"] = "í", ["oacute"] = "ó", ["uacute"] = "ú", ["agrave"] = "à", ["egrave"] = "è",
            ["igrave"] = "ì",
        ["ograve"] = "ò", ["ugrave"] = "ù", ["acirc"] = "â", ["ecirc"] = "ê", ["icirc"] = "î", ["ocirc"] = "ô", ["ucirc"] = "û", ["auml"] = "ä", ["euml"] = "ë",
            ["iuml"] = "ï",
        ["ouml"] = "ö", ["uuml"] = "ü", ["Auml"] = "Ä", ["Ouml"] = "Ö", ["Uuml"] = "Ü", ["Eacute"] = "É", ["Aring"] = "Å", ["Oslash"] = "Ø", ["AElig"] = "Æ",
            ["Ccedil"] = "Ç",
    };

    /// <summary>Looks at the '&lt;' at <paramref name="at"/> and returns where to go on. Recognises <c>&lt;br/&gt;</c>, <c>&lt;/p&gt;</c>, <c>&lt;a
    /// href="x"&gt;</c>, <c>&lt;!-- ad --&gt;</c>.</summary>
    public static int CheckTag(string text, int at, List<Finding> found)
    {
        if (at + 3 < text.Length && text[at + 1] == '!' && text[at + 2] == '-' && text[at + 3] == '-')
        {
            int close = text.IndexOf("-->", at + 4, Math.Min(LongestTag, text.Length - at - 4), StringComparison.Ordinal);
            return close < 0 ? at + 1 : Add(text, new TextRange(at, close + 3), "", found);
        }
        int name = at + 1;
        if (name < text.Length && text[name] == '/') name++;
        int nameEnd = name;
        while (nameEnd < text.Length && nameEnd - name < 12 && text[nameEnd] is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9') nameEnd++;
        if (nameEnd == name || nameEnd >= text.Length || text[nameEnd] is not ('>' or '/' or ' ' or '\t' or '\r' or '\n')) return at + 1;
        if (!Tags.TryGetValue(text.Substring(name, nameEnd - name), out string? instead)) return at + 1;
        int end = TagEnd(text, nameEnd);
        return end < 0 ? at + 1 : Add(text, new TextRange(at, end), instead, found);
    }

    /// <summary>Looks at the '&amp;' at <paramref name="at"/> and returns where to go on. Recognises <c>&amp;amp;</c>, <c>&amp;#8217;</c>,
    /// <c>&amp;#x2019;</c>.</summary>
    public static int CheckEntity(string text, int at, List<Finding> found)
    {
        int semicolon = at + 1;
        while (semicolon < text.Length && semicolon - at <= 9 && text[semicolon] != ';') semicolon++;
        if (semicolon >= text.Length || text[semicolon] != ';' || semicolon == at + 1) return at + 1;
        string? character = text[at + 1] == '#' ? Numbered(text.Substring(at + 2, semicolon - at - 2))
            : Entities.TryGetValue(text.Substring(at + 1, semicolon - at - 1), out string? named) ? named : null;
        if (character is null) return at + 1;
        var range = new TextRange(at, semicolon + 1);
        found.Add(new Finding
        {
            Rule = RuleTable.HtmlLeftOver,
            Range = range,
            Arguments = [range.TextOf(text), string.IsNullOrWhiteSpace(character) ? "write a space" : "write " + character],
            Edit = new TextEdit(range, character),
        });
        return semicolon + 1;
    }

    private static string? Numbered(string digits)
    {
        bool hexadecimal = digits.Length > 1 && digits[0] is 'x' or 'X';
        bool number = hexadecimal
            ? int.TryParse(digits.Substring(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code)
            : int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out code);
        if (!number || code is < 32 or > 0x10FFFF or (>= 0x7F and < 0x80) or (>= 0xD800 and <= 0xDFFF)) return null;
        // Browsers read 128 to 159 as Windows-1252, and so did whoever wrote them.
        if (code is >= 0x80 and < 0xA0) return Windows1252.CharacterOf(code).ToString();
        return code == 0xA0 ? " " : char.ConvertFromUtf32(code);
    }

    private static int TagEnd(string text, int from)
    {
        char quoted = '\0';
        for (int i = from; i < text.Length && i - from < LongestTag; i++)
        {
            char c = text[i];
            if (c == '<') return -1;
            if (quoted != '\0') { if (c == quoted) quoted = '\0'; }
            else if (c is '"' or '\'' && text[i - 1] == '=') quoted = c;
            else if (c == '>') return i + 1;
        }
        return -1;
    }

    private static int Add(string text, TextRange tag, string? instead, List<Finding> found)
    {
        // A tag at a line's edge leaves no line end behind: there is one.
        bool atEdge = tag.Start == 0 || text[tag.Start - 1] is '\n' or '\r' || tag.End == text.Length || text[tag.End] is '\n' or '\r';
        found.Add(new Finding
        {
            Rule = RuleTable.HtmlLeftOver,
            Range = tag,
            Arguments = [Excerpt.Of(text, tag), "remove the tag"],
            Edit = instead is null || tag.Of(text).IndexOf('\n') >= 0 ? null : new TextEdit(tag, atEdge ? "" : instead),
        });
        return tag.End;
    }
}
