using Corpus.Text.Source;

namespace Corpus.Text.Rules;

/// <summary>Something about a text that its keeper should know.</summary>
public sealed record Finding
{
    /// <summary>The rule that found it.</summary>
    public required Rule Rule { get; init; }

    /// <summary>Where; empty at 0 when it is about the whole text.</summary>
    public required TextRange Range { get; init; }

    /// <summary>The values of the message's {0}, {1}, ….</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>What mends it; null when only a person can.</summary>
    public TextEdit? Edit { get; init; }

    /// <summary>The rule's message with the arguments in their places.</summary>
    public string Message
    {
        get
        {
            if (Arguments.Count == 0) return Rule.Message;
            var arguments = new object[Arguments.Count];
            for (int i = 0; i < arguments.Length; i++) arguments[i] = Arguments[i];
            return string.Format(System.Globalization.CultureInfo.InvariantCulture, Rule.Message, arguments);
        }
    }

    /// <summary>A finding about the whole text, or about the project.</summary>
    public static Finding About(Rule rule, params string[] arguments) => new() { Rule = rule, Range = default, Arguments = arguments };

    /// <summary>The same finding with another edit.</summary>
    public Finding WithEdit(TextEdit? edit) => this with { Edit = edit };
}
