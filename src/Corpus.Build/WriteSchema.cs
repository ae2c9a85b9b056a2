using System.Text;
using Microsoft.Build.Framework;

namespace Corpus.Build;

/// <summary>The MSBuild task that writes the schema of a project's records beside its other outputs. Only the compiler knows the records; it leaves their
/// schema in the assembly.</summary>
[MSBuildMultiThreadableTask]
public sealed class WriteSchema : Microsoft.Build.Utilities.Task
{
    private static readonly byte[] Mark = Encoding.ASCII.GetBytes("corpus schema 1 ");

    /// <summary>The compiled assembly.</summary>
    [Required]
    public string Assembly { get; set; } = "";

    /// <summary>The project's folder as a full path; relative paths begin there.</summary>
    public string? ProjectPath { get; set; }

    /// <summary>The file to write.</summary>
    [Required]
    public string Output { get; set; } = "";

    /// <summary>The file, when there is one.</summary>
    [Output]
    public ITaskItem[] Written { get; private set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        string assembly = Path.Combine(ProjectPath ?? "", Assembly), output = Path.Combine(ProjectPath ?? "", Output);
        try
        {
            byte[]? schema = File.Exists(assembly) ? In(File.ReadAllBytes(assembly)) : null;
            if (schema is null)
            {
                File.Delete(output);
                return true;
            }
            if (!File.Exists(output) || !File.ReadAllBytes(output).AsSpan().SequenceEqual(schema)) File.WriteAllBytes(output, schema);
            Written = [new Microsoft.Build.Utilities.TaskItem(Output)];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Log.LogMessage(MessageImportance.High, "The schema of front matter was not written: " + problem.Message);
        }
        return true;
    }

    /// <summary>The schema in the bytes of an assembly: behind a mark and the number of its own; null when there is none.</summary>
    internal static byte[]? In(byte[] assembly)
    {
        int at = assembly.AsSpan().IndexOf(Mark);
        if (at < 0) return null;
        int length = 0;
        for (at += Mark.Length; at < assembly.Length && assembly[at] is >= (byte)'0' and <= (byte)'9'; at++) length = length * 10 + assembly[at] - '0';
        at++;
        return at + length <= assembly.Length ? assembly.AsSpan(at, length).ToArray() : null;
    }
}
