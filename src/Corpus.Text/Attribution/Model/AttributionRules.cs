using Corpus.Text.Attribution.Candidates;
using Corpus.Text.Attribution.Syntax;

namespace Corpus.Text.Attribution.Model;

/// <summary>The rules that decide, by name.</summary>
internal static class AttributionRules
{
    /// <summary>The name of the rule by which <paramref name="candidate"/> was chosen.</summary>
    public static string Of(in Candidate candidate)
    {
        if (candidate.Side == Side.Nowhere) return "no-speaker-in-sight";
        if (candidate.Role == MentionRole.AccordingTo) return "according-to";
        if (candidate.Role == MentionRole.Label && candidate.Rank == Rank.None) return "name-and-colon";
        if (candidate.Side == Side.Earlier)
            return candidate.Continuity is Continuity.NextParagraph or Continuity.Further ? "carried-over-paragraphs" : "paragraph-before";
        if (candidate.Side is Side.Before or Side.FarBefore)
            return candidate.Continuity is Continuity.Other or Continuity.None ? "sentence-before" : "carried-over";
        if (candidate.Side == Side.Behind) return "sentence-behind";
        if (candidate.Rank == Rank.None) return candidate.Role == MentionRole.Owner ? "owner-of-the-words" : "nearest-mention";
        if (candidate.Form == VerbForm.Inverted) return "cue-inverted";
        bool report = candidate.Verb <= VerbClass.Call;
        if (candidate.Side == Side.Right) return report ? "cue-behind" : "subject-behind";
        return candidate.Form switch
        {
            VerbForm.Ing => "cue-participle",
            VerbForm.Infinitive => "cue-infinitive",
            VerbForm.Passive => "cue-passive",
            _ => report ? candidate.Rank == Rank.First ? "cue-before" : "outer-cue-before" : "subject-before",
        };
    }
}
