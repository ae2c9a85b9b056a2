using Corpus.CodeFixes.Texts;
using Corpus.Text;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.CodeFixes.Tests.Texts;

/// <summary>What the light bulb says.</summary>
public sealed class EditTitleTests
{
    [Theory]
    [InlineData("[-Play Radio Now-]", "Remove \"Play Radio Now\"")]
    [InlineData("He said “yes[+”+].", "Insert \"”\"")]
    [InlineData("He said “yes[-\"-][+”+].", "Replace \"\"\" with \"”\"")]
    [InlineData("[-One line\r\nAnother line\r\n-]A third", "Remove \"One line Another line\"")]
    [InlineData("one[-\n-]two", "Remove the line break")]
    [InlineData("one[- -]two", "Remove the space")]
    [InlineData("the har[-\u200B-]bour", "Remove the invisible character")]
    [InlineData("[-The council met for the third time in a week to talk about the harbour-]",
        "Remove \"The council met for the third time in a week to talk about…\"")]
    public void TheTitle_SaysWhatChanges(string marked, string title)
    {
        string before = Marks.Before(marked), after = Marks.After(marked);
        int start = 0, end = 0;
        while (start < Math.Min(before.Length, after.Length) && before[start] == after[start]) start++;
        while (end < Math.Min(before.Length, after.Length) - start && before[^(end + 1)] == after[^(end + 1)]) end++;

        var edit = new TextEdit(new TextRange(start, before.Length - end), after.Substring(start, after.Length - end - start));

        EditTitle.Of(edit, SourceText.From(before)).ShouldBe(title);
    }
}
