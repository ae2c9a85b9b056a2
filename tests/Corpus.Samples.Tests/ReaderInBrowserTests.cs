using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Corpus.Samples.Tests;

/// <summary>The sample site in a browser: without errors, by keyboard, in the dark, on a telephone and on paper.</summary>
public sealed class ReaderInBrowserTests(ReaderSite site) : IClassFixture<ReaderSite>
{
    private readonly List<string> errors = [];

    [ChromiumTheory]
    [InlineData("/", "articles")]
    [InlineData("/articles/radio/white-house-open-to-diplomacy", "article")]
    [InlineData("/articles/seeds/what-the-page-must-not-run", "hostile")]
    [InlineData("/speakers", "speakers")]
    [InlineData("/speakers/Sung%20Kim", "speaker")]
    [InlineData("/search?words=Korea", "search")]
    [InlineData("/no-such-page", "not-found")]
    public async Task APage_IsAccessibleInLightAndDark_AndFitsATelephone(string path, string name)
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            var page = await site.OpenAsync(site.Address + path, site.Address, errors, scheme, scheme == ColorScheme.Dark ? 360 : 1280);
            await ShootAsync(page, $"{name}-{scheme}".ToLowerInvariant());
            // The browser itself says of a page that is not found that it was not found.
            errors.RemoveAll(error => name == "not-found" && error.Contains("404", StringComparison.Ordinal));
            errors.ShouldBeEmpty();
            (await page.RunAxe()).Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {n.Html}")).ShouldBeEmpty();
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBe(0);
            await page.Context.CloseAsync();
        }
    }

    [ChromiumFact]
    public async Task ByKeyboard_AReaderSkipsSearchesAndFollowsAQuotation()
    {
        var page = await site.OpenAsync(site.Address, site.Address, errors);
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(".skip")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("main")).ToBeFocusedAsync();

        await page.Locator("#words").FocusAsync();
        await page.Keyboard.TypeAsync("grand bargain");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("quotations 1.");

        await page.Locator(".quotes a").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("a.quote:target")).ToHaveCountAsync(1);
        await page.Locator("a.quote:target").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Jen Psaki");
        errors.ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    [ChromiumFact]
    public async Task OnPaper_ThereIsTheArticleAlone()
    {
        var page = await site.OpenAsync(site.Address + "/articles/radio/white-house-open-to-diplomacy", site.Address, errors, ColorScheme.Dark, 720);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await ShootAsync(page, "article-paper");
        (await page.Locator("header:visible, form:visible").CountAsync()).ShouldBe(0);
        (await page.EvaluateAsync<string>("getComputedStyle(document.body).color")).ShouldBe("rgb(0, 0, 0)");
        errors.ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    private static Task ShootAsync(IPage page, string name) =>
        page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(ReaderSite.Folder, name + ".png"), FullPage = true });
}
