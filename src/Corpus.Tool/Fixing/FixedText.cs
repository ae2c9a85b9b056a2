using Corpus.Text.Rules;

namespace Corpus.Tool.Fixing;

/// <summary>What fixing a text came to.</summary>
/// <param name="Bytes">The bytes of the fixed text; the very bytes of before when there was nothing to fix.</param>
/// <param name="Text">The fixed text.</param>
/// <param name="Fixed">The findings that were fixed, round after round.</param>
/// <param name="LinesKept">The findings that were left because their edit deletes a line and their rule was not named.</param>
/// <param name="Refusal">Why nothing of it was fixed, as the end of a sentence; null when all was.</param>
internal sealed record FixedText(byte[] Bytes, string Text, IReadOnlyList<RuleFinding> Fixed, IReadOnlyList<RuleFinding> LinesKept, string? Refusal = null);
