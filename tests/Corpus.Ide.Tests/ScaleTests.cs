using System.Diagnostics;
using System.Text;
using Corpus.Ide.Tests.Host;
using Microsoft.CodeAnalysis.Text;
using Xunit.Abstractions;

namespace Corpus.Ide.Tests;

/// <summary>Typing in a project with ten thousand texts.</summary>
[Collection(nameof(Alone))]
public sealed class ScaleTests(ITestOutputHelper output)
{
    private const int Texts = 10_000;
    private const int WarmUp = 5;
    private const int Keystrokes = 7;

    [Theory, InlineData(GeneratorRuns.Automatic), InlineData(GeneratorRuns.Balanced)]
    internal async Task AKeystroke_ReadsNoText(GeneratorRuns runs)
    {
        var reads = new ReadCount();
        using var editor = new Editor("",
            Enumerable.Range(0, Texts).Select(number => ($"desk{number % 20}/{Name(number)}.txt", (SourceText)new CountedText(Article(number), reads))), runs);
        using var plain = new Editor("", [], runs, [], library: Members());

        (await Listed(editor, "using Newsroom.Corpus;\n")).ShouldBeGreaterThanOrEqualTo(Texts);
        int before = reads.Reads;
        before.ShouldBe(Texts);

        _ = await editor.Diagnostics();
        reads.Reads.ShouldBe(before);

        var corpus = await MedianOf(editor, "using Newsroom.Corpus;\n");
        var ordinary = await MedianOf(plain, "");

        // A figure, not a guard: time on a busy machine measures the others. What may never grow is the count of texts read.
        output.WriteLine($"{runs}: the list after a keystroke takes {corpus.Clock.TotalMilliseconds:F0} ms ({corpus.Processor.TotalMilliseconds:F0} of processor time) at {Texts} texts, {ordinary.Clock.TotalMilliseconds:F0} ms ({ordinary.Processor.TotalMilliseconds:F0}) over as many hand-written members.");
        reads.Reads.ShouldBe(before);

        // The edited text is a new one; the others must not be read again, not even for what texts share.
        string edited = $"desk7/{Name(7)}.txt";
        editor.Edit(edited, "and we have decided,”", "and we have decided,\"");
        before = reads.Reads;
        (await editor.DiagnosticsOf(edited)).ShouldContain(finding => finding.Id == "CORP3002");
        await editor.Save();
        await Listed(editor, "using Newsroom.Corpus;\n");
        reads.Reads.ShouldBe(before);
    }

    // Processor time as well, because a clock on a busy machine measures the others.
    private static async Task<(TimeSpan Clock, TimeSpan Processor)> MedianOf(Editor editor, string head)
    {
        List<TimeSpan> clock = [], processor = [];
        for (int key = 0; key < WarmUp + Keystrokes; key++)
        {
            Open(editor, head, key);
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            var watch = Stopwatch.StartNew();
            editor.Type(".");
            await editor.Complete();
            if (key < WarmUp) continue;
            clock.Add(watch.Elapsed);
            processor.Add(Process.GetCurrentProcess().TotalProcessorTime - before);
        }

        return (clock.Order().ElementAt(Keystrokes / 2), processor.Order().ElementAt(Keystrokes / 2));
    }

    private static async Task<int> Listed(Editor editor, string head)
    {
        Open(editor, head, 0);
        editor.Type(".");
        return (await editor.Complete()).Count;
    }

    private static void Open(Editor editor, string head, int key) =>
        editor.Retype($"{head}class Program {{ object Use{new string('x', key)}() => Articles$$; }}\n");

    private static string Members()
    {
        var code = new StringBuilder("static class Articles {\n");
        for (int number = 0; number < Texts; number++)
            code.Append("/// <summary>Council decides on case ").Append(number).Append("</summary>\npublic static object ").Append("CouncilDecides")
                .Append(Letters(number)).Append(" => null;\n");
        return code.Append("}\n").ToString();
    }

    private static string Name(int number) => "council-decides-" + Letters(number).ToLowerInvariant();

    private static string Letters(int number) => string.Concat(number.ToString("D5").Select(digit => "abcdefghij"[digit - '0']));

    private static string Article(int number) => $"""
        Council decides on case {number}

        By Anna Lind

        May 4, 2021

        PORTSIDE — The council decided on case {number} on Monday after two hours of talks.

        “We have heard everyone on case {number} and we have decided,” said Erik Holm, the mayor.

        """;
}
