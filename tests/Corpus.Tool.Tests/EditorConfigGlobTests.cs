using Corpus.Tool.Switches;

namespace Corpus.Tool.Tests;

public class EditorConfigGlobTests
{
    [Theory]
    [InlineData("*", "a.txt", true)]
    [InlineData("*.txt", "wire/a.txt", true)]
    [InlineData("*.{txt,md}", "wire/a.md", true)]
    [InlineData("wire/*.txt", "wire/a.txt", true)]
    [InlineData("wire/*.txt", "wire/ap/a.txt", false)]
    [InlineData("wire/*.txt", "old/wire/a.txt", false)]
    [InlineData("wire/**.txt", "wire/ap/a.txt", true)]
    [InlineData("wire/**/a.txt", "wire/a.txt", true)]
    [InlineData("**/a.txt", "x/y/a.txt", true)]
    [InlineData("/a.txt", "a.txt", true)]
    [InlineData("/a.txt", "x/a.txt", false)]
    [InlineData("a?.txt", "ab.txt", true)]
    [InlineData("[ab].txt", "b.txt", true)]
    [InlineData("[!ab].txt", "b.txt", false)]
    [InlineData("day{1..12}.txt", "day7.txt", true)]
    [InlineData("day{1..12}.txt", "day13.txt", false)]
    [InlineData("{a,{b,c}}.txt", "c.txt", true)]
    [InlineData("{a}.txt", "{a}.txt", true)]
    [InlineData("a\\*.txt", "a*.txt", true)]
    [InlineData("a+(b).txt", "a+(b).txt", true)]
    public void AGlob_MatchesAsEditorConfigSays(string glob, string path, bool matches) => EditorConfigGlob.Compile(glob)!.IsMatch(path).ShouldBe(matches);
}
