using Parley.Files;

namespace Parley.Assessment;

/// <summary>Everything that the model allows to be asked, answered in every perspective. It can be made again from what it holds.</summary>
/// <param name="Model">The model.</param>
/// <param name="Views">One entry per perspective, or one for the base where there are none.</param>
/// <param name="Version">The version of Parley.</param>
/// <param name="Seed">The seed of random draws; methods without chance ignore it.</param>
public sealed record AssessmentResult(ModelFile Model, IReadOnlyList<ViewAssessment> Views, string Version, ulong Seed)
{
    /// <summary>Where the views really part; empty where that was not asked for.</summary>
    public IReadOnlyList<CruxAnswer> Cruxes { get; init; } = [];

    /// <summary>All findings of all views.</summary>
    public IEnumerable<Finding> Findings => Views.SelectMany(view => view.Findings);

    /// <summary>The findings of that id, one entry per view; null where a view has none.</summary>
    public IReadOnlyList<Finding?> Across(string id) => [.. Views.Select(view => view.Findings.FirstOrDefault(finding => finding.Id == id))];
}
