using Microsoft.Playwright;

namespace Corpus.Tool.Tests;

/// <summary>The reports of <c>seeds/</c> and of two thousand made articles, written once for all tests, and a browser for them.</summary>
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
}
