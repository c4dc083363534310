using Parley.Assessment;

namespace Parley.Reports;

/// <summary>
/// Writes the first page: what an analyst can hand to somebody who reads nothing else. Each part says only what decides something; the full sections
/// say the rest, from the same findings and with the same marks.
/// </summary>
internal static class FirstPageWriter
{
    /// <summary>The parts in the order of the page. This list is the one place where a part is added; a part without anything to say is absent.</summary>
    public static IReadOnlyList<BriefSection> Write(AssessmentResult result, Marks marks)
    {
        IReadOnlyList<BriefSection?> parts =
        [
            FirstBottomLine.Write(result, marks),
            ProblemSection.Write(result),
            FirstFigures.Write(result, marks),
            FirstDoubt.Write(result, marks),
            FirstProposal.Write(result, marks),
            FirstChange.Write(result, marks),
            FirstDelivery.Write(result, marks),
            FirstPeople.Write(result),
            FirstOutside.Write(result),
            FirstAsk.Write(result, marks),
            FirstEvidence.Write(result),
        ];
        return [.. parts.OfType<BriefSection>()];
    }
}
