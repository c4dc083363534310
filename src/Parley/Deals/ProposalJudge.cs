namespace Parley.Deals;

/// <summary>What a party would say to a proposal.</summary>
public enum Verdict
{
    /// <summary>It has at least what it has without an agreement, whatever is left open.</summary>
    Accepts,

    /// <summary>It has less, or a red line is crossed, whatever is left open.</summary>
    Refuses,

    /// <summary>It depends on what the proposal leaves open.</summary>
    Depends,

    /// <summary>What the party has without an agreement is not known.</summary>
    Unknown,
}

/// <summary>What a term costs a party against the level that it likes best.</summary>
/// <param name="Cost">In the party's own scale, at least 0.</param>
public sealed record TermCost(string Issue, string Level, string Best, double Cost);

/// <summary>A proposal as one party sees it.</summary>
/// <param name="Low">The value at the worst completion that it permits, in its own scale; equal to High where nothing is left open. NaN where it permits none.</param>
/// <param name="Without">What it has without an agreement; null where not known.</param>
/// <param name="Crossed">Its red lines and conditions that every completion breaks by itself, as <c>party.id</c>.</param>
/// <param name="Costs">Per term, in the proposal's order; an issue that the party's interactions speak of is left out.</param>
/// <param name="ShareOfBest">The gain over the largest gain that any permitted package gives the party; null where the gain is below 0, nothing can be gained, or something is open.</param>
public sealed record ProposalJudgement(
    string Party, Verdict Verdict, double Low, double High, double? Without, IReadOnlyList<string> Crossed, IReadOnlyList<TermCost> Costs, double? ShareOfBest);

/// <summary>Judges a proposal for one party: by its own values, red lines and conditions, over every way to settle what the proposal leaves open.</summary>
/// <remarks>
/// Steps: make the space of the party alone; keep the completions of the proposal; the lowest and highest value are sums of each factor's.
/// Cost: the combinations of the factors.
/// </remarks>
public static class ProposalJudge
{
    /// <summary>The judgement; null where the party has no values or its conditions tie too many issues together.</summary>
    public static ProposalJudgement? Judge(Conflict conflict, Proposal proposal, string party, DealSettings? settings = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        ArgumentNullException.ThrowIfNull(proposal);
        if (DealCompiler.Compile(conflict, [party], settings, cancellation).Space is not { } space)
            return null;
        var completions = space.With(proposal.Terms);
        var without = space.Reservation[0] is { } units ? space.Value(0, units) : (double?)null;
        var crossed = Crossed(conflict, proposal, party, settings, cancellation);
        if (completions.Packages.IsZero)
            return new ProposalJudgement(party, Verdict.Refuses, double.NaN, double.NaN, without, crossed, Costs(conflict, space, proposal, settings), null);
        var (low, high) = (completions.Factors.Sum(factor => factor.Values[0].Min()), completions.Factors.Sum(factor => factor.Values[0].Max()));
        var own = DealConstraint.Of(conflict, [party]).Where(line => line.Party is not null).Select(line => line.Id);
        var open = DealCompiler.Compile(conflict, [party], (settings ?? DealSettings.AsStated) with { Lifted = own.ToHashSet() }, cancellation).Space?.With(proposal.Terms).Packages;
        var verdict = space.Reservation[0] is not { } least ? Verdict.Unknown
            : high < least ? Verdict.Refuses
            : low >= least && completions.Packages == open ? Verdict.Accepts
            : Verdict.Depends;
        return new ProposalJudgement(party, verdict, space.Value(0, low), space.Value(0, high), without, crossed, Costs(conflict, space, proposal, settings), low == high ? Share(space, low) : null);
    }

    private static double? Share(PackageSpace space, long value)
    {
        var most = space.Factors.Sum(factor => factor.Values[0].Max());
        return space.Reservation[0] is { } least && most > least && value >= least ? (value - least) / (double)(most - least) : null;
    }

    private static IReadOnlyList<string> Crossed(Conflict conflict, Proposal proposal, string party, DealSettings? settings, CancellationToken cancellation)
    {
        settings ??= DealSettings.AsStated;
        var own = DealConstraint.Of(conflict, [party]).Where(line => line.Party is not null && !settings.Lifted.Contains(line.Id)).ToList();
        // Each by itself: all the others are left out.
        return [.. own.Where(line => DealCompiler.Compile(conflict, [party], settings with { Lifted = settings.Lifted.Concat(own.Where(other => other != line).Select(other => other.Id)).ToHashSet() }, cancellation)
            .Space?.With(proposal.Terms).Packages.IsZero == true).Select(line => line.Id)];
    }

    // Issue by issue; a level that the party likes best counts only where some permitted combination has it.
    private static List<TermCost> Costs(Conflict conflict, PackageSpace space, Proposal proposal, DealSettings? settings)
    {
        var worth = conflict.Worths.First(worth => worth.Party == space.Parties[0]);
        var values = new ValueTable(space.Issues, [worth], (settings ?? DealSettings.AsStated).Reservations, settings?.End ?? RangeEnd.Best);
        var costs = new List<TermCost>();
        foreach (var term in proposal.Terms)
        {
            var place = space.Issues.ToList().FindIndex(candidate => candidate.Id == term.Issue);
            var (issue, own) = (space.Issues[place], values.Levels[0][place]);
            if (worth.Together.Any(extra => extra.When.Names().Any(name => name.Text.StartsWith(issue.Id + ".", StringComparison.Ordinal))))
                continue;
            var factor = space.Factors.Single(candidate => candidate.Issues.Contains(place));
            var within = factor.Issues.ToList().IndexOf(place);
            var permitted = factor.Combinations.Select(combination => combination[within]).Distinct().Order().ToList();
            var (here, best) = (issue.IndexOf(term.Level), permitted.Count == 0 ? Array.IndexOf(own, own.Max()) : permitted.MaxBy(level => own[level]));
            costs.Add(new TermCost(term.Issue, term.Level, issue.Levels[best].Id, Math.Max(0, space.Difference(0, own[best] - own[here]))));
        }
        return costs;
    }
}
