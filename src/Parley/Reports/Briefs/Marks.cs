using Parley.Assessment;

namespace Parley.Reports;

/// <summary>Gives every finding that a brief uses a mark, in the order of first use; the mark is the same for all perspectives.</summary>
internal sealed class Marks(AssessmentResult result)
{
    private readonly List<string> _ids = [];

    public IReadOnlyList<string> Of(params IEnumerable<string> ids) => [.. ids.Select(Of)];

    public IReadOnlyList<BriefReference> References() => [.. _ids.Select((id, index) => Reference($"F{index + 1}", id))];

    private string Of(string id)
    {
        if (!_ids.Contains(id))
            _ids.Add(id);
        return $"F{_ids.IndexOf(id) + 1}";
    }

    private BriefReference Reference(string mark, string id)
    {
        var found = result.Views.Select(view => (view.Label, Finding: view.Findings.FirstOrDefault(finding => finding.Id == id))).Where(entry => entry.Finding is not null).ToList();
        var first = found[0].Finding!;
        return new BriefReference(
            mark, id, [.. found.Select(entry => (entry.Label, entry.Finding!.RestsOn))], [.. found.Select(entry => (entry.Label, entry.Finding!.Claims))],
            first.Method, first.Status switch
            {
                MethodStatus.Published => "reproduces published results",
                MethodStatus.Verified => "verified by properties and brute force",
                _ => "experimental",
            });
    }
}
