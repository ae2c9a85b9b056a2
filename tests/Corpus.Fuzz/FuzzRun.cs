using System.Diagnostics;
using Corpus.Fuzz.Invariants;
using Corpus.Fuzz.Texts;

namespace Corpus.Fuzz;

/// <summary>A run over made texts.</summary>
/// <param name="Seed">Every text of the run follows from it and from the text's number.</param>
/// <param name="Texts">How many were checked.</param>
/// <param name="Projects">How many times types were generated and compiled.</param>
/// <param name="Failures">What did not hold, with the number of its text; at most <see cref="MostFailures"/>.</param>
internal sealed record FuzzRun(int Seed, int Texts, int Projects, IReadOnlyList<FuzzFailure> Failures)
{
    /// <summary>So many failures end a run.</summary>
    public const int MostFailures = 20;

    /// <summary>The length of the longest text of a run, in UTF-16 code units, unless shorter ones are asked for.</summary>
    public const int LongestText = 60_000;

    private const int TextsOfAProject = 4;

    /// <summary>Checks texts number <paramref name="first"/> and on, until there are <paramref name="most"/> or the time is over; every so many of them, as
    /// <paramref name="projects"/> says, some together as a project that is compiled. 0 compiles none.</summary>
    public static FuzzRun Of(int seed, int first, int most, TimeSpan time, int projects, int longest = LongestText)
    {
        var clock = Stopwatch.StartNew();
        var failures = new List<FuzzFailure>();
        int number = first, compiled = 0;
        for (; number < first + most && clock.Elapsed < time && failures.Count < MostFailures; number++)
        {
            byte[] bytes = TextOf(seed, number, longest);
            Try(number, bytes, () => AllInvariants.Check(bytes));
            if (projects == 0 || number % projects != 0) continue;
            compiled++;
            int from = number;
            Try(number, bytes, () => GeneratorInvariants.Check([.. Enumerable.Range(from, TextsOfAProject).Select(n => TextOf(seed, n, longest))]));
        }
        return new FuzzRun(seed, number - first, compiled, failures);

        void Try(int text, byte[] bytes, Action check)
        {
            try
            {
                check();
            }
            catch (Exception e)
            {
                failures.Add(new FuzzFailure(text, bytes, e));
            }
        }
    }

    /// <summary>The bytes of text <paramref name="number"/> of the run with this seed.</summary>
    public static byte[] TextOf(int seed, int number, int longest = LongestText) =>
        new TextMaker(new Random(unchecked(seed * 1_000_003 + number)), longest).Next();

    /// <summary>What a person needs to see the failures again.</summary>
    public override string ToString() => $"seed {Seed}: {Texts} texts, {Projects} projects, {Failures.Count} failures"
        + string.Concat(Failures.Select(f =>
            $"\n  --seed {Seed} --first {f.Text} --count 1: {f.Bytes.Length} bytes: {f.Reason.GetType().Name}: {f.Reason.Message}"));
}

/// <summary>A text for which something did not hold.</summary>
/// <param name="Text">Its number in the run.</param>
/// <param name="Bytes">The text.</param>
/// <param name="Reason">What did not hold.</param>
internal sealed record FuzzFailure(int Text, byte[] Bytes, Exception Reason);
