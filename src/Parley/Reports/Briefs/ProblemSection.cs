using Parley.Assessment;
using Parley.GraphModel;

namespace Parley.Reports;

/// <summary>What could not be computed, and why: a limit or a gap is part of the brief, never silent.</summary>
internal static class ProblemSection
{
    public static BriefSection? Write(AssessmentResult result)
    {
        var sentences = new List<BriefSentence>();
        foreach (var view in result.Views)
        {
            var problems = view.Problems.Where(problem => problem.Kind != GraphProblemKind.EmptyPattern).ToList();
            foreach (var diagnostic in GraphProblemText.Diagnostics(result.Model, [(view.Conflict, problems)], preferencesNeeded: true))
                sentences.Add(new BriefSentence(result.Views.Count > 1 ? $"{view.Label}: {diagnostic.Message}" : diagnostic.Message, []));
        }
        return sentences.Count == 0 ? null : new BriefSection("What could not be computed", null, false, sentences);
    }
}
