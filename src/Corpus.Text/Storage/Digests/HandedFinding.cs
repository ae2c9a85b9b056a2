using Corpus.Text.Rules;

namespace Corpus.Text.Storage.Digests;

/// <summary>A finding with the place that an offset means in a text that is not at hand. Lines and columns count from 0, columns in UTF-16 code
/// units.</summary>
/// <param name="Finding">What was found.</param>
/// <param name="StartLine">The line in which its range starts.</param>
/// <param name="StartColumn">The column at which it starts.</param>
/// <param name="EndLine">The line in which its range ends.</param>
/// <param name="EndColumn">The column before which it ends.</param>
/// <param name="Fingerprint">By what the project's baseline knows it.</param>
internal sealed record HandedFinding(RuleFinding Finding, int StartLine, int StartColumn, int EndLine, int EndColumn, string Fingerprint);
