using System.Text.Encodings.Web;
using System.Text.Json;

namespace Corpus.Tool.Checking;

/// <summary>How the tool writes JSON: letters as they are, no page will ever show it unescaped.</summary>
internal static class JsonText
{
    /// <summary>One object a line.</summary>
    public static JsonWriterOptions Options => new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>For people to look at.</summary>
    public static JsonWriterOptions Indented => new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };
}
