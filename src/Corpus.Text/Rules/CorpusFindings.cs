using Corpus.Text.Index;
using Corpus.Text.Index.Naming;
using Corpus.Text.Rules.Corpus;

namespace Corpus.Text.Rules;

/// <summary>The front door of the rules that look at a text among the others: CORP4xxx.</summary>
internal static class CorpusFindings
{
    /// <summary>The findings of <paramref name="filed"/> when he looks at the whole corpus, in the text's order and then by rule; empty when all
    /// is well.</summary>
    /// <param name="filed">The text.</param>
    /// <param name="index">What the texts have in common; <paramref name="filed"/> is one of them.</param>
    /// <param name="names">Who got which member name.</param>
    /// <param name="ids">Who got which id.</param>
    public static IReadOnlyList<RuleFinding> Of(CorpusArticle filed, CorpusIndex index, NameTable names, IdTable ids)
    {
        var found = new List<RuleFinding>();
        var relations = index.RelationsOf(filed.Id, filed.Path);
        SharedWordsChecker.Check(filed, relations, found);
        NamesChecker.CheckSpeakers(filed, index, found);
        NamesChecker.CheckMembers(filed, names, ids, found);
        for (int i = 0; i < found.Count; i++) found[i] = found[i].InFile(filed.Article.Source);
        found.Sort(Places.InOrder);
        return found;
    }
}
