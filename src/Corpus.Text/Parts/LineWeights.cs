using System.Globalization;
using Corpus.Text.Lexicon;

namespace Corpus.Text.Parts;

/// <summary>The weights of <see cref="LineFeatures"/>, learned by the program in <c>tests/Corpus.Evaluation</c>.</summary>
internal static class LineWeights
{
    private static readonly Lazy<float[]> Table = new(Load);

    /// <summary>One weight a name, in the order of <see cref="LineFeatures.Names"/>; 0 where the table has none.</summary>
    public static float[] Learned => Table.Value;

    private static float[] Load()
    {
        var table = LanguageTables.Shared.Table("line-weights");
        var weights = new float[LineFeatures.Names.Count];
        for (int i = 0; i < weights.Length; i++)
            if (table.ValueOf(LineFeatures.Names[i].AsSpan()) is { } value)
                weights[i] = float.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture);
        return weights;
    }
}
