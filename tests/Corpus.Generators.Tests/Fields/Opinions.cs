namespace Corpus.Generators.Tests.Fields;

/// <summary>A record of a user and texts that it is meant for.</summary>
internal static class Opinions
{
    public const string Record = """
        using System;
        using System.Collections.Generic;
        using Corpus.Generators;
        using Newsroom.Corpus;

        namespace Newsroom
        {
            public enum Stance { Neutral, InFavour, Against }

            /// <summary>What opinion pages state.</summary>
            [ArticleFields("opinion/**")]
            public partial record OpinionFields
            {
                public required string Section { get; init; }
                public int? Rank { get; init; }
                public DateOnly? Embargo { get; init; }
                public Stance Stance { get; init; } = Stance.Neutral;
                public IReadOnlyList<string> Tags { get; init; } = [];
                public ArticleRef? Answers { get; init; }
                public SpeakerRef? Author { get; init; }
            }
        }

        """;

    public const string Ferry = """
        ---
        section: Harbour
        rank: 3
        embargo: 2024-05-01
        stance: in-favour
        tags: [ferries, "ice, sea"]
        author: Mara Quist
        ---
        Let the ferries sail

        The harbour needs its ferries back before the winter ends.

        “We waited the whole winter for this day,” said Mara Quist, the harbour master.

        """;

    public const string Answer = """
        ---
        Section: Harbour
        answers: opinion/ferry
        stance: Against
        ---
        Keep the ferries moored

        The ice is too thick, and nobody has asked the crews.

        """;

    public const string News = """
        Bakery gives its ovens a rest

        The bakery on Mill Street closes for a week.

        """;

    public static (string Path, string Text)[] Texts => [("opinion/ferry.txt", Ferry), ("opinion/answer.txt", Answer), ("bakery.txt", News)];
}
