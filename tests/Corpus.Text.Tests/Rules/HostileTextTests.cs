using Corpus.Text.Rules;

namespace Corpus.Text.Tests.Rules;

public class HostileTextTests
{
    public static TheoryData<string> Units =>
        ["June 18, 2021\n", "Published: June 18, 2021\n", "\"", "“", "<p ", "&amp", "\uFFFD ", "Share this\n", "“No,” said Lee. ", "â€", "a\u200B", "[+1",
            "Read more\n"];

    [Theory]
    [MemberData(nameof(Units))]
    public void ATextOfOneThingOverAndOver_IsCheckedInABoundedNumberOfFindings(string unit)
    {
        var found = Reported.In("Bridge To Open\n\n" + string.Concat(Enumerable.Repeat(unit, 11_000)));

        found.Count(f => f.Rule.Category == "Text").ShouldBeLessThanOrEqualTo(10_001);
        foreach (var finding in found) finding.Message.Length.ShouldBeLessThanOrEqualTo(ShownText.LongestMessage);
    }
}
