namespace Corpus.Template
{
    /// <summary>The named quotations of each article, which its <c>Quotes</c> gives.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("Corpus.Generators", "0.0.0")]
    [global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
    /*public*/internal static partial class ByArticle
    {
    }
}
