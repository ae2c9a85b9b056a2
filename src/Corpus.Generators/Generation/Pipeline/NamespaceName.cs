using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Generation.Pipeline;

/// <summary>The namespace of the generated types.</summary>
internal static class NamespaceName
{
    /// <summary><paramref name="stated"/>, or <paramref name="root"/> and ".Corpus", or "Corpus"; what no namespace can hold becomes '_': my-app becomes
    /// my_app.</summary>
    public static string Of(string stated, string root)
    {
        string wanted = stated.Length > 0 ? stated : root.Length > 0 ? root + ".Corpus" : "Corpus";
        var parts = new List<string>();
        foreach (string part in wanted.Split('.'))
            if (part.Trim().Length > 0) parts.Add(Legal(part.Trim().TrimStart('@')));
        return parts.Count == 0 ? "Corpus" : string.Join(".", parts);
    }

    private static string Legal(string part)
    {
        var legal = new StringBuilder();
        foreach (char c in part) legal.Append(SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_');
        if (legal.Length == 0 || !SyntaxFacts.IsIdentifierStartCharacter(legal[0])) legal.Insert(0, '_');
        string name = legal.ToString();
        return SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None ? "@" + name : name;
    }
}
