using System.Text.RegularExpressions;
using Corpus.Text;
using Corpus.Text.Rules;
using Corpus.Text.Source;
using Corpus.Tool.Checking;
using Corpus.Tool.Fixing;
using Corpus.Tool.Reading;

namespace Corpus.Fuzz.Invariants;

/// <summary>Fixes come to an end, a second run finds nothing, no fix takes a word of the story, and bytes that nobody fixed stay.</summary>
internal static partial class FixInvariants
{
    private static readonly TextChecker Checker = new(FindingFilter.Everything, _ => { });

    public static void Check(byte[] bytes, SourceFile source)
    {
        var once = Fixed(bytes, source, deleteLines: false);
        if (once.Refusal is not null)
        {
            Always.Holds(once.Bytes.AsSpan().SequenceEqual(bytes), "a text that is not fixed stays as it is");
            Always.Holds(!ByteSplicer.IsExact(bytes, source), "fixes come to an end: " + once.Refusal);
            return;
        }
        if (once.Fixed.Count == 0)
        {
            Always.Holds(once.Bytes.AsSpan().SequenceEqual(bytes), "without fixes nothing changes");
            return;
        }
        foreach (var finding in once.Fixed) Always.Holds(finding.Edit is not null, "what is fixed has a fix");
        CheckEdits(source);
        var again = Fixed(once.Bytes, SourceDecoder.Decode(source.Path, once.Bytes), deleteLines: false);
        Always.Holds(again.Fixed.Count == 0 && again.Bytes.AsSpan().SequenceEqual(once.Bytes),
            "a second fix changes nothing: " + again.Fixed.FirstOrDefault()?.Message);
        Always.Holds(Fixed(bytes, source, deleteLines: true).Refusal is null, "fixes that delete lines come to an end");
    }

    private static FixedText Fixed(byte[] bytes, SourceFile source, bool deleteLines) =>
        new TextFixer(Checker, deleteLines).Fix(new TextFile("/wire/text.txt", bytes, source));

    private static void CheckEdits(SourceFile source)
    {
        foreach (var finding in TextFindings.Of(CorpusArticle.File(source.Path, source.Encoding, ArticleReading.Read(source.Text))))
            if (finding.Edit is { } edit && finding.Rule.Id is not ("CORP2006" or "CORP2007" or "CORP2013"))
            {
                string old = edit.Range.TextOf(source.Text);
                Always.Holds(Letters(old) == Letters(edit.NewText) || IsMarkup(old, edit.NewText) || finding.Rule == RuleTable.Mojibake
                    && !old.Any(char.IsAscii),
                    $"the fix of {finding.Rule.Id} keeps the words of {ShownText.Of(old, 100)}");
            }
    }

    private static bool IsMarkup(string old, string now) =>
        Comment().IsMatch(old)
        || Tag().IsMatch(old) && string.IsNullOrWhiteSpace(now)
        || Entity().IsMatch(old) && now.Length <= 2;

    private static string Letters(string text) => new(text.Where(char.IsLetterOrDigit).ToArray());

    private const string Value = """\s*=\s*(?:"[^"<]*"|'[^'<]*'|[“”][^”<]*”|[^\s<>]+)""";
    private const string Lone = "noshade|nowrap|itemscope|async|defer|readonly|allowfullscreen|autofocus|autoplay|ismap|nomodule|novalidate|playsinline";

    [GeneratedRegex("^</?[A-Za-z][A-Za-z0-9]*(?:[\\s/]+(?:" + Lone + ")|[\\s/]*[-\\w:.@]+" + Value + ")*[\\s/]*>$", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    [GeneratedRegex(@"^<!--.*-->$", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^&(?:#?\w+;)+$")]
    private static partial Regex Entity();
}
