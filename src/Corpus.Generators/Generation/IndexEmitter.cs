namespace Corpus.Generators.Generation;

/// <summary>Writes the members of <c>Speakers</c> and <c>Outlets</c>.</summary>
internal static class IndexEmitter
{
    /// <summary>The C# of <paramref name="file"/>.</summary>
    public static EmittedFile Emit(IndexFile file, CorpusOptions options)
    {
        if (file.Members.Count == 0) return new EmittedFile(file.HintName, "", EquatableArray<Problem>.Empty);
        var members = new CodeText();
        for (int i = 0; i < file.Members.Count; i++)
        {
            var member = file.Members[i];
            if (i > 0) members.Add(0, "");
            members.Add(8, ArticleDocumentation.Of(member) + $"\npublic static {file.Type} {member.Name} => Get({SafeText.Literal(member.Key)});");
        }
        var code = GeneratedHeader.Begin(options, "all texts").Add(0, $$"""
            namespace {{options.Namespace}}
            {
                static partial class {{file.Index}}
                {
            {{members}}    }
            }
            """);
        return new EmittedFile(file.HintName, code.ToString(), EquatableArray<Problem>.Empty);
    }
}
