using System.Net;
using System.Text.RegularExpressions;

namespace Corpus.Samples.Tests;

/// <summary>The sample site as any client reads it.</summary>
public sealed partial class ReaderSiteTests(ReaderSite site) : IClassFixture<ReaderSite>
{
    private readonly HttpClient client = new() { BaseAddress = new Uri(site.Address) };

    [Fact]
    public async Task EveryLink_LeadsToAPage()
    {
        var pages = new Dictionary<string, string>();
        var links = new Queue<string>(["/"]);
        var fragments = new List<(string Page, string Id)>();
        while (links.TryDequeue(out string? link))
        {
            string page = link.Split('#')[0];
            if (link.Contains('#')) fragments.Add((page, link.Split('#')[1]));
            if (page.Length == 0 || pages.ContainsKey(page)) continue;
            var answer = await client.GetAsync(page);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, page);
            pages[page] = await answer.Content.ReadAsStringAsync();
            foreach (Match match in Links().Matches(pages[page]))
                if (!match.Groups[1].Value.StartsWith("data:", StringComparison.Ordinal)) links.Enqueue(WebUtility.HtmlDecode(match.Groups[1].Value));
        }
        pages.Count.ShouldBeGreaterThan(10);
        pages.Keys.Count(page => page.StartsWith("/articles/", StringComparison.Ordinal)).ShouldBe(5);
        fragments.Count.ShouldBeGreaterThan(5);
        foreach (var (page, id) in fragments.Where(f => f.Page.Length > 0)) pages[page].ShouldContain($"id=\"{id}\"", customMessage: page);
    }

    [Fact]
    public async Task AQuotation_LinksToWhoSaidIt()
    {
        string page = await client.GetStringAsync("/articles/radio/white-house-open-to-diplomacy");
        page.ShouldMatch("<a class=\"quote\" id=\"q\\d+\" href=\"/speakers/Jen%20Psaki\"[^>]*>[^<]*grand bargain");
        (await client.GetStringAsync("/speakers/Jen%20Psaki")).ShouldContain("grand bargain");
    }

    [Fact]
    public async Task HostileText_IsShownAsText()
    {
        string page = await client.GetStringAsync("/articles/seeds/what-the-page-must-not-run");
        page.ShouldContain("&lt;img src=x onerror=alert(1)&gt;");
        foreach (string markup in new[] { "<script", "<img", "<b>" }) page.ShouldNotContain(markup);
        (await client.GetStringAsync("/search?words=%22%3E%3Cscript%3Ealert(2)")).ShouldNotContain("<script");
    }

    [Theory]
    [InlineData("/articles/no-such-article")]
    [InlineData("/speakers/Nobody")]
    [InlineData("/no-such-page")]
    public async Task AnUnknownPage_IsNotFound(string path)
    {
        var answer = await client.GetAsync(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("The corpus has no such page.");
    }

    [Fact]
    public async Task ASearch_FindsArticlesAndQuotations()
    {
        string page = await client.GetStringAsync("/search?words=Grand+Bargain");
        page.ShouldContain("quotations 1.");
        page.ShouldContain("/articles/radio/white-house-open-to-diplomacy#q");
        (await client.GetStringAsync("/search?words=")).ShouldContain("Write a word");
    }

    [GeneratedRegex("(?:href|action)=\"([^\"]*)\"")]
    private static partial Regex Links();
}
