using Corpus.Generators.Generation.Members;
using Corpus.Generators.Generation.Pipeline;

namespace Corpus.Generators.Generation.Emission;

/// <summary>Writes the members of <c>Speakers</c> and <c>Outlets</c>.</summary>
internal static class IndexEmitter
{
    /// <summary>The C# of <paramref name="file"/>.</summary>
    public static EmittedFile Emit(IndexFile file, CorpusOptions options)
    {
        if (file.Members.Count == 0) return new EmittedFile(file.HintName, "", EquatableArray<Problem>.Empty);
        var code = GeneratedHeader.Begin(options, "all texts")
            .Add(0, $"namespace {options.Namespace}\n{{\n    static partial class {file.Index}\n    {{");
        for (int i = 0; i < file.Members.Count; i++)
        {
            var member = file.Members[i];
            if (options.Documented) code.Add(8, (i > 0 ? "\n" : "") + ArticleDocumentation.Of(member));
            code.Add(8, $"public static {file.Type} {member.Name} => Get({SafeText.Literal(member.Key)});");
        }
        return new EmittedFile(file.HintName, code.Add(0, "    }\n}").ToString(), EquatableArray<Problem>.Empty);
    }
}
