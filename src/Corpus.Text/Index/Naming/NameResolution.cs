using Corpus.Text.Source;

namespace Corpus.Text.Index.Naming;

/// <summary>Gives names to those who request them. Where two want one name, neither gets it: both take their second choice, then a hash. So a name never
/// passes silently from one to another.</summary>
internal static class NameResolution
{
    // Names that differ only in case would be legal, and a trap.
    internal static readonly StringComparer SameName = StringComparer.OrdinalIgnoreCase;
    private static readonly int[] HashLengths = [4, 8, PathHash.Longest];

    /// <summary>The names for <paramref name="requests"/>, whose keys differ, in a class that keeps the names for itself that <paramref name="reserved"/>
    /// names; the same in whatever order they come.</summary>
    public static NameTable Resolve(IReadOnlyList<NameRequest> requests, Func<string, bool> reserved) =>
        Resolve([new NameRequestList(requests, reserved)], reserved);

    /// <summary>The names for the requests of all <paramref name="lists"/>, which were made with the same <paramref name="reserved"/>; the same however the
    /// requests are shared out over them.</summary>
    public static NameTable Resolve(IReadOnlyList<NameRequestList> lists, Func<string, bool> reserved)
    {
        var repeats = LikelyRepeats.Of(lists.Select(l => l.Hashes));
        var conflicts = Conflicts(lists, repeats, reserved);
        if (conflicts.Count == 0) return new NameTable([]);

        // A name that anybody wanted is nobody's second choice.
        var offered = new HashSet<string>(SameName);
        Func<string, bool> taken = name => offered.Contains(name) || IsWanted(name, lists, repeats) || reserved(name);
        var open = conflicts.Values.SelectMany(r => r).ToList();
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        open = Offer(open, w => w.Second, taken, offered, given);
        foreach (int length in HashLengths)
            open = Offer(open, w => w.Name + "_" + PathHash.Of(w.Key, length), taken, offered, given);
        open.Sort((a, b) => string.CompareOrdinal(a.Key, b.Key));
        for (int i = 0; i < open.Count; i++)
            given[open[i].Key] = open[i].Name + "_" + PathHash.Of(open[i].Key, PathHash.Longest) + (i + 1)
                .ToString(System.Globalization.CultureInfo.InvariantCulture);

        var contested = conflicts.Values.SelectMany(r => r.Select(w => new NameConflict(w.Key, w.Name, given[w.Key], ConflictOf(w, r)))).ToList();
        contested.Sort((a, b) => string.CompareOrdinal(a.Key, b.Key));
        return new NameTable(contested);
    }

    private static Dictionary<string, List<NameRequest>> Conflicts(IReadOnlyList<NameRequestList> lists, LikelyRepeats repeats, Func<string, bool> reserved)
    {
        var conflicts = new Dictionary<string, List<NameRequest>>(SameName);
        if (!repeats.Any && !lists.Any(l => l.HasReserved)) return conflicts;
        var first = new Dictionary<string, NameRequest>(SameName);
        int place = 0;
        foreach (var list in lists)
            for (int i = 0; i < list.NameRequests.Count; i++, place++)
            {
                if (!repeats.Has(place) && !list.HasReserved) continue;
                var request = list.NameRequests[i];
                if (reserved(request.Name) && !conflicts.ContainsKey(request.Name)) conflicts.Add(request.Name, []);
                if (conflicts.TryGetValue(request.Name, out var group)) group.Add(request);
                else if (first.TryGetValue(request.Name, out var earlier)) conflicts.Add(request.Name, [earlier, request]);
                else first.Add(request.Name, request);
            }
        return conflicts;
    }

    private static bool IsWanted(string name, IReadOnlyList<NameRequestList> lists, LikelyRepeats hashes)
    {
        int hash = SameName.GetHashCode(name);
        if (!hashes.Contains(hash)) return false;
        foreach (var list in lists)
            for (int i = Array.IndexOf(list.Hashes, hash); i >= 0; i = Array.IndexOf(list.Hashes, hash, i + 1))
                if (SameName.Equals(list.NameRequests[i].Name, name)) return true;
        return false;
    }

    private static List<NameRequest> Offer(List<NameRequest> open, Func<NameRequest, string?> offer, Func<string, bool> taken, HashSet<string> offered,
        Dictionary<string, string> given)
    {
        var offers = open.Select(w => (Request: w, Name: offer(w))).ToList();
        var wanted = offers.Where(o => o.Name is not null).GroupBy(o => o.Name!, SameName).ToDictionary(g => g.Key, g => g.Count(), SameName);
        var refused = new List<NameRequest>();
        foreach (var (request, name) in offers)
        {
            if (name is null || wanted[name] > 1 || taken(name)) refused.Add(request);
            else given[request.Key] = name;
        }
        foreach (string name in wanted.Keys) offered.Add(name);
        return refused;
    }

    private static string? ConflictOf(NameRequest request, List<NameRequest> group)
    {
        string? conflict = null;
        foreach (var other in group)
            if (other.Key != request.Key && (conflict is null || string.CompareOrdinal(other.Key, conflict) < 0)) conflict = other.Key;
        return conflict;
    }
}
