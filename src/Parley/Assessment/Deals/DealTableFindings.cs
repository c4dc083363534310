using System.Globalization;
using Parley.Deals;
using Parley.GraphModel;

namespace Parley.Assessment;

/// <summary>
/// What more follows at one table: the terms that all acceptable packages share, issues that would open an empty zone, whether the answer stands within
/// stated ranges, what sponsors would rather have, and who could wreck what the seated sign.
/// </summary>
internal static class DealTableFindings
{
    public static IEnumerable<Finding> Of(DealAnalysis analysis, DealSettings settings, GraphSolution? graph, string name, IReadOnlyList<string> paths)
    {
        var (solution, conflict) = (analysis.Solution, analysis.Solution.Conflict);
        if (analysis.Shape is { IsKnown: true } shape)
            yield return Make("deals.common", [name], new FindingValue.Set([.. shape.Common(solution).Select(term => $"{solution.Space!.Issues[term.Issue].Id}.{solution.Space.Issues[term.Issue].Levels[term.Level].Id}")]), paths);
        if (analysis.Links.Count > 0)
            yield return Make("deals.linked", [name], new FindingValue.Set([.. analysis.Links.Select(link => string.Join('+', link.Issues.Select(issue => issue.Id)))]), paths);
        if (analysis.Range is { Lowest: { } lowest, Highest: { } highest } && Firm(solution, lowest, highest) is { } firm)
            yield return Make("deals.firm", [name], new FindingValue.Truth(firm), paths, ("lowest", Bounds(lowest)), ("highest", Bounds(highest)));
        foreach (var proposal in analysis.Proposals)
            foreach (var sponsor in proposal.Sponsors.Where(sponsor => sponsor.Best is not null))
                yield return Make("deals.sponsor", [name, proposal.Proposal.Id, sponsor.Sponsor], new FindingValue.Truth(sponsor.PrefersOther), [.. paths, $"proposals.{proposal.Proposal.Id}", $"worth.{sponsor.Sponsor}"],
                    ("own", double.IsNaN(sponsor.Own) ? [] : [Number(sponsor.Own)]), ("best", [Number(sponsor.BestValue)]), ("terms", [.. sponsor.Best!.Select(term => $"{term.Issue}.{term.Level}")]));
        foreach (var wrecker in Wreckers.Of(analysis, settings).Where(wrecker => wrecker is { Refused: { IsZero: false }, Of: not null }))
            yield return Make("deals.wrecks", [name, wrecker.Party], new FindingValue.Number((double)wrecker.Refused!.Value, "packages"), [.. paths, $"worth.{wrecker.Party}"],
                ("of", [wrecker.Of!.Value.ToString("N0", CultureInfo.InvariantCulture)]), ("fights", wrecker.Fights ? ["yes"] : []), ("fighting-on", wrecker.FightingOn is { } value ? [Number(value)] : []));
        if (graph is null)
            yield break;
        foreach (var wrecked in Wreckers.Proposals(solution, graph))
            yield return Make("deals.wrecked", [name, wrecked.Proposal, wrecked.Party], new FindingValue.Truth(wrecked.Leaves == wrecked.States),
                [.. paths, $"proposals.{wrecked.Proposal}", $"outcomes.{wrecked.Outcome}", $"preferences.{wrecked.Party}"],
                ("outcome", [wrecked.Outcome]), ("leaves", [$"{wrecked.Leaves}"]), ("states", [$"{wrecked.States}"]));

        Finding Make(string kind, IReadOnlyList<string> subjects, FindingValue value, IReadOnlyList<string> rests, params (string, IReadOnlyList<string>)[] detail) =>
            FindingMaker.Make(conflict, kind, subjects, value, rests, false, DealFindings.Method, kind.StartsWith("deals.wreck", StringComparison.Ordinal) ? MethodStatus.Experimental : MethodStatus.Verified, detail);
    }

    /// <summary>Steps of a proposal: who would have more by not doing one than by the whole deal.</summary>
    public static IEnumerable<Finding> Steps(Conflict conflict, Proposal proposal)
    {
        if (StepWalk.Of(conflict, proposal) is not { Missing.Count: 0 } walk)
            yield break;
        yield return FindingMaker.Make(conflict, "deals.steps", [proposal.Id], new FindingValue.Set([.. walk.Temptations.Select(temptation => $"{proposal.Steps[temptation.Step].Id}.{temptation.Party}")]),
            [$"proposals.{proposal.Id}", .. walk.Parties.Select(party => $"worth.{party}")], false, DealFindings.Method, MethodStatus.Experimental,
            ("ends-before", walk.EndsBefore is { } step ? [proposal.Steps[step].Id] : []), ("stopped-by", walk.StoppedBy),
            ("order", walk.Orders.Count > 0 ? [.. walk.Orders[0].Select(place => proposal.Steps[place].Id)] : []));
    }

    // Whether the zone is open, or empty, at both ends; null where that is not known.
    private static bool? Firm(DealSolution solution, CountRange lowest, CountRange highest) =>
        solution.Acceptable is null ? null
        : !lowest.AtLeast.IsZero || highest.AtMost.IsZero ? true
        : lowest.AtMost.IsZero && !highest.AtLeast.IsZero ? false : null;

    private static IReadOnlyList<string> Bounds(CountRange count) => [count.AtLeast.ToString("N0", CultureInfo.InvariantCulture), count.AtMost.ToString("N0", CultureInfo.InvariantCulture)];

    private static string Number(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
