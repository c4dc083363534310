using System.Globalization;
using System.Numerics;
using Parley.Deals;
using Parley.GraphModel;

namespace Parley.Assessment;

/// <summary>
/// What follows for deals: at each table whether there is something that all whose consent is needed would take, what would open an empty zone, how much
/// of it those would refuse who must carry it out, and what each party would say to each proposal.
/// </summary>
internal static class DealFindings
{
    /// <summary>The name of the one table of a model that has none: all parties with values.</summary>
    public const string Everybody = "all";

    public const string Method = "deals";

    public static IReadOnlyList<Finding> Of(Conflict conflict, DealResults deals, GraphSolution? graph, CancellationToken cancellation) =>
        [.. deals.Tables.SelectMany(analysis => AtTable(conflict, analysis, deals.Settings, graph, cancellation)),
            .. deals.Proposals.SelectMany(proposal => Proposals(conflict, proposal, deals.Settings, cancellation).Concat(DealTableFindings.Steps(conflict, proposal.Proposal)))];

    private static IEnumerable<Finding> AtTable(Conflict conflict, DealAnalysis analysis, DealSettings settings, GraphSolution? graph, CancellationToken cancellation)
    {
        var solution = analysis.Solution;
        var table = solution.Table;
        var name = table?.Id ?? Everybody;
        IReadOnlyList<string> paths = [.. table is null ? Array.Empty<string>() : [$"tables.{table.Id}"], .. solution.Consent.Select(party => $"worth.{party}")];
        yield return Make("deals.zone", [name], Zone(solution), paths, true,
            ("consent", solution.Consent),
            ("acceptable", solution.Acceptable is { } count ? [Text(count.AtLeast), Text(count.AtMost)] : []),
            ("packages", solution.Space is { } space ? [Text(space.Packages)] : []));
        foreach (var concession in analysis.Concessions.Select((concession, party) => (Concession: concession, Party: party)))
            yield return Make("deals.concession", [name, solution.Consent[concession.Party]],
                new FindingValue.Number(concession.Concession is { } least ? solution.Space!.Difference(concession.Party, least.Amount) : double.PositiveInfinity, "value"), paths, false,
                ("terms", concession.Concession is { } found ? [.. solution.Space!.Terms(found.Packages[0].Levels).Select(term => $"{term.Issue}.{term.Level}")] : []));
        foreach (var (line, without) in analysis.Closing)
            yield return Make("deals.closes", [name, line.Id], new FindingValue.Truth(true), [.. paths, line.Path], false, ("acceptable", [Text(without.Acceptable!.AtLeast)]));
        if (analysis.CarryingOut is { Acceptable.IsExact: true, Also.IsExact: true } carrying && !carrying.Acceptable.AtLeast.IsZero)
            yield return Make("deals.refused", [name], new FindingValue.Number((double)(carrying.Acceptable.AtLeast - carrying.Also.AtLeast), "packages"),
                [.. paths, .. carrying.Carriers.Select(party => $"worth.{party}")], true, ("by", carrying.Carriers), ("of", [Text(carrying.Acceptable.AtLeast)]));
        foreach (var proposal in conflict.Proposals.Where(proposal => proposal.Terms.Count < conflict.Issues.Count))
            if (solution.Space is { } all && PackageCount.Acceptable(all.With(proposal.Terms), cancellation) is { IsExact: true } ways)
                yield return Make("deals.completions", [name, proposal.Id], new FindingValue.Number((double)ways.AtLeast, "packages"), [.. paths, $"proposals.{proposal.Id}"], false);

        if (solution.Space is not null)
            foreach (var finding in DealTableFindings.Of(analysis, settings, graph, name, paths))
                yield return finding;

        Finding Make(string kind, IReadOnlyList<string> subjects, FindingValue value, IReadOnlyList<string> rests, bool headline, params (string, IReadOnlyList<string>)[] detail) =>
            FindingMaker.Make(conflict, kind, subjects, value, rests, headline, Method, MethodStatus.Verified, detail);
    }

    /// <summary>Whether a table has anything that all would take.</summary>
    internal static FindingValue Zone(DealSolution solution)
    {
        if (solution.Obstacles.Count > 0)
            return solution.Obstacles.Any(obstacle => obstacle.Kind == ObstacleKind.NoWorth)
                ? new FindingValue.Absent(AbsenceReason.NoWorth, [.. solution.Obstacles.SelectMany(obstacle => obstacle.Names)])
                : new FindingValue.Absent(AbsenceReason.Limit, [.. solution.Obstacles[0].Names]);
        if (solution.Acceptable is not { } count)
            return new FindingValue.Absent(AbsenceReason.NoReservation, [.. solution.Consent.Where((_, i) => solution.Space!.Reservation[i] is null)]);
        return !count.AtLeast.IsZero ? new FindingValue.Truth(true)
            : count.AtMost.IsZero ? new FindingValue.Truth(false)
            : solution.Front is { } front ? new FindingValue.Truth(front.Entries.Count > 0)
            : new FindingValue.Absent(AbsenceReason.Limit, ["packages"]);
    }

    private static IEnumerable<Finding> Proposals(Conflict conflict, ProposalView view, DealSettings settings, CancellationToken cancellation)
    {
        var proposal = view.Proposal;
        var ends = DealRanges.Verdicts(conflict, proposal, settings, cancellation);
        foreach (var judged in view.ByParty)
        {
            var party = judged.Party;
            yield return FindingMaker.Make(conflict, "deals.proposal", [proposal.Id, "accepted", party], Accepts(conflict, proposal, judged), [$"proposals.{proposal.Id}", $"worth.{party}"], true, Method, MethodStatus.Verified,
                ("value", double.IsFinite(judged.Low) ? [Number(judged.Low), Number(judged.High)] : []),
                ("without", judged.Without is { } without ? [Number(without)] : []),
                ("crosses", judged.Crossed), ("lowest", End(party, end => end.Lowest)), ("highest", End(party, end => end.Highest)));
        }

        IReadOnlyList<string> End(string party, Func<VerdictRange, Verdict> which) => ends.FirstOrDefault(end => end.Party == party) is { } found ? [which(found).ToString().ToLowerInvariant()] : [];
    }

    /// <summary>Whether a party would accept a proposal.</summary>
    internal static FindingValue Accepts(Conflict conflict, Proposal proposal, ProposalJudgement judged) => judged.Verdict switch
    {
        Verdict.Accepts => new FindingValue.Truth(true),
        Verdict.Refuses => new FindingValue.Truth(false),
        Verdict.Depends => new FindingValue.Absent(AbsenceReason.LeftOpen, Open(conflict, proposal, conflict.Worths.First(worth => worth.Party == judged.Party))),
        _ => new FindingValue.Absent(AbsenceReason.NoReservation, [judged.Party]),
    };

    // Only what matters to the party; where a constraint of nobody's ties it to other issues, all that is open.
    private static IReadOnlyList<string> Open(Conflict conflict, Proposal proposal, Worth worth)
    {
        IReadOnlyList<string> open = [.. conflict.Issues.Select(issue => issue.Id).Where(id => proposal.Terms.All(term => term.Issue != id))];
        var valued = ValuedIssues.Of(worth);
        return open.Any(valued.Contains) ? [.. open.Where(valued.Contains)] : open;
    }

    private static string Text(BigInteger number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Number(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
