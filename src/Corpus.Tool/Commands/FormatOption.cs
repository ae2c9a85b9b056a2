using System.CommandLine;

namespace Corpus.Tool.Commands;

/// <summary><c>--format text|github|sarif|jsonl</c>.</summary>
internal static class FormatOption
{
    public static Option<string> Create(string text)
    {
        var option = new Option<string>("--format")
        {
            Description = $"The form of the output: {text}; github, annotations of a workflow; sarif, one SARIF 2.1.0 log; jsonl, a JSON object a line.",
            DefaultValueFactory = _ => "text",
        };
        option.TakeOnly("text", "github", "sarif", "jsonl");
        return option;
    }
}
