using System.Text.Json;

namespace Corpus.Text.Tests.Language;

/// <summary>A third language is a folder of some twenty words a list, and no line of code: its sentences are read with their speakers in brackets.</summary>
public sealed class AddedLanguageTests
{
    private const string Opening = "Le pont de Brême est ouvert\n\nPar Luc Morel\n\nmercredi 3 mars 2021\n\n"
        + "La maire Claire Dufour et l'avocat Marc Noiret ont vu le pont dans la pluie avec les habitants.\n\n";

    private const string Closing = "\n\nLe pont est fermé dans la nuit, et les habitants attendent que la pluie passe sur la place.\n";

    private static readonly Lazy<ReaderWithWords> French = new(() => ReaderWithWords.OfLanguage("fr"));

    [Theory]
    [InlineData("« Le fer tient bien », a déclaré [Claire Dufour].", "Claire Dufour")]
    [InlineData("« Le fer tient bien », dit [Claire Dufour] sur la place.", "Claire Dufour")]
    [InlineData("« Le fer tient bien », explique [la maire] avec un sourire.", "Claire Dufour")]
    [InlineData("« Le fer tient bien », a ajouté [l’avocat] sur la place.", "Marc Noiret")]
    [InlineData("« Le fer tient bien », dit[-elle].", "Claire Dufour")]
    [InlineData("« Le fer tient bien », a[-t-il] déclaré.", "Marc Noiret")]
    [InlineData("[Marc Noiret] a répondu : « Le fer tient bien. »", "Marc Noiret")]
    [InlineData("Selon [Claire Dufour], le pont est « plus solide que la tour ».", "Claire Dufour")]
    public void ASentence_IsReadWithItsSpeaker(string marked, string name)
    {
        string sentence = marked.Replace("[", "").Replace("]", ""), mention = marked[(marked.IndexOf('[') + 1)..marked.IndexOf(']')];
        var record = French.Value.Read(Opening + sentence + Closing);
        record.GetProperty("language").GetString().ShouldBe("fr");
        var quote = record.GetProperty("quotes").EnumerateArray().ShouldHaveSingleItem();
        var speaker = quote.GetProperty("speaker");
        speaker.ValueKind.ShouldNotBe(JsonValueKind.Null, sentence);
        speaker.GetProperty("mention").GetProperty("text").GetString().ShouldBe(mention);
        speaker.GetProperty("name").GetString().ShouldBe(name);
    }

    [Fact]
    public void TheParts_AreReadByItsWords()
    {
        var record = French.Value.Read(Opening + Closing);
        record.GetProperty("headline").GetProperty("text").GetString().ShouldBe("Le pont de Brême est ouvert");
        record.GetProperty("published").GetString().ShouldBe("2021-03-03");
        record.GetProperty("authors").EnumerateArray().Select(a => a.GetString()).ShouldBe(["Luc Morel"]);
    }

    [Fact]
    public void WithoutItsFolder_TheSameTextIsReadAsAnother() => ArticleReading.Read(Opening + Closing).Parts.Language.Code.ShouldNotBe("fr");
}
