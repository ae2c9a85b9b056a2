using System.Globalization;
using Corpus.Text.Language;

namespace Corpus.Text.Structure;

/// <summary>The weights by which lines are judged, learned by the program in <c>tests/Corpus.Evaluation</c>.</summary>
/// <param name="Lines">One weight for each of <see cref="BodyFeatures.Names"/>.</param>
/// <param name="Headlines">One weight for each of <see cref="HeadlineFeatures.Names"/>.</param>
internal sealed record ReaderWeights(float[] Lines, float[] Headlines)
{
    private static readonly Lazy<ReaderWeights> Table =
        new(() => new ReaderWeights(Load("line", BodyFeatures.Names), Load("headline", HeadlineFeatures.Names)));

    /// <summary>Those that the reader has.</summary>
    public static ReaderWeights Learned => Table.Value;

    // A name without a weight weighs nothing.
    private static float[] Load(string name, IReadOnlyList<string> names)
    {
        var table = new WordTable(Lexicon.WeightsOf(name));
        var weights = new float[names.Count];
        for (int i = 0; i < weights.Length; i++)
            if (table.ValueOf(names[i].AsSpan()) is { } value)
                weights[i] = float.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture);
        return weights;
    }
}
