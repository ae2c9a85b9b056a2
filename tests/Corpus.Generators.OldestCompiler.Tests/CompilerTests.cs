using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.OldestCompiler.Tests;

public class CompilerTests
{
    [Fact]
    public void TheCompilerOfTheseTests_IsTheOldestThatTheReadmePromises() =>
        typeof(CSharpCompilation).Assembly.GetName().Version!.ToString(2).ShouldBe("4.8");
}
