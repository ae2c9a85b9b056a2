using System.CommandLine;
using Corpus.Tool.Reading;

namespace Corpus.Tool.Commands;

/// <summary><c>corpus schema PATH</c>: the JSON Schema of a project's records, as its last build wrote it.</summary>
internal static class SchemaCommand
{
    public static Command Create(ToolStreams streams)
    {
        var path = new Argument<string>("PATH") { Description = "The folder of the project.", DefaultValueFactory = _ => "." };
        var command = new Command("schema", "Prints the JSON Schema of the records with [ArticleFields], as the project's last build wrote it.") { path };
        command.SetAction(parsed => Run(streams, parsed.GetRequiredValue(path)));
        return command;
    }

    private static int Run(ToolStreams streams, string path)
    {
        try
        {
            if (ProjectSchema.Built(path) is not { } file)
            {
                streams.Error.WriteLine(
                    $"There is no {ProjectSchema.FileName} below {Path.Combine(path, "obj")}; build the project, and give it a record with [ArticleFields]");
                return ExitCode.Error;
            }
            using var output = streams.OpenText();
            output.WriteLine(File.ReadAllText(file));
            return ExitCode.Clean;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            streams.Error.WriteLine(problem.Message);
            return ExitCode.Error;
        }
    }
}
