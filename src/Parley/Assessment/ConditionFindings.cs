namespace Parley.Assessment;

/// <summary>Which conditions cannot be tested because the source does not say what would satisfy them.</summary>
internal static class ConditionFindings
{
    public static IReadOnlyList<Finding> Unspecified(Conflict conflict) =>
    [
        .. conflict.Conditions.Where(condition => condition.Unless is null).Select(condition => FindingMaker.Make(
            conflict, "condition", [condition.Id], new FindingValue.Absent(AbsenceReason.Unspecified, [condition.Id]), [$"conditions.{condition.Id}"],
            headline: true, method: "conditions", status: MethodStatus.Verified, detail: [("party", [condition.Party]), ("term", [condition.Term ?? ""])])),
        .. conflict.Commitments.Where(commitment => commitment.Content is null).Select(commitment => FindingMaker.Make(
            conflict, "commitment", [commitment.Id], new FindingValue.Absent(AbsenceReason.Unspecified, [commitment.Id]), [$"commitments.{commitment.Id}"],
            method: "conditions", status: MethodStatus.Verified, detail: [("by", commitment.By)])),
    ];
}
