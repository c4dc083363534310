using Parley.Assessment;

namespace Parley.Reports;

/// <summary>How often agreements failed elsewhere, where the model asks whether one would last.</summary>
internal static class FirstOutside
{
    public static BriefSection? Write(AssessmentResult result) =>
        result.Views.All(view => view.War is null) ? null : new BriefSection("Outside view", null, false, [new BriefSentence(WarBriefSection.OutsideShort, [])]);
}
