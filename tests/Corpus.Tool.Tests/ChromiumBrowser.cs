using Microsoft.Playwright;

namespace Corpus.Tool.Tests;

/// <summary>A headless Chromium, and the reports of <c>seeds/</c> and of two thousand made articles, written once for all tests.</summary>
public sealed class ChromiumBrowser : IAsyncLifetime
{
    private const string Executable = "/usr/bin/chromium";

    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Why there is no browser; null where there is one.</summary>
    public static string? Missing { get; } = File.Exists(Executable) ? null : $"there is no {Executable}; apt-get install chromium brings it";

    /// <summary>Where pages and screenshots are written.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "report-pages");

    public async Task InitializeAsync()
    {
        if (Missing is not null) return;
        Directory.CreateDirectory(Folder);
        ToolRun.Of("report", Repository.PathOf("seeds"), "--html", Path.Combine(Folder, "seeds.html")).Code.ShouldBe(ExitCode.Clean);
        await File.WriteAllTextAsync(Path.Combine(Folder, "made.html"), MadeNews.Page);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Executable,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
                "--disable-sync"],
        });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null) await browser.CloseAsync();
        playwright?.Dispose();
    }

    /// <summary>A report in a window of its own; whatever its console says as a warning or error, and whatever it asks of a network, goes to
    /// <paramref name="errors"/>.</summary>
    internal async Task<IPage> OpenAsync(string report, List<string> errors, ColorScheme scheme = ColorScheme.Light, int width = 1280)
    {
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ColorScheme = scheme, ViewportSize = new ViewportSize { Width = width, Height = 900 },
        });
        var page = await context.NewPageAsync();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") errors.Add(message.Text);
        };
        page.PageError += (_, error) => errors.Add(error);
        string address = new Uri(Path.Combine(Folder, report + ".html")).AbsoluteUri;
        page.Request += (_, request) =>
        {
            if (request.Url != address) errors.Add(request.Url);
        };
        await page.GotoAsync(address);
        return page;
    }

    /// <summary>Keeps what the page looks like beside the tests.</summary>
    internal static Task ShootAsync(IPage page, string name) =>
        page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Folder, name + ".png"), FullPage = true });
}
