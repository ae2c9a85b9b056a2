using Corpus.Text.Source;

namespace Corpus.Text.Tests.Storage;

public sealed class FiledIdTests
{
    [Theory]
    [InlineData("Mayor Opens Bridge\n", SourceEncoding.Utf8, null, "wire/bridge")]
    [InlineData("Mayor Opens Bridge\n", SourceEncoding.Utf8, " the/bridge ", "the/bridge")]
    [InlineData("---\nid: the/bridge\n---\nMayor Opens Bridge\n", SourceEncoding.Utf8, null, "the/bridge")]
    [InlineData("---\nid: the/bridge\n---\nMayor Opens Bridge\n", SourceEncoding.Utf8, "named", "named")]
    [InlineData("---\r\ntitle: Bridge\r\nid: \"  the/bridge \"\r\n...\r\nMayor Opens Bridge\r\n", SourceEncoding.Utf8, null, "the/bridge")]
    [InlineData("---\nid: the/bridge\n---\nMayor Opens Bridge\n", SourceEncoding.Unreadable, null, "wire/bridge")]
    [InlineData("---\nid: \n---\nMayor Opens Bridge\n", SourceEncoding.Utf8, null, "wire/bridge")]
    [InlineData("\n---\nid: the/bridge\n---\nMayor Opens Bridge\n", SourceEncoding.Utf8, null, "the/bridge")]
    [InlineData("+++\nid = \"the/bridge\"\n+++\nMayor Opens Bridge\n", SourceEncoding.Utf8, null, "the/bridge")]
    [InlineData("---\nMayor Opens Bridge\n", SourceEncoding.Utf8, null, "wire/bridge")]
    internal void TheIdBeforeReading_IsTheIdOfTheFiledArticle(string text, SourceEncoding encoding, string? corpusName, string id)
    {
        CorpusArticle.IdOf(new SourceFile("wire/bridge.txt", text, encoding), corpusName).ShouldBe(id);
        CorpusArticle.File("wire/bridge.txt", encoding, ArticleReading.Read(text), corpusName).Id.ShouldBe(id);
    }
}
