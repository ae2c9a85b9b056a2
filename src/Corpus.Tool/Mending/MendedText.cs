using Corpus.Text.Rules;

namespace Corpus.Tool.Mending;

/// <summary>What mending a text came to.</summary>
/// <param name="Bytes">The bytes of the mended text; the very bytes of before when there was nothing to mend.</param>
/// <param name="Text">The mended text.</param>
/// <param name="Mended">The findings that were mended, round after round.</param>
/// <param name="LinesKept">The findings that were left because their edit deletes a line and their rule was not named.</param>
internal sealed record MendedText(byte[] Bytes, string Text, IReadOnlyList<Finding> Mended, IReadOnlyList<Finding> LinesKept);
