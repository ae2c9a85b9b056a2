using Corpus.Benchmarks.Texts;
using Corpus.Text;

namespace Corpus.Benchmarks.Reader;

/// <summary>Whether the reader is linear: the time for a text of twice the length over the time for the length, also for hostile texts.</summary>
internal static class DoublingTable
{
    // Names are read only of a text that quotes somebody.
    private const string Said = "“Yes,” Ada Ibsen said. ";

    private static readonly (string Name, Func<int, string> Make)[] Texts =
    [
        ("news", n => Repeat(new TextMaker().Make(1) + "\n\n", n)),
        ("straight quotation marks", n => new string('"', n)),
        ("opening quotation marks", n => new string('“', n)),
        ("apostrophes", n => new string('\'', n)),
        ("one line, no spaces", n => new string('x', n)),
        ("one line of words", n => Said + Repeat("word ", n)),
        ("one line of quotations", n => Repeat("“Yes,” Ada Ibsen said. ", n)),
        ("all capitals", n => Said + Repeat("THE PORT OF KINGSHAVEN IS CLOSED ", n)),
        ("capitalised words", n => Said + Repeat("Ada Ibsen Bruno ", n)),
        ("short capitalised words", n => Said + Repeat("Ab Cd. Ef, Gh ", n)),
        ("nested marks", n => Repeat("“a ‘b “c ", n)),
        ("tiny lines", n => Repeat("A\n", n)),
        ("quoted words in one line", n => Repeat("“Go” ‘on’ \"he\" ", n)),
        ("titles and no names", n => Said + Repeat("Mayor Dr. King of ", n)),
        ("line ends", n => new string('\n', n)),
        ("short lines", n => Repeat("Share\n", n)),
        ("hyphens", n => Repeat("---\n", n)),
        ("open brackets", n => new string('(', n)),
    ];

    /// <summary>Prints, for each kind of text, the seconds of processor time at each length and the factor from one to the next; best of three.</summary>
    public static void Print(int longest, TextWriter output)
    {
        output.WriteLine("text                        " + string.Concat(Lengths(longest).Select(n => FormattableString.Invariant($"{n / 1e6,9:F2} M")))
            + "   largest factor when doubled");
        ArticleReading.Read(new TextMaker().Make(0));
        foreach (var (name, make) in Texts)
        {
            double[] seconds = [.. Lengths(longest).Select(n => Best(make(n)))];
            double factor = seconds.Zip(seconds.Skip(1), (a, b) => a < 0.005 ? 0 : b / a).DefaultIfEmpty().Max();
            output.WriteLine($"{name,-28}" + string.Concat(seconds.Select(s => FormattableString.Invariant($"{s,10:F3} s")))
                + FormattableString.Invariant($"   {factor:F2}"));
        }
    }

    private static IEnumerable<int> Lengths(int longest)
    {
        for (int n = longest / 16; n <= longest; n *= 2) yield return n;
    }

    private static double Best(string text)
    {
        double best = double.MaxValue;
        for (int i = 0; i < 3; i++)
        {
            GC.Collect();
            var started = Environment.CpuUsage.TotalTime;
            ArticleReading.Read(text);
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - started).TotalSeconds);
        }
        return best;
    }

    private static string Repeat(string words, int length) => string.Concat(Enumerable.Repeat(words, length / words.Length + 1))[..length];
}
