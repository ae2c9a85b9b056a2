using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Corpus.Tool.Tests;

public class FixCommandTests
{
    private const string Broken =
        "The harp returns\n\nIt came home on Friday.\n\nThe mayor said: “It is home at last and it will stay.”. Then she left.\n\nSign up for our free newsletter\n";
    private const string Fixed =
        "The harp returns\n\nIt came home on Friday.\n\nThe mayor said: “It is home at last and it will stay.” Then she left.\n\nSign up for our free newsletter\n";

    [Fact]
    public void WithoutWrite_TheChangesAreShownAndNothingIsWritten()
    {
        using var folder = new TextsInFolder();
        string path = folder.Write("a.txt", Broken);
        var run = ToolRun.Of("fix", folder.Path);
        run.Code.ShouldBe(ExitCode.Findings);
        run.Output.ShouldBe($"""
            --- {path}
            +++ {path}
            @@ -4,3 +4,3 @@
             
            -The mayor said: “It is home at last and it will stay.”. Then she left.
            +The mayor said: “It is home at last and it will stay.” Then she left.
             

            """.ReplaceLineEndings("\n"));
        run.Error.ShouldContain("1 fix in 1 text; nothing was written, add --write to write them");
        folder.Text("a.txt").ShouldBe(Broken);
    }

    [Fact]
    public void ALastLineWithoutAnEnd_IsNotedAsPatchExpectsIt()
    {
        using var folder = new TextsInFolder();
        string path = folder.Write("a.txt", "The harp\n\nShe said: “It is home and it will stay.”.");
        ToolRun.Of("fix", folder.Path).Output.ShouldBe($"""
            --- {path}
            +++ {path}
            @@ -2,2 +2,2 @@
             
            -She said: “It is home and it will stay.”.
            \ No newline at end of file
            +She said: “It is home and it will stay.”
            \ No newline at end of file

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void WithWrite_TheTextIsFixed_AndASecondRunFindsNothing()
    {
        using var folder = new TextsInFolder();
        folder.Write("a.txt", Broken);
        var run = ToolRun.Of("fix", folder.Path, "--write");
        run.Code.ShouldBe(ExitCode.Clean);
        run.Error.ShouldContain("1 fix written in 1 text");
        folder.Text("a.txt").ShouldBe(Fixed);
        var again = ToolRun.Of("fix", folder.Path, "--write");
        again.Output.ShouldBeEmpty();
        again.Error.ShouldStartWith("nothing to fix\n");
        again.Code.ShouldBe(ExitCode.Clean);
    }

    [Fact]
    public void ALineIsDeleted_OnlyWhenItsRuleIsNamed()
    {
        using var folder = new TextsInFolder();
        folder.Write("a.txt", Broken);
        ToolRun.Of("fix", folder.Path, "--write").Error.ShouldContain("1 fix would delete lines or guess what a field holds; to have them too, add --rule CORP2006");
        folder.Text("a.txt").ShouldContain("newsletter");
        ToolRun.Of("fix", folder.Path, "--write", "--rule", "CORP2006").Code.ShouldBe(ExitCode.Clean);
        folder.Text("a.txt").ShouldNotContain("newsletter");
        folder.Text("a.txt").ShouldContain("Then she left.");
    }

    [Fact]
    public void OnlyTheNamedRule_IsFixed()
    {
        using var folder = new TextsInFolder();
        folder.Write("a.txt", Broken);
        ToolRun.Of("fix", folder.Path, "--write", "--rule", "CORP3002");
        folder.Text("a.txt").ShouldBe(Broken);
    }

    [Fact]
    public void ARuleThatIsSwitchedOff_FixesNothing()
    {
        using var folder = new TextsInFolder();
        folder.Write("a.txt", Broken);
        folder.Write(".editorconfig", "root = true\n[*.txt]\ncorpus_diagnostic.CORP3006.severity = none\n");
        ToolRun.Of("fix", folder.Path, "--write");
        folder.Text("a.txt").ShouldBe(Broken);
    }

    public static TheoryData<string> Encodings => ["utf-8", "utf-8-bom", "utf-16le", "utf-16be"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void EncodingByteOrderMarkAndLineEnds_StayAsTheyWere(string name)
    {
        foreach (string end in (string[])["\n", "\r\n", "\r"])
        {
            using var folder = new TextsInFolder();
            folder.Write("a.txt", Encoded(name, "🎻 " + Broken.Replace("\n", end)));
            ToolRun.Of("fix", folder.Path, "--write").Code.ShouldBe(ExitCode.Clean);
            File.ReadAllBytes(folder.FullPath("a.txt")).ShouldBe(Encoded(name, "🎻 " + Fixed.Replace("\n", end)));
        }
    }

    [Fact]
    public void BytesThatAreNoText_StayAsTheyWere()
    {
        using var folder = new TextsInFolder();
        byte[] latin1 = Encoding.Latin1.GetBytes("Caf\u00e9. " + "It is home and it will stay.\".\n");
        folder.Write("a.txt", latin1);
        // Half a surrogate pair, which decoding cannot keep.
        byte[] torn = [.. Encoded("utf-16le", "A "), 0x3D, 0xD8, .. Encoding.Unicode.GetBytes(" B\n\n" + Broken)];
        folder.Write("b.txt", torn);
        ToolRun.Of("fix", folder.Path, "--write");
        File.ReadAllBytes(folder.FullPath("a.txt")).ShouldBe(latin1);
        File.ReadAllBytes(folder.FullPath("b.txt"))[..8].ShouldBe(torn[..8]);
    }

    [Fact]
    public void WhateverIsBroken_FixingEnds_AndASecondRunChangesNothing()
    {
        string[] pieces = ["“It is home.”.", "\"It is home,” she said.", "“It is home\"", "<b>bold</b>", "&amp;", "â€œHomeâ€\u009d", "\u200B", "\u202E", "’",
            "”", "“", "\"", "Sign up for our newsletter\n", "\n\n", " she said ", "home ", "...", ",", "—", "\u00AD", "‘It is “home” now’",
            "«nested «marks» here»", "\uFFFD", "Copyright 2021 The Brent Post\n"];
        Prop.ForAll(Gen.Elements(pieces).ArrayOf().ToArbitrary(), chosen =>
        {
            using var folder = new TextsInFolder();
            folder.Write("a.txt", string.Concat(chosen));
            ToolRun.Of("fix", folder.Path, "--write").Code.ShouldBe(ExitCode.Clean);
            string once = folder.Text("a.txt");
            var again = ToolRun.Of("fix", folder.Path, "--write");
            folder.Text("a.txt").ShouldBe(once);
            again.Error.ShouldStartWith("nothing to fix\n");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }

    [Fact]
    public void TheSampleCorpus_IsFixedWithoutTouchingAWordOfTheBody()
    {
        using var folder = new TextsInFolder();
        string seeds = Repository.PathOf("seeds");
        foreach (string text in Directory.EnumerateFiles(seeds, "*.txt", SearchOption.AllDirectories))
            folder.Write(Path.GetRelativePath(seeds, text), File.ReadAllBytes(text));
        var before = Words(folder);
        ToolRun.Of("fix", folder.Path, "--write").Code.ShouldBe(ExitCode.Clean);
        Words(folder).ShouldBe(before);
        ToolRun.Of("fix", folder.Path, "--write", "--rule", "CORP2006", "--rule", "CORP2007").Code.ShouldBe(ExitCode.Clean);
        ToolRun.Of("fix", folder.Path, "--rule", "CORP2006", "--rule", "CORP2007").Code.ShouldBe(ExitCode.Clean);
        ToolRun.Of("fix", folder.Path).Code.ShouldBe(ExitCode.Clean);
    }

    [Fact]
    public void InColor_ThePartThatDiffersIsInverted()
    {
        using var folder = new TextsInFolder();
        folder.Write("a.txt", Broken);
        ToolRun.InColor("fix", folder.Path).Output.ShouldContain("\e[31m-The mayor said: “It is home at last and it will stay.”\e[7m.\e[27m Then she left.\e[0m\n");
    }

    private static IEnumerable<string> Words(TextsInFolder folder) =>
        Directory.EnumerateFiles(folder.Path, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(f => new string(File.ReadAllText(f).Where(char.IsLetterOrDigit).ToArray()));

    private static byte[] Encoded(string name, string text)
    {
        Encoding encoding = name switch { "utf-16le" => Encoding.Unicode, "utf-16be" => Encoding.BigEndianUnicode, _ => Encoding.UTF8 };
        return name == "utf-8" ? encoding.GetBytes(text) : [.. encoding.Preamble, .. encoding.GetBytes(text)];
    }
}
