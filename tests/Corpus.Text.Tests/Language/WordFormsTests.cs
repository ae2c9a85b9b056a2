using Corpus.Text.Language;

namespace Corpus.Text.Tests.Language;

/// <summary>The forms of a word stand in one line of a table and are read as if each had its own.</summary>
public sealed class WordFormsTests
{
    [Theory]
    [InlineData("say|says|said\tsay base|third|past", "say\tsay base\nsays\tsay third\nsaid\tsay past\n")]
    [InlineData("go|went\tbase|past", "go\tbase\nwent\tpast\n")]
    [InlineData("sagen|sagten\tsay base|past plural", "sagen\tsay base\nsagten\tsay past plural\n")]
    [InlineData("# a|b\nboat|boats\nship\tnoun", "# a|b\nboat\t\nboats\t\nship\tnoun\n")]
    public void EachForm_HasALine(string table, string lines) => WordForms.InLines(table).ShouldBe(lines);

    [Fact]
    public void ATableOfSingleWords_IsReadAsItIs()
    {
        const string table = "ferry\tnoun\nboat\tnoun\n";
        WordForms.InLines(table).ShouldBeSameAs(table);
    }

    [Fact]
    public void EveryForm_OfEveryTable_HasItsValue()
    {
        foreach (string file in Directory.EnumerateFiles(Repository.PathOf("src/Corpus.Text/Language/data"), "*.txt", SearchOption.AllDirectories))
            foreach (string line in File.ReadLines(file))
                if (line.Length > 0 && line[0] != '#' && line.Split('\t') is [var words, var values] && words.Contains('|', StringComparison.Ordinal))
                    values.Split('|').Length.ShouldBe(words.Split('|').Length, $"{file}: {line}");
    }
}
