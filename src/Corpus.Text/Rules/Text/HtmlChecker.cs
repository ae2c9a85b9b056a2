using System.Globalization;

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

    // Attributes without a value, and whether they are words of their own.
    private static readonly Dictionary<string, bool> LoneAttributes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["allowfullscreen"] = false, ["async"] = false, ["autofocus"] = false, ["autoplay"] = false, ["defer"] = false, ["ismap"] = false,
            ["itemscope"] = false,
        ["nomodule"] = false, ["noshade"] = false, ["novalidate"] = false, ["nowrap"] = false, ["playsinline"] = false, ["readonly"] = false,
        ["checked"] = true, ["controls"] = true, ["default"] = true, ["disabled"] = true, ["download"] = true, ["hidden"] = true, ["loop"] = true,
        ["multiple"] = true, ["muted"] = true, ["open"] = true, ["required"] = true, ["reversed"] = true, ["selected"] = true,
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
    public static int CheckTag(string text, int at, List<RuleFinding> found)
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
        int end = TagEnd(text, nameEnd, closing: text[at + 1] == '/', out bool certain);
        return end < 0 ? at + 1 : Add(text, new TextRange(at, end), certain ? instead : null, found);
    }

    /// <summary>Looks at the '&amp;' at <paramref name="at"/> and returns where to go on. Recognises <c>&amp;amp;</c>, <c>&amp;#8217;</c>,
    /// <c>&amp;#x2019;</c>, and <c>&amp;amp;nbsp;</c>, which went through the same twice.</summary>
    public static int CheckEntity(string text, int at, List<RuleFinding> found)
    {
        string? character = EntityAt(text, at, out int end);
        if (character is null) return at + 1;
        while (character == "&" && EntityAt(text, end - 1, out int further) is { } inner) (character, end) = (inner, further);
        var range = new TextRange(at, end);
        found.Add(new RuleFinding
        {
            Rule = RuleTable.HtmlLeftOver,
            Range = range,
            Arguments = [range.TextOf(text), string.IsNullOrWhiteSpace(character) ? "write a space" : "write " + character],
            Edit = MakesTag(text, range, character) ? null : new TextEdit(range, character),
        });
        return end;
    }

    // The character of the entity whose '&' stands at the place, or whose '&' was the end of another one there.
    private static string? EntityAt(string text, int at, out int end)
    {
        end = at + 1;
        while (end < text.Length && end - at <= 9 && text[end] != ';') end++;
        if (end >= text.Length || text[end] != ';' || end == at + 1) return null;
        string name = text.Substring(at + 1, end - at - 1);
        end++;
        return name[0] == '#' ? Numbered(name.Substring(1)) : Entities.TryGetValue(name, out string? named) ? named : null;
    }

    // &lt;br&gt; was on the page as words; as a tag it would be removed.
    private static bool MakesTag(string text, TextRange entity, string character) => character switch
    {
        "<" => entity.End < text.Length && !char.IsWhiteSpace(text[entity.End]) && text[entity.End] is not (>= '0' and <= '9' or '=' or '-'),
        ">" => IsInsideTag(text, entity.Start),
        _ => false,
    };

    // Behind <b or << and before the > that belongs to it: what is removed here would make a tag of what is left.
    private static bool IsInsideTag(string text, int at)
    {
        for (int i = at - 1; i >= 0 && at - i < LongestTag && text[i] != '>'; i--)
            if (text[i] == '<') return !char.IsWhiteSpace(text[i + 1]) && text[i + 1] is not (>= '0' and <= '9');
        return false;
    }

    private static string? Numbered(string digits)
    {
        // &#8217 and a NUL: TryParse takes NULs behind a number for nothing, and the fix would lose them.
        if (digits.IndexOf('\0') >= 0) return null;
        bool hexadecimal = digits.Length > 1 && digits[0] is 'x' or 'X';
        bool number = hexadecimal
            ? int.TryParse(digits.Substring(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code)
            : int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out code);
        if (!number || code is < 32 or > 0x10FFFF or (>= 0x7F and < 0x80) or (>= 0xD800 and <= 0xDFFF)) return null;
        // Browsers read 128 to 159 as Windows-1252, and so did whoever wrote them.
        if (code is >= 0x80 and < 0xA0) return Windows1252.CharacterOf(code).ToString();
        return code == 0xA0 ? " " : char.ConvertFromUtf32(code);
    }

    // </b >, <br/>, <a href="x" target=_blank>, <td nowrap>; not <i never paid the mayor>. Whether a lone word is an attribute or a word is not always certain.
    private static int TagEnd(string text, int from, bool closing, out bool certain)
    {
        certain = true;
        int limit = Math.Min(text.Length, from + LongestTag);
        for (int i = from; i < limit;)
        {
            char c = text[i];
            if (c == '>') return i + 1;
            if (char.IsWhiteSpace(c) || c == '/') i++;
            else if (closing) return -1;
            else
            {
                int end = i;
                while (end < limit && IsOfName(text[end])) end++;
                if (end == i) return -1;
                int value = ValueEnd(text, end, limit);
                if (value < 0)
                {
                    if (!LoneAttributes.TryGetValue(text.Substring(i, end - i), out bool word)) return -1;
                    certain &= !word;
                    value = end;
                }
                i = value;
            }
        }
        return -1;
    }

    private static bool IsOfName(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '-' or '_' or ':' or '.' or '@';

    // ="x y", ='x', =”x” from a word processor, =x; -1 where no value stands.
    private static int ValueEnd(string text, int at, int limit)
    {
        while (at < limit && char.IsWhiteSpace(text[at])) at++;
        if (at == limit || text[at] != '=') return -1;
        at++;
        while (at < limit && char.IsWhiteSpace(text[at])) at++;
        if (at < limit && text[at] is '"' or '\'' or '“' or '”')
        {
            char quote = text[at] == '“' ? '”' : text[at];
            int close = at + 1;
            while (close < limit && text[close] != quote && text[close] != '<') close++;
            return close < limit && text[close] == quote ? close + 1 : -1;
        }
        int end = at;
        while (end < limit && !char.IsWhiteSpace(text[end]) && text[end] is not ('<' or '>')) end++;
        return end == at ? -1 : end;
    }

    private static int Add(string text, TextRange tag, string? instead, List<RuleFinding> found)
    {
        // A tag at a line's edge leaves no line end behind: there is one.
        bool atEdge = tag.Start == 0 || text[tag.Start - 1] is '\n' or '\r' || tag.End == text.Length || text[tag.End] is '\n' or '\r';
        found.Add(new RuleFinding
        {
            Rule = RuleTable.HtmlLeftOver,
            Range = tag,
            Arguments = [Excerpt.Of(text, tag), "remove the tag"],
            Edit = instead is null || tag.Of(text).IndexOf('\n') >= 0 || IsInsideTag(text, tag.Start) ? null : new TextEdit(tag, atEdge ? "" : instead),
        });
        return tag.End;
    }
}
