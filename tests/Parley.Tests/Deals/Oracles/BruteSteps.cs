namespace Parley.Tests.Deals.Oracles;

/// <summary>Steps of carrying out a deal, played out by the rules alone: who did what, what then follows, and what each has.</summary>
internal sealed class BruteSteps(Conflict conflict, Proposal proposal)
{
    /// <summary>What a party has once the named steps are done.</summary>
    public decimal Value(string party, IEnumerable<DealStep> done)
    {
        var level = conflict.Issues.ToDictionary(issue => issue.Id, issue => proposal.Steps.Any(step => step.Issue == issue.Id) || proposal.Terms.All(term => term.Issue != issue.Id) ? issue.Now! : proposal.Terms.Single(term => term.Issue == issue.Id).Level);
        foreach (var step in done.Where(step => step.Issue is not null))
            level[step.Issue!] = step.To ?? proposal.Terms.Single(term => term.Issue == step.Issue).Level;
        return BruteDeals.Value(conflict.Worths.Single(worth => worth.Party == party), level.Select(pair => $"{pair.Key}.{pair.Value}").ToHashSet().Contains);
    }

    /// <summary>What stands if one party does not do the step at a place of an order.</summary>
    public IReadOnlyList<DealStep> AfterRefusal(IReadOnlyList<DealStep> order, int place, string party)
    {
        if (order[place].Otherwise == StepFailure.Undone)
            return [];
        List<DealStep> done = [.. order.Take(place)];
        if (order[place].VerifiedBy is null && place + 1 < order.Count && !order[place + 1].By.Contains(party) && (order[place].Issue is null || order[place].Issue != order[place + 1].Issue))
            done.Add(order[place + 1]);
        return done;
    }

    public IEnumerable<(DealStep Step, string Party)> Tempted(IReadOnlyList<DealStep> order) =>
        from place in Enumerable.Range(0, order.Count)
        from party in Doers(order[place])
        where Value(party, AfterRefusal(order, place, party)) > Value(party, order)
        select (order[place], party);

    /// <summary>Plays from a place on; returns the first step that is not done and what then stands.</summary>
    public (DealStep? Stops, IReadOnlyList<DealStep> Stands) Play(IReadOnlyList<DealStep> order, int place = 0)
    {
        if (place == order.Count)
            return (null, order);
        var later = Play(order, place + 1);
        foreach (var party in Doers(order[place]))
            if (Value(party, AfterRefusal(order, place, party)) > Value(party, later.Stands))
                return (order[place], AfterRefusal(order, place, party));
        return later;
    }

    /// <summary>Every order that keeps steps on one issue in their order, with how many pairs stand the other way round.</summary>
    public IEnumerable<(IReadOnlyList<DealStep> Order, int Swaps)> Orders() => Permutations([.. Enumerable.Range(0, proposal.Steps.Count)])
        .Select(order => (Order: order, Turned: Pairs(order).Where(pair => pair.First > pair.Second).ToList()))
        .Where(entry => entry.Turned.TrueForAll(pair => proposal.Steps[pair.First].Issue is null || proposal.Steps[pair.First].Issue != proposal.Steps[pair.Second].Issue))
        .Select(entry => ((IReadOnlyList<DealStep>)[.. entry.Order.Select(place => proposal.Steps[place])], entry.Turned.Count));

    private IEnumerable<string> Doers(DealStep step) => conflict.Parties.Select(party => party.Id).Where(party => step.By.Contains(party) && conflict.Worths.Any(worth => worth.Party == party));

    private static IEnumerable<(int First, int Second)> Pairs(int[] order) => order.SelectMany((first, i) => order.Skip(i + 1).Select(second => (first, second)));

    private static IEnumerable<int[]> Permutations(int[] items) => items.Length <= 1 ? [items] : items.SelectMany(first => Permutations([.. items.Where(item => item != first)]).Select(rest => (int[])[first, .. rest]));
}
