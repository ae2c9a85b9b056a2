namespace Corpus.Template
{
    /// <summary>A record with <c>[ArticleFields]</c>; the generated part of the record says so.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("Corpus.Generators", "0.0.0")]
    /*public*/internal interface IArticleFields
    {
    }
}
