using Corpus.Text.Source;

namespace Corpus.Text.Rules;

/// <summary>Something about a text that its maintainer should know.</summary>
internal sealed record RuleFinding
{
    private readonly Rule rule = null!;
    private readonly IReadOnlyList<string> arguments = [];

    /// <summary>The rule that found it.</summary>
    public required Rule Rule
    {
        get => rule;
        init => (rule, arguments) = (value, ShownText.Fit(value.Message, arguments));
    }

    /// <summary>Where in the file; empty at 0 when it is about the whole text.</summary>
    public required TextRange Range { get; init; }

    /// <summary>The values of the message's {0}, {1}, …, written as messages show them and cut where the message would be too long.</summary>
    public IReadOnlyList<string> Arguments
    {
        get => arguments;
        init => arguments = rule is null ? value : ShownText.Fit(rule.Message, value);
    }

    /// <summary>What fixes it; null when only a person can.</summary>
    public TextEdit? Edit { get; init; }

    /// <summary>The rule's message with the arguments in their places: one line without control or bidirectional characters, of at most
    /// <see cref="ShownText.LongestMessage"/> UTF-16 code units.</summary>
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
    public static RuleFinding About(Rule rule, params string[] arguments) => new() { Rule = rule, Range = default, Arguments = arguments };

    /// <summary>The same finding about a range of what is read, at its place in the file.</summary>
    internal RuleFinding InFile(LogicalText source) => source.Splices.Count == 0 ? this
        : this with { Range = source.InFile(Range), Edit = Edit is { } edit ? source.InFile(edit) : null };

    /// <summary>The same finding at a place.</summary>
    public RuleFinding At(TextRange range) => this with { Range = range };

    /// <summary>The same finding with another edit.</summary>
    public RuleFinding WithEdit(TextEdit? edit) => this with { Edit = edit };
}
