namespace Corpus.Generators.Tests.Runtime;

/// <summary>A program of one method over a packed corpus.</summary>
internal static class Probe
{
    /// <summary>What <paramref name="body"/> returns in a consumer of <paramref name="corpus"/>, the sample corpus unless another is given.</summary>
    public static string Run(string body, PackedCorpus? corpus = null, bool literals = false, bool standard = false, string members = "")
        => new Consumer
        {
            Corpus = corpus ?? SampleCorpus.Packed,
            Literals = literals,
            IsNetStandard = standard,
            Source = $$"""
                using System;
                using System.Linq;
                using System.Collections.Generic;
                using Newsroom.Corpus;
                internal static class Probe
                {
                    internal static string Run()
                    {
                        {{body}}
                    }
                    private static string Caught(Action act)
                    {
                        try { act(); return "nothing thrown"; }
                        catch (Exception e) { return e.GetType().Name + ": " + e.Message; }
                    }
                }
                {{members}}
                """,
        }.Run();
}
