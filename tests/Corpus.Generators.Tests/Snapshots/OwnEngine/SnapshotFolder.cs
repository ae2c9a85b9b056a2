namespace Corpus.Generators.Tests.Snapshots;

/// <summary>The <c>.verified.</c> files of a folder. What differs is written beside them as <c>.received.</c>; a file that no test gives any more fails
/// too.</summary>
internal static class SnapshotFolder
{
    /// <summary>Compares the files of the test <paramref name="prefix"/> with <paramref name="rendered"/>.</summary>
    public static void Compare(string folder, string prefix, IReadOnlyList<(string FileName, string Text)> rendered)
    {
        foreach (string old in Of(folder, prefix, ".received.")) File.Delete(old);
        var differences = new List<string>();
        foreach (var (name, text) in rendered)
        {
            string verified = Path.Combine(folder, name);
            if (File.Exists(verified) && File.ReadAllText(verified).Replace("\r\n", "\n") == text) continue;
            string received = Path.Combine(folder, name.Replace(".verified.", ".received."));
            File.WriteAllText(received, text, SnapshotFormat.Encoding);
            differences.Add((File.Exists(verified) ? "differs: " : "is new: ") + name);
        }
        foreach (string stale in Of(folder, prefix, ".verified.").Select(f => Path.GetFileName(f)!)
            .Except(rendered.Select(r => r.FileName), StringComparer.Ordinal))
            differences.Add("is no longer generated: " + stale);
        differences.ShouldBeEmpty("Look at each .received. file; where it is right, rename it to .verified., and delete what is no longer generated.");
    }

    private static IEnumerable<string> Of(string folder, string prefix, string mark) =>
        Directory.EnumerateFiles(folder).Where(f => Path.GetFileName(f) is var name && name.Contains(mark, StringComparison.Ordinal)
            && (name.StartsWith(prefix + "#", StringComparison.Ordinal) || name.StartsWith(prefix + ".", StringComparison.Ordinal))).ToList();
}
