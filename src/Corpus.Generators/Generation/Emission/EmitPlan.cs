using Corpus.Generators.Generation.Members;
using Corpus.Generators.Generation.Pipeline;

namespace Corpus.Generators.Generation.Emission;

/// <summary>How much is generated for a corpus of this size. Changes only where a threshold is crossed, so that one more article leaves the others' files
/// alone.</summary>
/// <param name="Buckets">The number of files that the articles share; 0 for one file an article.</param>
/// <param name="Members">Whether articles, speakers and outlets have members.</param>
/// <param name="QuoteMembers">Which quotations have members.</param>
/// <param name="Detail">How much documentation says.</param>
internal sealed record EmitPlan(int Buckets, bool Members, QuoteMembers QuoteMembers, DocumentationDetail Detail)
{
    /// <summary>The number of articles up to which each has a file of its own.</summary>
    public const int MostFiles = 256;

    /// <summary>The number of articles up to which quotations are members by default.</summary>
    public const int MostQuoted = MostFiles;

    /// <summary>The mean number of members that a shared file may hold before their number doubles. The driver compares the names of all files on every run, so
    /// fewer and larger files make a keystroke cheaper and an edit dearer; at 10,000 articles the two meet here.</summary>
    private const int MostShared = 128;

    /// <summary>The same of articles as long as there are few files: an edit writes a file anew, with the quotations that small corpora name, and the compiler
    /// reads it anew.</summary>
    private const int FewShared = 32;

    private const int FewFiles = 128;

    private const int MostWithLede = 2_000;
    private const int MostWithCounts = 10_000;

    /// <summary>The plan for <paramref name="articles"/> articles.</summary>
    public static EmitPlan For(int articles, CorpusOptions options)
    {
        bool members = articles <= options.MemberLimit;
        var quotes = options.QuoteMembers != QuoteMembers.Unset ? options.QuoteMembers : articles <= MostQuoted ? QuoteMembers.Speech : QuoteMembers.None;
        var detail = !options.Documented ? DocumentationDetail.None : articles <= MostWithLede ? DocumentationDetail.Full : articles <= MostWithCounts
            ? DocumentationDetail.Counts : DocumentationDetail.Brief;
        return new EmitPlan(articles <= MostFiles ? 0 : ArticleFilesFor(articles), members, members ? quotes : QuoteMembers.None, detail);
    }

    /// <summary>The number of files that share <paramref name="members"/> members: a power of two, so that growth moves few of them.</summary>
    public static int FilesFor(int members)
    {
        int files = 1;
        while (members > (long)files * MostShared) files *= 2;
        return files;
    }

    private static int ArticleFilesFor(int articles)
    {
        int files = 1;
        while (files < FewFiles && articles > files * FewShared) files *= 2;
        return Math.Max(files, FilesFor(articles));
    }
}
