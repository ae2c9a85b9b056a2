using Microsoft.Playwright;

namespace Corpus.Tool.Tests;

/// <summary>The reports of <c>seeds/</c>, of two thousand made articles, of unusual ones and of none, written once for all tests, and a browser for
/// them.</summary>
public sealed class ReportBrowser : Chromium
{
    /// <summary>Where pages and screenshots are written.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "report-pages");

    /// <inheritdoc/>
    public override async Task InitializeAsync()
    {
        if (Missing is not null) return;
        Directory.CreateDirectory(Folder);
        ToolRun.Of("report", Repository.PathOf("seeds"), "--html", Path.Combine(Folder, "seeds.html")).Code.ShouldBe(ExitCode.Clean);
        await File.WriteAllTextAsync(Path.Combine(Folder, "made.html"), MadeNews.Page);
        using var folder = new TextsInFolder();
        ToolRun.Of("report", folder.Path, "--html", Path.Combine(Folder, "none.html")).Code.ShouldBe(ExitCode.Clean);
        UnusualNews.Write(folder);
        ToolRun.Of("report", folder.Path, "--html", Path.Combine(Folder, "unusual.html")).Code.ShouldBe(ExitCode.Clean);
        await base.InitializeAsync();
    }

    /// <summary>A report, which asks for nothing but itself.</summary>
    internal Task<IPage> OpenAsync(string report, List<string> errors, ColorScheme scheme = ColorScheme.Light, int width = 1280)
    {
        string address = new Uri(Path.Combine(Folder, report + ".html")).AbsoluteUri;
        return OpenAsync(address, address, errors, scheme, width);
    }

    /// <summary>Keeps what the page looks like beside the tests.</summary>
    internal static Task ShootAsync(IPage page, string name) =>
        page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Folder, name + ".png"), FullPage = true });

    /// <summary>The words of charts that lie outside the window or on other words of their chart.</summary>
    internal static Task<string[]> BadlySetAsync(IPage page) => page.EvaluateAsync<string[]>("""
        [...document.querySelectorAll('svg')].flatMap(svg => {
          const words = [...svg.querySelectorAll('text')].map(text => ({ text, box: text.getBoundingClientRect() })).filter(({ box }) => box.width > 0);
          return words.flatMap(({ text, box }, i) => [
            ...(box.left < -1 || box.right > innerWidth + 1 ? [`outside: ${text.textContent}`] : []),
            // A line of letters is not as high as its box.
            ...words.slice(i + 1).filter(({ box: other }) => box.left < other.right && other.left < box.right
              && box.top + 3 < other.bottom - 3 && other.top + 3 < box.bottom - 3).map(other => `${text.textContent} on ${other.text.textContent}`)]);
        })
        """);
}
