namespace Corpus.Text.Structure;

/// <summary>The natural logarithm of numbers of lines and characters, which mostly are small.</summary>
internal static class Logarithm
{
    private static readonly double[] Small = OfSmall();

    /// <summary>The logarithm of <paramref name="number"/>, 1 or more: to the last bit that of <see cref="Math.Log(double)"/>.</summary>
    public static double Of(int number)
    {
        var small = Small;
        return (uint)number < (uint)small.Length ? small[number] : Math.Log(number);
    }

    private static double[] OfSmall()
    {
        var logarithms = new double[1024];
        for (int i = 0; i < logarithms.Length; i++) logarithms[i] = Math.Log(i);
        return logarithms;
    }
}
