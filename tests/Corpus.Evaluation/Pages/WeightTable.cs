using System.Globalization;
using System.Text;

namespace Corpus.Evaluation.Pages;

/// <summary>Writes weights as a table of the lexicon.</summary>
internal static class WeightTable
{
    public static void Write(string path, string what, IReadOnlyList<string> names, float[] weights)
    {
        var table = new StringBuilder();
        table.Append("# ").Append(what).Append('\n');
        table.Append("# Learned by: dotnet run -c Release --project tests/Corpus.Evaluation -- train-pages\n");
        for (int i = 0; i < weights.Length; i++)
            table.Append(names[i]).Append('\t').Append(weights[i].ToString("0.###", CultureInfo.InvariantCulture)).Append('\n');
        File.WriteAllText(path, table.ToString());
    }
}
