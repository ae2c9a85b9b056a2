using System.Globalization;

namespace Corpus.Benchmarks.Texts;

/// <summary>Front matter of six fields, and the record that takes them.</summary>
internal static class FieldTexts
{
    /// <summary>The C# of the record, for a project whose generated types are in <paramref name="space"/>.</summary>
    public static string Record(string space) => $$"""
        using System;
        using System.Collections.Generic;
        using Corpus.Generators;
        using {{space}};

        public enum Stance { Neutral, InFavour, Against }

        [ArticleFields("**/*.txt")]
        public partial record PageFields
        {
            public required string Section { get; init; }
            public int? Rank { get; init; }
            public DateOnly? Embargo { get; init; }
            public Stance Stance { get; init; }
            public IReadOnlyList<string> Topics { get; init; } = Array.Empty<string>();
            public ArticleRef? Answers { get; init; }
        }

        """;

    /// <summary>The <paramref name="text"/> of article <paramref name="number"/> below such front matter, which answers the first article.</summary>
    public static string Of(string text, int number) => string.Create(CultureInfo.InvariantCulture, $"""
        ---
        section: Harbour
        rank: {number}
        embargo: 2024-{1 + (number % 12):D2}-01
        stance: in-favour
        topics: [ferries, tides]
        answers: 000/000000-article
        ---
        {text}
        """);
}
