using System.Globalization;
using Corpus.Generators.Generation.Members;
using Corpus.Generators.Generation.Pipeline;
using Corpus.Generators.Generation.Runtime;
using Corpus.Text.Index;
using Corpus.Text.Index.Naming;
using Corpus.Text.Language;
using Corpus.Text.Rules;
using Corpus.Text.Storage.Digests;

namespace Corpus.Generators.Generation.Emission;

/// <summary>Writes the members of articles: a property in <c>Articles</c>, and a class with the named quotations.</summary>
internal static class ArticleEmitter
{
    /// <summary>The class that holds the classes of quotations: they are reached through an article and would only crowd completion.</summary>
    public const string Holder = "ByArticle";

    /// <summary>The C# of <paramref name="file"/>. An article that cannot be written is left out and told of; the others are written.</summary>
    public static EmittedFile Emit(ArticleFile file, CorpusOptions options, EmitPlan plan)
    {
        var problems = new List<Problem>();
        var code = GeneratedHeader.Begin(options, file.Members.Count == 1 ? options.FolderShown + file.Members[0].Article.Facts.Path
            : file.Members.Count + " texts")
            .Add(0, $"namespace {options.Namespace}\n{{\n    static partial class Articles\n    {{");
        var classes = new CodeText();
        int empty = code.Length;
        foreach (var member in InOrder(file.Members))
        {
            var (kept, keptClasses) = (code.Length, classes.Length);
            try
            {
                if (kept > empty) Part(code, plan.Detail);
                if (keptClasses > 0) Part(classes, plan.Detail);
                int begun = classes.Length;
                Write(member, code, classes, options, plan);
                if (classes.Length == begun) classes.CutTo(keptClasses);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                code.CutTo(kept);
                classes.CutTo(keptClasses);
                problems.Add(Problem.Of(RuleTable.NotGenerated, member.Article.Facts.FullPath, failure.Message));
            }
        }
        if (code.Length == empty) return new EmittedFile(file.HintName, "", new([.. problems]));
        code.Add(4, "}");
        if (classes.Length > 0) code.Add(4, $"\nstatic partial class {Holder}\n{{").Add(classes).Add(4, "}");
        return new EmittedFile(file.HintName, code.Add(0, "}").ToString(), new([.. problems]));
    }

    /// <summary>The name of the class that holds the quotations of <paramref name="member"/>.</summary>
    public static string ClassOf(ArticleMember member) => member.Name + "Quotes";

    private static void Write(ArticleMember member, CodeText properties, CodeText classes, CorpusOptions options, EmitPlan plan)
    {
        var quotes = NamedQuotes(member, plan.QuoteMembers);
        if (plan.Detail != DocumentationDetail.None) properties.Add(8, ArticleDocumentation.Of(member.Article.Facts, options, plan.Detail));
        properties.Add(8, Property(member, quotes.Count > 0));
        if (quotes.Count > 0) Class(member, quotes, classes, options, plan.Detail);
    }

    // What has a comment stands apart.
    private static void Part(CodeText code, DocumentationDetail detail)
    {
        if (detail != DocumentationDetail.None) code.Add(0, "");
    }

    // Ordinal by id, whatever the order in which the project lists its files.
    private static ArticleMember[] InOrder(EquatableArray<ArticleMember> members)
    {
        ArticleMember[] ordered = [.. members];
        Array.Sort(ordered, (a, b) => ArticleOrder.Compare(a.Id, a.Article.Facts.Path, b.Id, b.Article.Facts.Path));
        return ordered;
    }

    private static string Property(ArticleMember member, bool hasQuotes)
    {
        string id = SafeText.Literal(member.Id);
        string stamp = "0x" + member.Article.Stamp.ToString("X16", CultureInfo.InvariantCulture) + "UL";
        string quotes = Holder + "." + ClassOf(member);
        return hasQuotes
            ? $"public static Article<{quotes}> {member.Name} => Get<{quotes}>({id}, {stamp});"
            : $"public static Article {member.Name} => Get({id}, {stamp});";
    }

    private static void Class(ArticleMember member, IReadOnlyList<(QuoteDigest Quote, string Name)> quotes, CodeText code, CorpusOptions options,
        DocumentationDetail detail)
    {
        string name = ClassOf(member), access = options.Public ? "public" : "internal";
        bool documented = detail != DocumentationDetail.None;
        if (documented) code.Add(8,
            $"/// <summary>The quotations of {SafeText.Xml(options.FolderShown + member.Article.Facts.Path)} that have names.</summary>");
        code.Add(8, $"{access} sealed class {name} : QuoteList\n{{");
        // A declaration each: analyzers look over the whole declaration for every field in it.
        if (documented) DocumentedFields(member, quotes, code, options);
        else foreach (var (_, field) in quotes) code.Add(12, "public readonly Quote " + field + ";");
        var reads = Reads(quotes);
        code.Add(12, $"internal {name}(Article a) : base(a)" + (reads.Count == 1 ? " => " + reads[0] : "\n{\n    " + string.Join("\n    ", reads) + "\n}"))
            .Add(8, "}");
    }

    private static void DocumentedFields(ArticleMember member, IReadOnlyList<(QuoteDigest Quote, string Name)> quotes, CodeText code, CorpusOptions options)
    {
        var places = QuotePlaces.Of(member.Article.Parsed, options.FolderShown);
        foreach (var (quote, field) in quotes)
            code.Add(12, ArticleDocumentation.Of(quote)).Add(12, "public readonly Quote " + field + ";" + places.Comment(quote.Ordinal) + "\n");
    }

    // One call for each run of quotations that stand in a row: Read(0, out A, out B); Read(3, out C);
    private static List<string> Reads(IReadOnlyList<(QuoteDigest Quote, string Name)> quotes)
    {
        var reads = new List<string>();
        for (int i = 0; i < quotes.Count;)
        {
            int end = i + 1;
            while (end < quotes.Count && end - i < RuntimeSource.LongestRead && quotes[end].Quote.Ordinal == quotes[end - 1].Quote.Ordinal + 1) end++;
            reads.Add("Read(" + quotes[i].Quote.Ordinal.ToString(CultureInfo.InvariantCulture) + ", out "
                + string.Join(", out ", quotes.Skip(i).Take(end - i).Select(q => q.Name)) + ");");
            i = end;
        }
        return reads;
    }

    private static IReadOnlyList<(QuoteDigest Quote, string Name)> NamedQuotes(ArticleMember member, QuoteMembers which)
    {
        if (which == QuoteMembers.None) return [];
        var quotes = new List<QuoteDigest>();
        var requests = new List<NameRequest>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var language = TextLanguage.Of(member.Article.Facts.Language);
        foreach (var quote in member.Article.Facts.Quotes)
        {
            if (!QuoteMember.Is(quote, which)) continue;
            var request = QuoteMember.RequestOf(quote, language);
            if (request.Name.Length == 0 || !keys.Add(request.Key)) continue;
            quotes.Add(quote);
            requests.Add(request);
        }
        if (quotes.Count == 0) return [];
        string own = ClassOf(member);
        var names = NameResolution.Resolve(requests, n => ReservedNames.OfQuotations.Contains(n) || string.Equals(n, own, StringComparison.OrdinalIgnoreCase));
        var named = new (QuoteDigest, string)[quotes.Count];
        for (int i = 0; i < named.Length; i++) named[i] = (quotes[i], names.NameOf(requests[i]));
        return named;
    }
}
