using Corpus.Text.Source;

namespace Corpus.Text.Index.Naming;

/// <summary>The names that an article can have, each from a source of its own; they depend on this article alone.</summary>
/// <param name="Stated">From <c>CorpusName</c> or <c>id:</c>; empty when neither says more than the path.</param>
/// <param name="File">From the file's name, if it holds words and not only numbers or a hash; else empty.</param>
/// <param name="Headline">From the headline's first words; empty without a headline.</param>
/// <param name="OutletAndDate">From outlet and day of publication; empty when one is missing.</param>
/// <param name="Fallback"><c>Text_</c> and the file's name.</param>
/// <param name="Folder">The folders of the id, or of the path, as one name: what is added when two want one name; empty at the top.</param>
public sealed record ArticleNames(string Stated, string File, string Headline, string OutletAndDate, string Fallback, string Folder)
{
    private const int HeadlineWords = 5;
    private const int HeadlineLetters = 50;

    /// <summary>The names of <paramref name="filed"/>.</summary>
    public static ArticleNames Of(CorpusArticle filed)
    {
        var parts = filed.Article.Parts;
        return Of(filed.Path, filed.Id, parts.Headline?.Value, parts.Outlet?.Value, parts.Published?.Value is { IsPossible: true } day ? day.ToString() : null);
    }

    /// <summary>The names of the article at <paramref name="place"/>; headline, outlet and day (yyyy-MM-dd) are null where the text does not say.</summary>
    public static ArticleNames Of(string place, string id, string? headline, string? outlet, string? published)
    {
        string path = ComposedText.Of(TextPath.WithoutExtension(place));
        string file = TextPath.FileName(path);
        bool stated = id != path;
        return new ArticleNames(
            Stated: stated ? Identifier.OfStated(TextPath.FileName(id)) : "",
            File: HoldsWords(file) ? Identifier.OfStated(file) : "",
            Headline: headline is not null ? Identifier.OfWords(headline, HeadlineWords, HeadlineLetters) : "",
            OutletAndDate: outlet is not null && published is not null ? Dated(outlet, published) : "",
            Fallback: "Text_" + Identifier.OfCharacters(file),
            Folder: Identifier.OfWords(FolderOf(stated ? id : path)));
    }

    /// <summary>What the article at <paramref name="path"/> asks for.</summary>
    public NameWish WishOf(string path, NamingChoice choice) => new(path, Wanted(choice), Folder);

    /// <summary>The name that the article asks for.</summary>
    public string Wanted(NamingChoice choice)
    {
        if (Stated.Length > 0) return Stated;
        if (choice == NamingChoice.Headline && Headline.Length > 0) return Headline;
        if (File.Length > 0) return File;
        if (choice == NamingChoice.File) return Fallback;
        if (Headline.Length > 0) return Headline;
        return OutletAndDate.Length > 0 ? OutletAndDate : Fallback;
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
            letters = char.IsLetter(c) ? letters + 1 : 0;
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

    private static string FolderOf(string path)
    {
        int slash = path.LastIndexOf('/');
        return slash < 0 ? "" : path.Substring(0, slash);
    }
}
