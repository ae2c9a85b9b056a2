using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Corpus.Text.Export;

namespace Corpus.Text.Tests.Export;

/// <summary>Our writer of JSON against the one of .NET.</summary>
public class JsonBuilderTests
{
    [Fact]
    public void EveryCharacter_IsWrittenAsDotnetWritesIt()
    {
        for (int c = 0; c <= char.MaxValue; c++) ShouldBeWrittenAlike("a" + (char)c + "b");
    }

    [Theory]
    [InlineData("")]
    [InlineData("🎻 and 🎺")]
    [InlineData("\ud83c")]
    [InlineData("\udfbb\ud83c")]
    [InlineData("\ud83c\ud83c\udfbb")]
    public void Pairs_AreWrittenAsDotnetWritesThem(string text) => ShouldBeWrittenAlike(text);

    [Fact]
    public void AnObject_HoldsEveryKindOfValue()
    {
        var json = new JsonBuilder();
        json.BeginObject();
        foreach (int number in new[] { 0, 7, 10, 1_234_567_890, int.MaxValue })
        {
            json.Name("n" + number);
            json.Value(number);
        }
        json.Name("list");
        json.BeginArray();
        json.Value(true);
        json.Value(false);
        json.Value(null);
        json.BeginArray();
        json.EndArray();
        json.Value(new string('x', 100_000));
        json.EndArray();
        json.EndObject();
        json.ToString().ShouldBe("{\"n0\":0,\"n7\":7,\"n10\":10,\"n1234567890\":1234567890,\"n2147483647\":2147483647,\"list\":[true,false,null,[],\""
            + new string('x', 100_000) + "\"]}");
        json.Clear();
        json.Value("again");
        json.EndLine();
        Encoding.UTF8.GetString(json.ToUtf8()).ShouldBe("\"again\"\n");
    }

    private static void ShouldBeWrittenAlike(string text)
    {
        var json = new JsonBuilder();
        json.Value(text);
        var buffer = new ArrayBufferWriter<byte>();
        var options = new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var writer = new Utf8JsonWriter(buffer, options)) writer.WriteStringValue(text);
        string theirs = Encoding.UTF8.GetString(buffer.WrittenSpan);
        if (json.ToString() != theirs) json.ToString().ShouldBe(theirs, string.Join(' ', text.Select(c => $"{(int)c:X4}")));
    }
}
