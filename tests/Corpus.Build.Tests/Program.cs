namespace Corpus.Build.Tests;

/// <summary>The task in a process of its own: packs the corpus in the folder that is named, and says when it begins.</summary>
public static class Program
{
    public static int Main(string[] arguments)
    {
        using var corpus = new PackedCorpus(root: arguments[0]);
        var task = corpus.Task();
        Console.WriteLine("begins");
        bool packed = task.Execute();
        Console.WriteLine(packed ? "packed " + task.Stamp : corpus.Engine.Errors[0].Message);
        return packed ? 0 : 1;
    }
}
