using Corpus.Text.Language;
using Corpus.Text.Source.Scanning;
using Corpus.Text.Source;

namespace Corpus.Text.Index.Naming;

/// <summary>The names that an article can have, each from a source of its own; they depend on this article alone.</summary>
/// <param name="Stated">From <c>CorpusName</c> or <c>id:</c>; empty when neither says more than the path.</param>
/// <param name="File">From the file's name, if it holds words and not only numbers or a hash; else empty.</param>
/// <param name="Headline">From the headline's first words; empty without a headline.</param>
/// <param name="SourceAndDate">From the outlet, else the dateline's place, and the day of publication; empty when one is missing.</param>
/// <param name="Fallback"><c>Text_</c> and the file's name.</param>
/// <param name="Folder">The folders of the id, or of the path, as one name: what is added when two want one name; empty at the top.</param>
internal sealed record ArticleNames(string Stated, string File, string Headline, string SourceAndDate, string Fallback, string Folder)
{
    private const int HeadlineLetters = 40;

    /// <summary>The names of <paramref name="filed"/>.</summary>
    public static ArticleNames Of(CorpusArticle filed)
    {
        var parts = filed.Article.Parts;
        string? published = parts.Published?.Value is { IsPossible: true } day ? day.ToString() : null;
        return Of(filed.Path, filed.Id, parts.Headline?.Value, parts.Outlet?.Value, parts.Place?.Value, published, parts.Language);
    }

    /// <summary>The names of the article at <paramref name="file"/>; headline, outlet, place and day (yyyy-MM-dd) are null where the text does not
    /// say.</summary>
    public static ArticleNames Of(string file, string id, string? headline, string? outlet, string? place, string? published, TextLanguage language)
    {
        string path = ComposedText.Of(TextPath.WithoutExtension(file));
        string name = TextPath.FileName(path);
        bool stated = id != path;
        return new ArticleNames(
            Stated: stated ? Identifier.OfStated(TextPath.FileName(id)) : "",
            File: HoldsWords(name) ? Identifier.OfStated(name) : "",
            Headline: headline is not null ? PhraseName.Of(headline, language, HeadlineLetters) : "",
            SourceAndDate: (outlet ?? CityOf(place)) is { } source && published is not null ? Dated(source, published) : "",
            Fallback: "Text_" + Identifier.OfCharacters(name),
            Folder: Identifier.OfWords(FolderOf(stated ? id : path)));
    }

    /// <summary>What the article at <paramref name="path"/> asks for.</summary>
    public NameRequest RequestOf(string path, NamingChoice choice) => new(path, Wanted(choice), Folder);

    /// <summary>The name that the article asks for.</summary>
    public string Wanted(NamingChoice choice)
    {
        if (Stated.Length > 0) return Stated;
        if (choice == NamingChoice.Headline && Headline.Length > 0) return Headline;
        if (File.Length > 0) return File;
        if (choice == NamingChoice.File) return Fallback;
        if (Headline.Length > 0) return Headline;
        return SourceAndDate.Length > 0 ? SourceAndDate : Fallback;
    }

    // white-house-open holds words; 002_93e3ed03 does not, nor does facade, which may be a hash.
    private static bool HoldsWords(string file)
    {
        int tokenStart = 0;
        for (int i = 0; i <= file.Length; i++)
        {
            if (i < file.Length && Identifier.IsWordPart(file[i])) continue;
            if (IsWord(file, tokenStart, i)) return true;
            tokenStart = i + 1;
        }
        return false;
    }

    private static bool IsWord(string file, int start, int end)
    {
        int letters = 0, longest = 0;
        bool hexadecimal = true;
        for (int i = start; i < end; i++)
        {
            char c = file[i];
            letters = WordCharacters.IsLetter(c) ? letters + 1 : 0;
            longest = Math.Max(longest, letters);
            hexadecimal &= c is >= '0' and <= '9' or >= 'a' and <= 'f' or >= 'A' and <= 'F';
        }
        return longest >= 3 && !hexadecimal;
    }

    private static string Dated(string outlet, string day)
    {
        string name = Identifier.OfWords(outlet);
        return name.Length == 0 ? "" : name + "_" + day.Replace('-', '_');
    }

    // SEOUL, South Korea: Seoul
    private static string? CityOf(string? place)
    {
        if (place is null) return null;
        int comma = place.IndexOf(',');
        var city = new System.Text.StringBuilder(comma < 0 ? place : place.Substring(0, comma));
        for (int i = city.Length - 1; i > 0; i--) if (WordCharacters.IsLetter(city[i - 1])) city[i] = char.ToLowerInvariant(city[i]);
        return city.ToString();
    }

    private static string FolderOf(string path)
    {
        int slash = path.LastIndexOf('/');
        return slash < 0 ? "" : path.Substring(0, slash);
    }
}
