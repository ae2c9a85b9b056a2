namespace Corpus.Text.Structure;

/// <summary>Where the body begins and ends among lines of which each is body or not.</summary>
internal static class BodyLines
{
    /// <summary>The first line that is body; -1 when none is.</summary>
    public static int First(bool[] body)
    {
        for (int i = 0; i < body.Length; i++) if (body[i]) return i;
        return -1;
    }

    /// <summary>The last line that is body; -1 when none is.</summary>
    public static int Last(bool[] body)
    {
        for (int i = body.Length - 1; i >= 0; i--) if (body[i]) return i;
        return -1;
    }
}
