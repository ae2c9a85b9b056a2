using Microsoft.CodeAnalysis.Text;

namespace Corpus.Ide.Tests;

/// <summary>Two articles of a consumer, with what each of them must show.</summary>
internal static class SampleTexts
{
    /// <summary>The path of the first.</summary>
    public const string Harbour = "harbour-opens.txt";

    /// <summary>The path of the second.</summary>
    public const string Trams = "trams-return.txt";

    /// <summary>Both.</summary>
    public static IEnumerable<(string Path, SourceText Text)> Both =>
    [
        (Harbour, SourceText.From("""
            Harbour opens to ferries in May

            - The Port Times - Tuesday, May 4, 2021

            The harbour will open to ferries on Monday, the council said.

            “We have waited eleven years for this morning,” said Erik Holm, the harbour master.

            “Nobody on the pier will forget it,” he said.

            """)),
        (Trams, SourceText.From("""
            Trams return to the old town

            - The Port Times - Thursday, May 6, 2021

            Trams will run through the old town again, the mayor said.

            “Our trams are the heart of the town,” said Anna Lind, the mayor.

            """)),
    ];
}
