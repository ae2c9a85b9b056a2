using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Corpus.Tool.Tests;

/// <summary>The page of <c>corpus report --html</c> as a reader has it: in a browser, by keyboard, in the dark, on a telephone, on paper.</summary>
public sealed class ReportInBrowserTests(ReportBrowser browser) : IClassFixture<ReportBrowser>
{
    private readonly List<string> errors = [];

    [ChromiumTheory]
    [InlineData("seeds", ColorScheme.Light)]
    [InlineData("seeds", ColorScheme.Dark)]
    [InlineData("made", ColorScheme.Light)]
    [InlineData("made", ColorScheme.Dark)]
    [InlineData("unusual", ColorScheme.Light)]
    [InlineData("none", ColorScheme.Light)]
    public async Task ThePage_IsAccessibleAndHasNoErrors(string report, ColorScheme scheme)
    {
        var page = await browser.OpenAsync(report, errors, scheme);
        await ReportBrowser.ShootAsync(page, $"{report}-{scheme}".ToLowerInvariant());
        errors.ShouldBeEmpty();
        (await ViolationsAsync(page)).ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    [ChromiumFact]
    public async Task EveryControl_IsReachedByTabAndSeenThere()
    {
        var page = await browser.OpenAsync("seeds", errors);
        int controls = await page.EvaluateAsync<int>("""
            [...document.querySelectorAll('a, button, input, summary, [tabindex="0"]')].filter(e => e.checkVisibility()).length
            """);
        var reached = new HashSet<int>();
        for (int i = 0; i < controls; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            reached.Add(await page.EvaluateAsync<int>("""
                getComputedStyle(document.activeElement).outlineStyle === 'solid' ? [...document.querySelectorAll('*')].indexOf(document.activeElement) : -1
                """));
        }
        reached.ShouldNotContain(-1);
        reached.Count.ShouldBe(controls);
        await page.ReloadAsync();
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.GetByText("Skip to the report")).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<bool>("document.getElementById('main').contains(document.activeElement)")).ShouldBeTrue();
        await page.Locator("summary").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("details table").First).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [ChromiumFact]
    public async Task ASearch_IsMadeAndHeardByKeyboard()
    {
        var page = await browser.OpenAsync("made", errors);
        await TabToAsync(page, "#article-table-search");
        await page.Keyboard.TypeAsync("lighthouse CARRICK");
        await Assertions.Expect(page.Locator("#article-table-status")).ToContainTextAsync("of 2,000 articles found");
        int found = await page.Locator("#article-table tbody tr").CountAsync();
        found.ShouldBeInRange(1, 200);
        (await page.Locator("#article-table tbody tr").AllTextContentsAsync()).ShouldAllBe(t => t.Contains("lighthouse") && t.Contains("CARRICK"));
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync("líghthouse");
        await Assertions.Expect(page.Locator("#article-table-status")).Not.ToContainTextAsync("0 of");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("#article-table .more")).ToContainTextAsync("25 of 2,000 articles shown.");
        await TabToAsync(page, "#echo-list-search");
        await page.Keyboard.TypeAsync("no such words");
        await Assertions.Expect(page.Locator("#echo-list-status")).ToContainTextAsync("0 of");
        (await page.Locator(".echoes > li:visible").CountAsync()).ShouldBe(0);
        errors.ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    [ChromiumFact]
    public async Task ATable_IsSortedAndLengthenedByKeyboard()
    {
        var page = await browser.OpenAsync("made", errors);
        (await page.Locator("#source-table [aria-sort]").EvaluateAllAsync<string[]>("heads => heads.map(h => h.textContent + ' ' + h.ariaSort)"))
            .ShouldBe(["Words descending"]);
        await TabToAsync(page, "#source-table thead th:nth-child(5) button");
        await page.Keyboard.PressAsync("Enter");
        var head = page.Locator("#source-table thead th:nth-child(5)");
        (await head.GetAttributeAsync("aria-sort")).ShouldBe("descending");
        await Assertions.Expect(page.Locator("#source-table-status")).ToContainTextAsync("Sorted by Quotations, descending");
        (await NumbersAsync(page)).ShouldBeInOrder(SortDirection.Descending);
        await page.Keyboard.PressAsync("Space");
        (await head.GetAttributeAsync("aria-sort")).ShouldBe("ascending");
        (await NumbersAsync(page)).ShouldBeInOrder(SortDirection.Ascending);
        (await page.Locator("#source-table [aria-sort]").CountAsync()).ShouldBe(1);
        await TabToAsync(page, "#article-table .more button:nth-of-type(1)");
        await page.Keyboard.PressAsync("Enter");
        (await page.Locator("#article-table tbody tr").CountAsync()).ShouldBe(225);
        await Assertions.Expect(page.Locator("#article-table-status")).ToContainTextAsync("225 of 2,000 articles shown.");
        await TabToAsync(page, "#article-table thead th:nth-child(2) button");
        await page.Keyboard.PressAsync("Enter");
        (await page.Locator("#article-table tbody tr").CountAsync()).ShouldBe(225);
        await TabToAsync(page, "#article-table .more button:nth-of-type(2)");
        await page.Keyboard.PressAsync("Enter");
        (await page.Locator("#article-table tbody tr").CountAsync()).ShouldBe(2_000);
        await Assertions.Expect(page.Locator("#article-table .scroll")).ToBeFocusedAsync();
        errors.ShouldBeEmpty();
        await page.Context.CloseAsync();

        static async Task<int[]> NumbersAsync(IPage page) =>
            [.. (await page.Locator("#source-table tbody td:nth-child(5)").AllTextContentsAsync()).Select(t => int.Parse(t.Replace(",", "")))];
    }

    [ChromiumFact]
    public async Task Severities_AreSortedByWeight()
    {
        var page = await browser.OpenAsync("unusual", errors);
        var head = page.Locator("#rule-table thead th:nth-child(2) button");
        string[] all = ["error", "warning", "info"];
        await head.ClickAsync();
        (await SeveritiesAsync(page)).ShouldBe(all);
        await head.ClickAsync();
        (await SeveritiesAsync(page)).ShouldBe(all.Reverse());
        await page.Context.CloseAsync();

        static async Task<IEnumerable<string>> SeveritiesAsync(IPage page) =>
            (await page.Locator("#rule-table tbody td:nth-child(2)").AllTextContentsAsync()).Distinct();
    }

    [ChromiumFact]
    public async Task ALink_OpensTheTextAtItsWords()
    {
        var page = await browser.OpenAsync("seeds", errors);
        await page.SetViewportSizeAsync(640, 200);
        await page.Locator("#finding-table a", new PageLocatorOptions { HasTextString = "001_5c1f07ae.txt:44" }).First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("document.contentType === 'text/plain' && window.scrollY > 500");
        page.Url.ShouldContain("/seeds/001_5c1f07ae.txt");
        await page.Context.CloseAsync();
    }

    [ChromiumTheory]
    [InlineData("seeds")]
    [InlineData("made")]
    [InlineData("unusual")]
    [InlineData("none")]
    public async Task OnATelephone_NothingRunsOutOfThePage(string report)
    {
        var page = await browser.OpenAsync(report, errors, width: 360);
        await ReportBrowser.ShootAsync(page, $"{report}-telephone");
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(360);
        (await ReportBrowser.BadlySetAsync(page)).ShouldBeEmpty();
        // What has to be scrolled only here.
        (await ViolationsAsync(page)).ShouldBeEmpty();
        errors.ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    [ChromiumTheory]
    [InlineData("seeds")]
    [InlineData("made")]
    [InlineData("unusual")]
    public async Task OnADesk_TheChartsAndMatricesFitIntoThePage(string report)
    {
        var page = await browser.OpenAsync(report, errors);
        (await ReportBrowser.BadlySetAsync(page)).ShouldBeEmpty();
        (await page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll('.scroll')].filter(e => e.scrollWidth > e.clientWidth).map(e => e.getAttribute('aria-labelledby'))
            """)).ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    [ChromiumTheory]
    [InlineData("seeds")]
    [InlineData("made")]
    [InlineData("unusual")]
    public async Task OnPaper_ThereAreNumbersAndNoControls(string report)
    {
        // A4 without its margins.
        var page = await browser.OpenAsync(report, errors, ColorScheme.Dark, width: 703);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await ReportBrowser.ShootAsync(page, $"{report}-paper");
        byte[] paper = await page.PdfAsync(new PagePdfOptions { Path = Path.Combine(ReportBrowser.Folder, report + ".pdf"), Format = "A4" });
        paper.Length.ShouldBeGreaterThan(10_000);
        (await page.Locator("input:visible, .more button:visible, nav:visible").CountAsync()).ShouldBe(0);
        (await page.EvaluateAsync<string>("getComputedStyle(document.body).color")).ShouldBe("rgb(0, 0, 0)");
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(703);
        (await ReportBrowser.BadlySetAsync(page)).ShouldBeEmpty();
        // A chart is not parted, so that none may be higher than a page.
        (await page.EvaluateAsync<double>("Math.max(...[...document.querySelectorAll('figure')].map(f => f.getBoundingClientRect().height))"))
            .ShouldBeLessThan(900);
        errors.ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    private static async Task<IEnumerable<string>> ViolationsAsync(IPage page) =>
        (await page.RunAxe()).Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {n.Html}"));

    // As a reader gets there who has no mouse: every control on the way has to let go of the focus.
    private static async Task TabToAsync(IPage page, string selector)
    {
        await page.EvaluateAsync("document.activeElement?.blur?.(); getSelection().removeAllRanges()");
        for (int i = 0; i < 400; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement === document.querySelector(selector)", selector)) return;
        }
        Assert.Fail($"The focus never reached {selector}.");
    }
}
