using Corpus.Package.Tests.Harness;

namespace Corpus.Package.Tests.Consumers;

/// <summary>Other generators see the types in the compiler of this SDK: those of Razor and of System.Text.Json.</summary>
[Collection(nameof(SingleProjects))]
public sealed class OtherGeneratorsTests(Feed feed)
{
    private const string Story = "Tunnel To Open In May\n\nThe new tunnel below the fjord is nearly done.\n";

    [Fact]
    public void RazorComponents_AndASerializerContext_KnowArticles_WhereNothingReflects()
    {
        var project = Site().Write("seeds/tunnel.txt", Story)
            .Write("_Imports.razor", "@using Microsoft.AspNetCore.Components\n@using Microsoft.AspNetCore.Components.Web\n")
            .Write("Components/ArticleList.razor", """
                @using Site.Corpus
                @foreach (var article in Items)
                {
                    <button @onclick="() => Chosen.InvokeAsync(article)">@article.Headline</button>
                }
                @code {
                    [Parameter, EditorRequired] public IReadOnlyList<Article> Items { get; set; } = [];
                    [Parameter] public EventCallback<Article> Chosen { get; set; }
                }

                """)
            .Write("Pages/Index.cshtml", "@page\n<h1>@Site.Corpus.Articles.Tunnel.Headline</h1>\n")
            // No @using of Site.Corpus: the types of the parameters are known all the same.
            .Write("Pages/Home.razor", """
                @page "/"
                @using Site.Components
                <ArticleList Items="Site.Corpus.Articles.All" Chosen="article => shown = article.Id" />
                <p>@shown</p>
                @code { private string? shown; }

                """)
            .Write("Program.cs", """
                using System.Text.Json;
                using System.Text.Json.Serialization;
                using Microsoft.AspNetCore.Components;
                using Microsoft.AspNetCore.Components.Web;
                using Microsoft.Extensions.Logging.Abstractions;
                using Site.Corpus;

                Console.WriteLine(JsonSerializer.Serialize(Articles.All[0], Records.Default.Article));
                await using var renderer = new HtmlRenderer(WebApplication.CreateBuilder().Build().Services, NullLoggerFactory.Instance);
                await renderer.Dispatcher.InvokeAsync(async () =>
                    Console.WriteLine((await renderer.RenderComponentAsync<Site.Pages.Home>(ParameterView.Empty)).ToHtmlString()));

                [JsonSerializable(typeof(Article))]
                internal sealed partial class Records : JsonSerializerContext;
                """);

        project.Build().ShouldSucceed().Complaints("Site").ShouldBeEmpty();
        string printed = project.Run().ShouldSucceed().Text;
        printed.ShouldContain("\"headline\":{\"text\":\"Tunnel To Open In May\"");
        printed.ShouldContain("<button>Tunnel To Open In May</button>");
    }

    private UserProject Site()
    {
        var project = new UserProject(feed.Users, "Site");
        File.WriteAllText(project.ProjectFile, """
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <JsonSerializerIsReflectionEnabledByDefault>false</JsonSerializerIsReflectionEnabledByDefault>
                <CorpusAccessibility>public</CorpusAccessibility>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Corpus.Generators" Version="$(CorpusVersion)" PrivateAssets="all" />
              </ItemGroup>
            </Project>
            """);
        return project;
    }
}
