using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Generation;

/// <summary>
/// The words of a project's own files. A member that none of them names cannot be called by what the compiler sees, so a build need not compile it:
/// a thousand articles with their quotations cost the compiler more than everything else of ours.
/// </summary>
/// <remarks>Words in comments and strings count as well, and two words may share a hash: both only keep a member that nobody calls.</remarks>
internal sealed class SourceWords : IEquatable<SourceWords>
{
    private const int FewestSlots = 1 << 10;
    private const ulong Seed = 14695981039346656037, Prime = 1099511628211;

    // Hashes of words, each at its last bits or in the next free slot; 0 is free.
    private ulong[] slots = new ulong[FewestSlots];
    private int count;

    private SourceWords()
    {
    }

    /// <summary>Every word: nobody knows what is called, or all of it is wanted.</summary>
    public static SourceWords Every { get; } = new() { IsEvery = true };

    private bool IsEvery { get; init; }

    /// <summary>
    /// The words of the C# files of <paramref name="compilation"/> and of <paramref name="neighbours"/>, the additional files of other tools: markup that
    /// another generator turns into C# names members too.
    /// <see cref="Every"/> where other assemblies may see what is internal.
    /// </summary>
    public static SourceWords Of(Compilation compilation, IReadOnlyList<AdditionalText> neighbours, CancellationToken cancellation)
    {
        var words = new SourceWords();
        foreach (var tree in compilation.SyntaxTrees) words.AddAll(tree.GetText(cancellation).ToString());
        foreach (var neighbour in neighbours) words.AddAll(neighbour.GetText(cancellation)?.ToString() ?? "");
        return words.Hold("InternalsVisibleTo") || words.Hold("InternalsVisibleToAttribute") ? Every : words;
    }

    /// <summary>Whether <paramref name="word"/>, an identifier, stands in one of the files.</summary>
    public bool Hold(string word) => IsEvery || slots[SlotOf(slots, HashOf(word))] != 0;

    /// <inheritdoc/>
    public bool Equals(SourceWords? other) => other is not null && IsEvery == other.IsEvery && slots.AsSpan().SequenceEqual(other.slots);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SourceWords);

    /// <inheritdoc/>
    public override int GetHashCode() => count;

    private void AddAll(string text)
    {
        ulong hash = Seed;
        bool inside = false, number = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\\') c = Unescaped(text, ref i);
            if (!IsPart(c))
            {
                if (inside && !number) Add(hash);
                (hash, inside) = (Seed, false);
                continue;
            }
            if (!inside) (inside, number) = (true, c is >= '0' and <= '9');
            if (!IsUnseen(c)) hash = unchecked((hash ^ c) * Prime);
        }
        if (inside && !number) Add(hash);
    }

    // An identifier may be written with escapes: \u0041rticles. Any other backslash is itself.
    private static char Unescaped(string text, ref int at)
    {
        int digits = at + 1 < text.Length ? text[at + 1] == 'u' ? 4 : text[at + 1] == 'U' ? 8 : 0 : 0;
        if (digits == 0 || at + 1 + digits >= text.Length
            || !uint.TryParse(text.Substring(at + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint code)
                || code > char.MaxValue) return '\\';
        at += 1 + digits;
        return (char)code;
    }

    private static bool IsPart(char c) =>
        c < '\u0080' ? c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' : SyntaxFacts.IsIdentifierPartCharacter(c);

    // C# compares identifiers without the characters that only steer how text is shown.
    private static bool IsUnseen(char c) => c >= '\u0080' && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;

    private static ulong HashOf(string word)
    {
        ulong hash = Seed;
        foreach (char c in word) hash = unchecked((hash ^ c) * Prime);
        return hash;
    }

    private void Add(ulong hash)
    {
        int slot = SlotOf(slots, hash);
        if (slots[slot] != 0) return;
        slots[slot] = Filled(hash);
        if (++count * 2 > slots.Length) Grow();
    }

    private void Grow()
    {
        var more = new ulong[slots.Length * 2];
        foreach (ulong hash in slots)
            if (hash != 0) more[SlotOf(more, hash)] = hash;
        slots = more;
    }

    // Where the hash stands, or where it would.
    private static int SlotOf(ulong[] slots, ulong hash)
    {
        hash = Filled(hash);
        int slot = (int)(hash ^ (hash >> 32)) & (slots.Length - 1);
        while (slots[slot] != 0 && slots[slot] != hash) slot = (slot + 1) & (slots.Length - 1);
        return slot;
    }

    private static ulong Filled(ulong hash) => hash == 0 ? 1 : hash;
}
