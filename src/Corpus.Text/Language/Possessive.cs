namespace Corpus.Text.Language;

/// <summary>How a language marks an owner, by its <c>possessives.txt</c>: Berg's, the farmers'; in German also Bergs, des Rates.</summary>
internal sealed class Possessive
{
    private readonly List<string> genitives = [];
    private readonly char letter;

    /// <summary>The owner's marks of <paramref name="language"/>; nothing is an owner where it has none.</summary>
    public Possessive(TextLanguage language)
    {
        for (var rows = language.Rows(WordList.Possessives); rows.Next();)
        {
            string ending = rows.Text.Substring(rows.Key, rows.KeyEnd - rows.Key);
            if (rows.Text.AsSpan(rows.Value, rows.ValueEnd - rows.Value).SequenceEqual("genitive".AsSpan())) genitives.Add(ending);
            else letter = ending[0];
        }
    }

    /// <summary>Whether the word ends with an apostrophe and the owner's letter: Berg's.</summary>
    public bool Ends(string text, int start, int end) => end - start > 2 && text[end - 1] == letter && text[end - 2] is '\'' or '’' or '‘';

    /// <summary>Whether an apostrophe behind the word that ends there makes it an owner: the farmers'.</summary>
    public bool EndsBare(string text, int end) => text[end - 1] == letter;

    /// <summary>The end of an owner without its mark: Berg for Berg's, farmers for farmers'.</summary>
    public int WithoutMark(string text, int end) => text[end - 1] == letter ? end - 2 : end - 1;

    /// <summary>The words of which this one may be the genitive, the longest first: Rate and Rat for Rates, but not Kongres for Kongress.</summary>
    public IEnumerable<string> WithoutGenitive(string word) => genitives
        .Where(e => word.Length > e.Length && word.EndsWith(e, StringComparison.Ordinal) && word[word.Length - e.Length - 1] != e[0])
        .Select(e => word.Substring(0, word.Length - e.Length)).OrderByDescending(w => w.Length);
}
