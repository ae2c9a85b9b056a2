using System.Text;
using Corpus.Text.Index;

namespace Corpus.Text.Tests.Index;

/// <summary>Texts of invented words that share passages, quotations and speakers as news do.</summary>
internal static class InventedTexts
{
    private static readonly string[] Names =
        ["Ana Ruiz", "Ruiz", "Tom Reed", "Kim Jong-un", "Kim Jong Un", "Grace Hollis", "Grace M. Hollis", "Ministry of Music"];

    public static IEnumerable<IndexedText> Make(int count, int seed)
    {
        var random = new Random(seed);
        for (int i = 0; i < count; i++)
        {
            var text = new StringBuilder();
            for (int paragraph = 0; paragraph < 6; paragraph++)
            {
                // Every third or so is in a handful of other texts too.
                int source = random.Next(3) == 0 ? random.Next(count / 2 + 1) : 1_000_000 + i * 10 + paragraph;
                text.Append(Words(source, 40));
                int said = random.Next(2) == 0 ? random.Next(count / 2 + 1) : 2_000_000 + i * 10 + paragraph;
                text.Append(" “").Append(Words(3_000_000 + said, 12)).Append(random.Next(3) == 0 ? " maybe" : "").Append("”{")
                    .Append(Names[random.Next(Names.Length)]).Append("}\n");
            }
            yield return BuiltText.Of("text-" + i.ToString("D5"), text.ToString());
        }
    }

    private static string Words(int source, int count)
    {
        var random = new Random(source);
        return string.Join(" ", Enumerable.Range(0, count).Select(_ => "w" + random.Next(3000)));
    }
}
