using System.Globalization;

namespace Parley.Assessment;

/// <summary>Makes a finding of a crux, in the view that would take something over.</summary>
internal static class CruxFindings
{
    public const string Kind = "crux";

    /// <summary>The finding's id: the headline and the perspective from which something would be taken.</summary>
    public static string Id(CruxAnswer crux) => $"{Kind}.{crux.Headline}.{crux.To}";

    public static Finding Of(CruxAnswer crux, Conflict conflict)
    {
        IReadOnlyList<string> sets = [.. crux.Sets.Select(set => string.Join(" + ", set))];
        FindingValue value = sets.Count > 0 ? new FindingValue.Set(sets) : new FindingValue.Absent(AbsenceReason.Limit, ["mixtures"]);
        return FindingMaker.Make(conflict, Kind, [crux.Headline, crux.To], value, crux.Sets.SelectMany(set => set), method: Kind, status: MethodStatus.Verified, detail:
        [
            ("from-says", [crux.FromSays]), ("to-says", [crux.ToSays]), ("within", [.. crux.Within.Select(set => string.Join(" + ", set))]),
            ("complete-up-to", [crux.Result.CompleteUpTo.ToString(CultureInfo.InvariantCulture)]), ("evaluations", [crux.Result.Evaluations.ToString(CultureInfo.InvariantCulture)]),
            ("budget-ended", crux.Result.BudgetEnded ? ["yes"] : []), ("sufficient", crux.Sufficient is { } set ? [string.Join(" + ", set)] : []),
        ]);
    }
}
