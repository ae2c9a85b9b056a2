namespace Corpus.Text.Source;

/// <summary>A line that holds more than white space, with what follows it up to the next such line.</summary>
/// <param name="Range">The line with its line end and the blank lines behind it; the first line's range also takes what stands before it. The ranges tile the
/// text.</param>
/// <param name="Content">The line's own characters, without white space at either end.</param>
/// <param name="AfterBlank">Whether a blank line, or nothing, stands before it.</param>
internal readonly record struct Line(TextRange Range, TextRange Content, bool AfterBlank);
