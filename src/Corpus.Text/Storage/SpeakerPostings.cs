using Corpus.Text.Index.Speakers;

namespace Corpus.Text.Storage;

/// <summary>Where each merged speaker is quoted, gathered article by article.</summary>
internal sealed class SpeakerPostings
{
    private readonly IReadOnlyList<MergedSpeaker> speakers;
    private readonly List<KeyValuePair<int, int>>[] postings;
    private readonly Dictionary<string, int> byOccurrence = new(StringComparer.Ordinal);

    /// <summary>No postings yet for <paramref name="speakers"/>.</summary>
    public SpeakerPostings(IReadOnlyList<MergedSpeaker> speakers)
    {
        this.speakers = speakers;
        postings = new List<KeyValuePair<int, int>>[speakers.Count];
        for (int i = 0; i < postings.Length; i++)
        {
            postings[i] = [];
            foreach (var occurrence in speakers[i].Occurrences) byOccurrence[Occurrence(occurrence.ArticleId, occurrence.Name)] = i;
        }
    }

    /// <summary>The number of the speaker whom article <paramref name="id"/> calls <paramref name="name"/>, from 1; 0 when merging named none.</summary>
    public int NumberOf(string id, string name) => byOccurrence.TryGetValue(Occurrence(id, name), out int speaker) ? speaker + 1 : 0;

    // No name has a line end.
    private static string Occurrence(string id, string name) => name + "\n" + id;

    /// <summary>Notes the speakers of <paramref name="entry"/>, the article <paramref name="number"/>; articles must come in their order.</summary>
    public void Add(IndexEntry entry, int number)
    {
        foreach (var name in entry.Speakers)
        {
            int speaker = NumberOf(entry.Id, name.Name) - 1;
            if (speaker < 0) continue;
            var list = postings[speaker];
            // One article may spell a name in two ways.
            if (list.Count > 0 && list[list.Count - 1].Key == number) list[list.Count - 1] = new(number, list[list.Count - 1].Value + name.Quotes);
            else list.Add(new(number, name.Quotes));
        }
    }

    /// <summary>The speakers' rows: name, other spellings, articles with the number of quotations in each.</summary>
    public RowTable Table()
    {
        var table = new RowTable();
        for (int i = 0; i < postings.Length; i++)
        {
            table.Begin();
            table.Row.String(speakers[i].Name);
            table.Row.Number(speakers[i].Spellings.Count);
            foreach (string spelling in speakers[i].Spellings) table.Row.String(spelling);
            table.Row.Number(postings[i].Count);
            foreach (var posting in postings[i])
            {
                table.Row.Number(posting.Key);
                table.Row.Number(posting.Value);
            }
        }
        return table;
    }
}
