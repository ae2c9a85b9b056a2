using System.Globalization;
using Corpus.Generators.Generation.Runtime;
using Corpus.Text.Findings;
using Corpus.Text.Index.Naming;

namespace Corpus.Generators.Generation;

/// <summary>Writes the members of articles: a property in <c>Articles</c>, and a class with the named quotations.</summary>
internal static class ArticleEmitter
{
    /// <summary>The class that holds the classes of quotations: they are reached through an article and would only crowd completion.</summary>
    public const string Holder = "ByArticle";

    /// <summary>The C# of <paramref name="file"/>. An article that cannot be written is left out and told of; the others are written.</summary>
    public static EmittedFile Emit(ArticleFile file, CorpusOptions options, EmitPlan plan)
    {
        var problems = new List<Problem>();
        CodeText members = new(), classes = new();
        bool any = false, anyClass = false;
        foreach (var member in InOrder(file.Members))
        {
            try
            {
                var quotes = NamedQuotes(member, plan.QuoteMembers);
                string property = Property(member, quotes.Count > 0, options, plan.Detail);
                string quotations = quotes.Count > 0 ? Class(member, quotes, options) : "";
                if (any) members.Add(0, "");
                members.Add(8, property);
                any = true;
                if (quotations.Length == 0) continue;
                if (anyClass) classes.Add(0, "");
                classes.Add(8, quotations);
                anyClass = true;
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                problems.Add(Problem.Of(RuleTable.NotGenerated, member.Article.Facts.FullPath, failure.Message));
            }
        }
        if (!any) return new EmittedFile(file.HintName, "", new([.. problems]));
        var code = GeneratedHeader.Begin(options, file.Members.Count == 1 ? options.FolderShown + file.Members[0].Article.Facts.Path : file.Members.Count + " texts");
        code.Add(0, $$"""
            namespace {{options.Namespace}}
            {
                static partial class Articles
                {
            {{members}}    }{{(anyClass ? Held(classes) : "")}}
            }
            """);
        return new EmittedFile(file.HintName, code.ToString(), new([.. problems]));
    }

    private static string Held(CodeText classes) => $$"""


            static partial class {{Holder}}
            {
        {{classes}}    }
        """;

    // Ordinal by id, whatever the order in which the project lists its files.
    private static ArticleMember[] InOrder(EquatableArray<ArticleMember> members)
    {
        ArticleMember[] ordered = [.. members];
        Array.Sort(ordered, (a, b) => string.CompareOrdinal(a.Id, b.Id) is not 0 and var order ? order : string.CompareOrdinal(a.Article.Facts.Path, b.Article.Facts.Path));
        return ordered;
    }

    private static string Property(ArticleMember member, bool hasQuotes, CorpusOptions options, DocumentationDetail detail)
    {
        string id = SafeText.Literal(member.Id);
        string stamp = "0x" + member.Article.Stamp.ToString("X16", CultureInfo.InvariantCulture) + "UL";
        string quotes = $"{Holder}.{member.Name}Quotes";
        return ArticleDocumentation.Of(member.Article.Facts, options, detail) + "\n" + (hasQuotes
            ? $"public static Article<{quotes}> {member.Name} => Get<{quotes}>({id}, {stamp});"
            : $"public static Article {member.Name} => Get({id}, {stamp});");
    }

    private static string Class(ArticleMember member, IReadOnlyList<(QuoteFacts Quote, string Name)> quotes, CorpusOptions options)
    {
        string name = member.Name + "Quotes";
        var fields = new CodeText();
        var places = QuotePlaces.Of(member.Article.Parsed, options.FolderShown);
        foreach (var (quote, field) in quotes) fields.Add(4, ArticleDocumentation.Of(quote) + "\npublic readonly Quote " + field + ";" + places.Comment(quote.Ordinal) + "\n");
        var reads = Reads(quotes);
        string body = reads.Count == 1 ? " => " + reads[0] : "\n    {\n        " + string.Join("\n        ", reads) + "\n    }";
        return $$"""
            /// <summary>The quotations of {{SafeText.Xml(options.FolderShown + member.Article.Facts.Path)}} that have names.</summary>
            {{(options.Public ? "public" : "internal")}} sealed class {{name}} : QuoteList
            {
            {{fields}}    internal {{name}}(Article a) : base(a){{body}}
            }
            """;
    }

    // One call for each run of quotations that stand in a row: Read(0, out A, out B); Read(3, out C);
    private static List<string> Reads(IReadOnlyList<(QuoteFacts Quote, string Name)> quotes)
    {
        var reads = new List<string>();
        for (int i = 0; i < quotes.Count;)
        {
            int end = i + 1;
            while (end < quotes.Count && end - i < RuntimeSource.LongestRead && quotes[end].Quote.Ordinal == quotes[end - 1].Quote.Ordinal + 1) end++;
            reads.Add("Read(" + quotes[i].Quote.Ordinal.ToString(CultureInfo.InvariantCulture) + ", out " + string.Join(", out ", quotes.Skip(i).Take(end - i).Select(q => q.Name)) + ");");
            i = end;
        }
        return reads;
    }

    private static IReadOnlyList<(QuoteFacts Quote, string Name)> NamedQuotes(ArticleMember member, QuoteMembers which)
    {
        if (which == QuoteMembers.None) return [];
        var quotes = new List<QuoteFacts>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var quote in member.Article.Facts.Quotes)
            if (quote.IsMember(which) && keys.Add(quote.Wish.Key)) quotes.Add(quote);
        if (quotes.Count == 0) return [];
        string own = member.Name + "Quotes";
        var names = NameResolution.Resolve(quotes.ConvertAll(q => q.Wish), n => ReservedNames.OfQuotations.Contains(n) || string.Equals(n, own, StringComparison.OrdinalIgnoreCase));
        return quotes.ConvertAll(q => (q, names.NameOf(q.Wish)));
    }
}
