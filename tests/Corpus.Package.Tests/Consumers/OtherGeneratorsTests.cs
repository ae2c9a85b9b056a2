using Corpus.Package.Tests.Harness;

namespace Corpus.Package.Tests.Consumers;

/// <summary>Other generators see the types in the compiler of this SDK: those of Razor, of System.Text.Json and of
/// Mapperly.</summary>
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

    [SkippableFact]
    public void AMapper_KnowsArticles()
    {
        var project = new UserProject(feed.Users, "Cards").App("<Nullable>enable</Nullable>",
            """<PackageReference Include="Riok.Mapperly" Version="4.3.1" PrivateAssets="all" ExcludeAssets="runtime" />""")
            .Write("seeds/tunnel.txt", Story + "\n“It is quiet down there,” said Ida Holm, an engineer.\n")
            .Write("Program.cs", """
                using System;
                using System.Collections.Generic;
                using System.Linq;
                using Cards.Corpus;
                using Riok.Mapperly.Abstractions;

                var card = CardMapper.Of(Articles.Tunnel);
                Console.WriteLine($"{card.Id}|{card.Headline}|{card.QuoteCount}|{string.Join(",", card.Quotes.Select(q => q.Text + " " + q.SaidBy))}");

                public sealed record QuoteCard(string Text, string? SaidBy);

                public sealed record ArticleCard(string Id, string? Headline, DateOnly? Published, int QuoteCount, IReadOnlyList<QuoteCard> Quotes);

                [Mapper(RequiredMappingStrategy = RequiredMappingStrategy.Target)]
                internal static partial class CardMapper
                {
                    public static partial ArticleCard Of(Article article);
                }
                """);
        var restored = project.Restore();
        Skip.If(restored.LacksPackage, "This machine's package sources do not hold Riok.Mapperly.");
        restored.ShouldSucceed();
        project.Build("--no-restore").ShouldSucceed().Complaints("Cards").ShouldBeEmpty();
        project.Run().ShouldSucceed().Text.ShouldBe("tunnel|Tunnel To Open In May|1|It is quiet down there, Ida Holm");
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
