using Corpus.Text.Source;

namespace Corpus.Text.Index.Naming;

/// <summary>Who got which id. Where two articles have one id, neither keeps it: both are filed under their path, with its extension if need
/// be, and with a hash where even that is another's id. No two articles ever have one id.</summary>
internal sealed class IdTable : IEquatable<IdTable>
{
    // What an article is offered in turn when it cannot have the id that it asked for.
    private static readonly Func<string, string>[] Offers =
    [
        path => ComposedText.Of(TextPath.WithoutExtension(path)),
        ComposedText.Of,
        path => Hashed(path, 4),
        path => Hashed(path, PathHash.Longest),
    ];

    private readonly Dictionary<string, string> given = new(StringComparer.Ordinal);

    private IdTable(IReadOnlyList<IdConflict> contested)
    {
        Contested = contested;
        foreach (var one in contested) given[one.Path] = one.Given;
    }

    /// <summary>The articles that could not keep their id, in the ordinal order of their paths.</summary>
    public IReadOnlyList<IdConflict> Contested { get; }

    /// <summary>Settles who gets which id; the same however the articles are shared out over the lists.</summary>
    public static IdTable OfLists(IReadOnlyList<IdList> lists) =>
        LikelyRepeats.Of(lists.Select(l => l.Hashes)).Any ? Of([.. lists.SelectMany(l => l.Ids)]) : new IdTable([]);

    /// <summary>Settles who gets which id; the same in whatever order they come.</summary>
    /// <param name="ids">Each article's path, which no other has, and the id that it asks for.</param>
    public static IdTable Of(IReadOnlyList<KeyValuePair<string, string>> ids)
    {
        var wanted = new HashSet<string>(StringComparer.Ordinal);
        var shared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pair in ids)
            if (!wanted.Add(pair.Value)) shared.Add(pair.Value);
        if (shared.Count == 0) return new IdTable([]);
        var conflicts = ids.Where(i => shared.Contains(i.Value)).GroupBy(i => i.Value, i => i.Key, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.OrderBy(path => path, StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
        var given = Settle(conflicts.Values.SelectMany(paths => paths).ToList(), wanted);
        var contested = conflicts.SelectMany(r => r.Value.Select(path =>
            new IdConflict(path, r.Key, given[path], path == r.Value[0] ? r.Value[1] : r.Value[0]))).ToList();
        contested.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return new IdTable(contested);
    }

    // What anybody asked for, or was offered beside another, is nobody's: so no id passes silently from one article to another.
    private static Dictionary<string, string> Settle(List<string> open, HashSet<string> taken)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var offer in Offers)
        {
            var offered = open.ToLookup(offer, StringComparer.Ordinal);
            open = [];
            foreach (var paths in offered)
            {
                if (!taken.Contains(paths.Key) && paths.Count() == 1) given[paths.First()] = paths.Key;
                else open.AddRange(paths);
            }
            foreach (var paths in offered) taken.Add(paths.Key);
        }
        open.Sort(StringComparer.Ordinal);
        foreach (string path in open)
        {
            int number = 1;
            while (!taken.Add(Hashed(path, PathHash.Longest) + Number(number))) number++;
            given[path] = Hashed(path, PathHash.Longest) + Number(number);
        }
        return given;
    }

    private static string Hashed(string path, int letters) => ComposedText.Of(path) + "-" + PathHash.Of(path, letters);

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The id of the article at <paramref name="path"/> that asks for <paramref name="wanted"/>.</summary>
    public string IdOf(string path, string wanted) => given.Count > 0 && given.TryGetValue(path, out var other) ? other : wanted;

    /// <inheritdoc/>
    public bool Equals(IdTable? other) => other is not null && Contested.SequenceEqual(other.Contested);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as IdTable);

    /// <inheritdoc/>
    public override int GetHashCode() => Contested.Count;
}

/// <summary>An article whose id another has as well; it is filed under its path.</summary>
/// <param name="Path">The article's path.</param>
/// <param name="Wanted">The id that both have.</param>
/// <param name="Given">The id that it is filed under.</param>
/// <param name="Other">The path of the first other, in ordinal order, that has the id.</param>
internal sealed record IdConflict(string Path, string Wanted, string Given, string Other);

/// <summary>Some of the ids that are settled together, made ready as a <see cref="NameRequestList"/> is.</summary>
internal sealed class IdList
{
    /// <summary>The list of <paramref name="ids"/>: each article's path and the id that it asks for.</summary>
    public IdList(IReadOnlyList<KeyValuePair<string, string>> ids)
    {
        Ids = ids;
        Hashes = new int[ids.Count];
        for (int i = 0; i < Hashes.Length; i++) Hashes[i] = StringComparer.Ordinal.GetHashCode(ids[i].Value);
    }

    /// <summary>Each article's path and the id that it asks for.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Ids { get; }

    internal int[] Hashes { get; }
}
