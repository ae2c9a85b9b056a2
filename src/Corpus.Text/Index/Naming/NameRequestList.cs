namespace Corpus.Text.Index.Naming;

/// <summary>Some of the requests for names that are settled together, made ready: whoever settles again after a few of many requests changed makes the lists of
/// those alone.</summary>
internal sealed class NameRequestList
{
    /// <summary>The list of <paramref name="requests"/>, in a class that keeps the names for itself that <paramref name="reserved"/> names.</summary>
    public NameRequestList(IReadOnlyList<NameRequest> requests, Func<string, bool> reserved)
    {
        NameRequests = requests;
        Hashes = new int[requests.Count];
        for (int i = 0; i < Hashes.Length; i++)
        {
            Hashes[i] = NameResolution.SameName.GetHashCode(requests[i].Name);
            HasReserved |= reserved(requests[i].Name);
        }
    }

    /// <summary>The requests.</summary>
    public IReadOnlyList<NameRequest> NameRequests { get; }

    internal int[] Hashes { get; }

    internal bool HasReserved { get; }
}

/// <summary>What one article, quotation, speaker or outlet asks for.</summary>
/// <param name="Key">What distinguishes it from all others: the path, the words and who said them, the name as spelled. The hash is made of it.</param>
/// <param name="Name">The name that it wants; an identifier.</param>
/// <param name="Before">What it puts before the name when another wants the same; empty when there is nothing.</param>
/// <param name="Instead">What it takes instead when another wants the same; empty when it keeps the name behind <paramref name="Before"/>.</param>
internal sealed record NameRequest(string Key, string Name, string Before = "", string Instead = "")
{
    /// <summary>The second choice; null when there is none but the hash.</summary>
    public string? Second => Instead.Length > 0 ? Instead : Before.Length > 0 ? Before + Name : null;
}
