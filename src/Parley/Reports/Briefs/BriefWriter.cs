using Parley.Assessment;

namespace Parley.Reports;

/// <summary>Makes the brief of an assessment: what an analyst can hand on, every sentence with the findings that it rests on.</summary>
public static class BriefWriter
{
    /// <summary>The brief. Sections whose question the model does not allow are absent.</summary>
    public static Brief Write(AssessmentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var marks = new Marks(result);
        var first = result.Views[0].Conflict;
        IReadOnlyList<string> banner = [.. first.Illustrative ? ["All figures illustrative"] : Array.Empty<string>(), "Not an official view"];
        var page = FirstPageWriter.Write(result, marks);
        IReadOnlyList<BriefSection?> sections =
        [
            BottomLineSection.Write(result, marks),
            ProblemSection.Write(result),
            OutcomeSection.Write(result, marks),
            PathSection.Write(result, marks),
            ChangeSection.Write(result, marks),
            DealsSection.Write(result, marks),
            WarBriefSection.Write(result, marks),
            DoubtSection.Write(result, marks),
            DeliverySection.Write(result, marks),
            AskSection.Write(result, marks),
            ForecastSection.Write(result, marks),
            OutsideSection.Write(result, marks),
            WatchSection.Write(result, marks),
            SilenceSection.Write(result),
            EvidenceSection.Write(result),
            ProvenanceSection.Write(result),
        ];
        var question = first.Question is { } id
            ? $"{Wording.Capital(first.OutcomeName(id))}: would it hold?{(first.Outcomes.First(o => o.Id == id).Says is { } says ? $" {Wording.Bare(says)}." : "")}" : null;
        return new Brief(first.Title, question, banner, [.. result.Views.Select(View)], page, [.. sections.OfType<BriefSection>()], marks.References());
    }

    private static BriefView View(ViewAssessment view) => new(
        view.Label, view.Conflict.Perspective?.Name ?? "As the model states", view.Conflict.Perspective?.About ?? view.Conflict.About, view.Conflict.Perspective?.Constructed ?? false);
}
