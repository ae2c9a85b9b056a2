using Corpus.Text.Language;
using Corpus.Text.Rules;

namespace Corpus.Text.Storage.Digests;

/// <summary>Texts as the build task hands them to the compiler: a file of text, because the compiler takes no other, in which numbers end with a space and a
/// length stands before every string.</summary>
internal static class HandedTexts
{
    /// <summary>The extension of such a file.</summary>
    public const string Extension = ".digest";

    // Of a news article: a larger one makes the writer's room grow.
    private const int UsualLength = 1 << 11;

    // Another build of the reader may read the same text otherwise, and may lie beside another analyzer.
    private static readonly string Header = "corpus digest 2 " + typeof(HandedTexts).Assembly.ManifestModule.ModuleVersionId + "\n";

    /// <summary>The bytes of the file of <paramref name="texts"/>, in UTF-8. A text with characters that no file holds (half of a surrogate pair) is left out,
    /// and the compiler reads it.</summary>
    public static ArraySegment<byte> Write(IReadOnlyCollection<HandedText> texts)
    {
        var file = new DigestWriter(Header.Length + texts.Count * UsualLength);
        file.Raw(Header);
        foreach (var text in texts)
        {
            int begun = file.Length;
            Write(text, file);
            if (file.IsTorn) file.CutTo(begun);
        }
        return file.Written;
    }

    /// <summary>The texts in <paramref name="file"/>; those before the damage in a file that is damaged, and none when another reader wrote it.</summary>
    public static IReadOnlyList<HandedText> Read(string file)
    {
        var texts = new List<HandedText>();
        if (!file.StartsWith(Header, StringComparison.Ordinal)) return texts;
        var cursor = new DigestCursor(file, Header.Length);
        while (!cursor.AtEnd)
        {
            var text = Read(cursor);
            if (cursor.Broken) break;
            texts.Add(text);
        }
        return texts;
    }

    private static void Write(HandedText text, DigestWriter file)
    {
        var digest = text.Digest;
        file.String(text.Path);
        file.String(text.Head);
        file.String(digest.StatedId);
        file.Number(digest.Stamp);
        file.String(digest.Headline);
        file.String(digest.Outlet);
        file.String(digest.Place);
        file.String(digest.Language);
        file.String(digest.Published);
        file.String(digest.Lede);
        file.Number(digest.Paragraphs);
        file.Number(digest.Words);
        file.Number(digest.Speakers.Count);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var speaker in digest.Speakers)
        {
            file.String(speaker.Name);
            file.Number(speaker.Quotes);
            file.String(speaker.Roles);
            numbers.Add(speaker.Name, numbers.Count + 1);
        }
        file.Number(digest.Quotes.Count);
        for (int i = 0; i < digest.Quotes.Count; i++)
        {
            var quote = digest.Quotes[i];
            file.Number((int)quote.Kind);
            file.Number(quote.Speaker is null ? 0 : numbers[quote.Speaker]);
            file.Number(quote.Paragraph);
            file.Number(text.Places[2 * i]);
            file.Number(text.Places[2 * i + 1]);
            file.String(quote.Words);
            file.String(quote.Description);
        }
        file.Number(text.Findings.Count);
        foreach (var finding in text.Findings) Write(finding, file);
        file.Raw("\n");
    }

    private static void Write(HandedFinding handed, DigestWriter file)
    {
        var finding = handed.Finding;
        file.String(finding.Rule.Id);
        file.Number(finding.Range.Start);
        file.Number(finding.Range.End);
        file.Number(handed.StartLine);
        file.Number(handed.StartColumn);
        file.Number(handed.EndLine);
        file.Number(handed.EndColumn);
        file.Number(finding.Arguments.Count);
        foreach (string argument in finding.Arguments) file.String(argument);
        file.String(finding.Edit?.NewText);
        file.Number(finding.Edit?.Range.Start ?? 0);
        file.Number(finding.Edit?.Range.End ?? 0);
        file.String(handed.Fingerprint);
    }

    private static HandedText Read(DigestCursor file)
    {
        string path = file.String() ?? "";
        string? head = file.String();
        var digest = new ArticleDigest
        {
            StatedId = file.String(),
            Stamp = file.Number(),
            Headline = file.String(),
            Outlet = file.String(),
            Place = file.String(),
            Language = file.String() ?? TextLanguage.Default.Code,
            Published = file.String(),
            Lede = file.String(),
            Paragraphs = file.Int(),
            Words = file.Int(),
            Speakers = Speakers(file),
        };
        var quotes = new QuoteDigest[file.Count()];
        var places = new int[quotes.Length * 2];
        for (int i = 0; i < quotes.Length; i++)
        {
            var kind = (QuoteKind)file.Int();
            int speaker = file.Int(), paragraph = file.Int();
            (places[2 * i], places[2 * i + 1]) = (file.Int(), file.Int());
            string? name = speaker > 0 && speaker <= digest.Speakers.Count ? digest.Speakers[speaker - 1].Name : null;
            quotes[i] = new QuoteDigest(i, kind, file.String() ?? "", name, paragraph, file.String());
        }
        var findings = new HandedFinding[file.Count()];
        for (int i = 0; i < findings.Length; i++) findings[i] = Finding(file);
        file.Skip('\n');
        return new HandedText(path, digest with { Quotes = quotes }, places, findings) { Head = head };
    }

    private static ArticleSpeaker[] Speakers(DigestCursor file)
    {
        var speakers = new ArticleSpeaker[file.Count()];
        for (int i = 0; i < speakers.Length; i++) speakers[i] = new(file.String() ?? "", file.Int(), file.String() ?? "");
        return speakers;
    }

    private static HandedFinding Finding(DigestCursor file)
    {
        var rule = RuleTable.Find(file.String() ?? "");
        if (rule is null) file.Break();
        int start = file.Int(), end = file.Int();
        int startLine = file.Int(), startColumn = file.Int(), endLine = file.Int(), endColumn = file.Int();
        var arguments = new string[file.Count()];
        for (int i = 0; i < arguments.Length; i++) arguments[i] = file.String() ?? "";
        string? text = file.String();
        int from = file.Int(), to = file.Int();
        var finding = new RuleFinding
        {
            Rule = rule ?? RuleTable.NotChecked,
            Range = new TextRange(start, end),
            Arguments = arguments,
            Edit = text is null ? null : new TextEdit(new TextRange(from, to), text),
        };
        return new HandedFinding(finding, startLine, startColumn, endLine, endColumn, file.String() ?? "");
    }
}
