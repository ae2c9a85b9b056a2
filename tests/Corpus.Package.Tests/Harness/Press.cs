namespace Corpus.Package.Tests.Harness;

/// <summary>The texts of every standard consumer, and the C# that prints what is known of them: plain C# 7.3, which every language version reads.</summary>
internal static class Press
{
    public const string Bridge = """
        Harbor Bridge Opens After Nine Years

        By Nora Whitfield

        Monday, June 21, 2021

        OSLO – The harbor bridge is open again, and the first to cross it was Mayor Anna Berg.

        “We have waited nine years for this morning,” Berg said. “Nobody shall wait nine minutes now.”

        """;

    public const string Ferry = """
        Ferries Stop at Midnight

        The last ferry leaves at midnight. “The bridge takes our passengers,” said Karl Lund, who runs the line.

        """;

    /// <summary>What <see cref="Printer"/> prints of the two.</summary>
    public const string Facts = """
        ferries-stop|Ferries Stop at Midnight|-|1
          The bridge takes our passengers, -- Karl Lund
        harbor-bridge-opens|Harbor Bridge Opens After Nine Years|2021-06-21|2
          We have waited nine years for this morning, -- Anna Berg
          Nobody shall wait nine minutes now. -- Anna Berg
        Anna Berg: 2
        Karl Lund: 1
        typed: Harbor Bridge Opens After Nine Years
        """;

    /// <summary>C# that prints the corpus in <paramref name="space"/>, one member by name.</summary>
    public static string Printer(string space, string access = "public") => $$"""
        using System.Globalization;
        using System.Text;
        using {{space}};

        {{access}} static class Facts
        {
            public static string Of()
            {
                StringBuilder all = new StringBuilder();
                foreach (Article article in Articles.All)
                {
                    string published = article.Published.HasValue ? article.Published.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "-";
                    all.Append(article.Id).Append('|').Append(article.Headline).Append('|').Append(published).Append('|').Append(article.QuoteCount).Append('\n');
                    foreach (Quote quote in article.Quotes)
                    {
                        all.Append("  ").Append(quote.Text).Append(" -- ").Append(quote.SpeakerName).Append('\n');
                    }
                }
                foreach (Speaker speaker in Speakers.All)
                {
                    all.Append(speaker.Name).Append(": ").Append(speaker.Quotes.Count).Append('\n');
                }
                return all.Append("typed: ").Append(Articles.HarborBridgeOpens.Headline).ToString();
            }
        }
        """;

    /// <summary>A Program.cs that prints <see cref="Printer"/>'s facts.</summary>
    public const string Program = """
        public static class Program
        {
            public static void Main()
            {
                System.Console.WriteLine(Facts.Of());
            }
        }
        """;

    /// <summary>Puts both texts, the printer and a Main into <paramref name="project"/>.</summary>
    public static UserProject Standard(this UserProject project, string? space = null) =>
        project.Texts().Write("Facts.cs", Printer(space ?? project.Name + ".Corpus")).Write("Program.cs", Program);

    /// <summary>Puts both texts into <paramref name="project"/>.</summary>
    public static UserProject Texts(this UserProject project) =>
        project.Write("seeds/harbor-bridge-opens.txt", Bridge).Write("seeds/ferries-stop.txt", Ferry);
}
