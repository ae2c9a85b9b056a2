using Microsoft.Playwright;
using Xunit;

namespace Corpus.Testing;

/// <summary>A headless Chromium for the tests of a class.</summary>
public class Chromium : IAsyncLifetime
{
    private const string Executable = "/usr/bin/chromium";

    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Why there is no browser; null where there is one.</summary>
    public static string? Missing { get; } = File.Exists(Executable) ? null : $"there is no {Executable}; apt-get install chromium brings it";

    /// <inheritdoc/>
    public virtual async Task InitializeAsync()
    {
        if (Missing is not null) return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Executable,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
                "--disable-sync"],
        });
    }

    /// <inheritdoc/>
    public virtual async Task DisposeAsync()
    {
        if (browser is not null) await browser.CloseAsync();
        playwright?.Dispose();
    }

    /// <summary>A page in a window of its own; whatever its console says as a warning or error, and whatever it asks of addresses that do not begin with
    /// <paramref name="own"/>, goes to <paramref name="errors"/>.</summary>
    public async Task<IPage> OpenAsync(string address, string own, List<string> errors, ColorScheme scheme = ColorScheme.Light, int width = 1280)
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
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(own, StringComparison.Ordinal) && request.Url != "data:,") errors.Add(request.Url);
        };
        await page.GotoAsync(address);
        return page;
    }
}
