namespace Corpus.Text.Source;

/// <summary>A few lower-case letters that stand for a path or for words, the same on every machine.</summary>
internal static class PathHash
{
    /// <summary>The longest hash: 64 bits in base 26.</summary>
    public const int Longest = 13;

    /// <summary>The first <paramref name="letters"/> (1 to <see cref="Longest"/>) letters of the hash of <paramref name="text"/>.</summary>
    public static string Of(string text, int letters) => Of(text, "", "", letters);

    /// <summary>The same of three texts in a row.</summary>
    public static string Of(string text, string next, string last, int letters)
    {
        ulong hash = StableHash.Finish(StableHash.Add(StableHash.Add(StableHash.Add(StableHash.Start, text), next), last));
        var name = new char[letters];
        for (int i = 0; i < letters; i++)
        {
            name[i] = (char)('a' + (int)(hash % 26));
            hash /= 26;
        }
        return new string(name);
    }
}
