namespace Parley.GraphModel;

/// <summary>The graph of a conflict, or none with the reasons.</summary>
/// <param name="Graph">The graph; null where an <see cref="GraphProblem"/> prevents it.</param>
/// <param name="Problems">What prevents it, or what to know about it.</param>
public sealed record GraphCompilation(ConflictGraph? Graph, IReadOnlyList<GraphProblem> Problems);

/// <summary>Makes the graph model of a conflict: lists the feasible states, the moves and the preferences.</summary>
/// <remarks>Source: Fang, Hipel &amp; Kilgour (1993), chapters 2 and 3. Cost: that of the listing (<see cref="FeasibleStates"/>) and of the moves (<see cref="OptionMoves"/>).</remarks>
public static class GraphCompiler
{
    /// <summary>The most states that are listed one by one.</summary>
    public const int MostStates = 1 << 16;

    /// <summary>The most steps of the listing.</summary>
    public const long MostSteps = 4_000_000;

    /// <summary>Makes the graph. Never throws for what a valid model file holds.</summary>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static GraphCompilation Compile(Conflict conflict, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        if (conflict.IsGraphForm)
            return Listed(conflict);
        if (conflict.Options.Count == 0)
            return Refuse("options", GraphProblemKind.NoStates);
        var coding = new StateCoding(conflict);
        if (coding.Bits > 64)
            return Refuse("options", GraphProblemKind.TooManyStates, $"{conflict.Options.Count}", $"{MostStates}");
        var never = FeasibleStates.Never(conflict);
        var listing = FeasibleStates.List(conflict, coding, [.. never.Select(rule => rule.Never)], MostStates, MostSteps, cancellation);
        if (!listing.Complete)
            return Refuse("options", GraphProblemKind.TooManyStates, $"{conflict.Options.Count}", $"{MostStates}");
        if (listing.Codes.Count == 0)
            return Refuse("infeasible", GraphProblemKind.NothingFeasible, [.. Contradiction(conflict, coding, never, cancellation).Select(c => $"{c + 1}")]);
        var form = Form(conflict, coding, listing.Codes);
        var moves = OptionMoves.Build(form, cancellation: cancellation);
        return moves.Graph is null
            ? Refuse("options", GraphProblemKind.TooManyMoves, $"{moves.Pairs}", $"{moves.MostPairs}")
            : Finish(conflict, coding, moves.States.Codes, moves.States, moves.Graph, listing.Codes);
    }

    /// <summary>The options of a conflict as the listing of moves needs them.</summary>
    internal static OptionForm Form(Conflict conflict, StateCoding coding, IReadOnlyList<ulong> codes) =>
        new(codes, [.. conflict.Parties.Select(party => Mask(conflict, coding, option => option.Party == party.Id))])
        {
            ForwardOnly = Mask(conflict, coding, option => option.OneWay == OneWay.Up),
            BackwardOnly = Mask(conflict, coding, option => option.OneWay == OneWay.Down),
            Forbidden = Forbidden(conflict, coding),
            Same = [.. conflict.Coalesce.Select(formula => Matching(conflict, coding, formula, codes))],
        };

    private static GraphCompilation Listed(Conflict conflict)
    {
        var index = conflict.States.Select((state, i) => (state.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i);
        var arcs = conflict.Parties.Select(party => (IReadOnlyList<(int, int)>)
            [.. conflict.Moves.Where(move => move.Party == party.Id).Select(move => (index[move.From], index[move.To]))]);
        ulong[] codes = [.. Enumerable.Range(0, conflict.States.Count).Select(state => (ulong)state)];
        return Finish(conflict, new StateCoding(conflict), codes, null, MoveGraph.FromArcs(codes.Length, [.. arcs]), codes);
    }

    private static GraphCompilation Finish(Conflict conflict, StateCoding coding, IReadOnlyList<ulong> codes, OptionStates? options, MoveGraph moves, IReadOnlyList<ulong> members)
    {
        var problems = new List<GraphProblem>();
        var orders = new PreferenceOrder?[conflict.Parties.Count];
        foreach (var preference in conflict.Preferences)
        {
            var party = Array.FindIndex([.. conflict.Parties], p => p.Id == preference.Party);
            var (order, unranked) = PreferenceOrders.Of(preference, conflict, coding, codes);
            orders[party] = order;
            if (order is null)
                problems.Add(new GraphProblem($"preferences.{preference.Party}.ranking", GraphProblemKind.Unranked, [$"{unranked.Count}", coding.Letters(codes[unranked[0]])]));
            else if (members.Count > codes.Count && FirstToldApart(preference, conflict, coding, options!, members) is { } code)
                problems.Add(new GraphProblem($"preferences.{preference.Party}", GraphProblemKind.CoalescedApart, [preference.Party, coding.Letters(code)]));
        }
        if (problems.Exists(problem => problem.Kind == GraphProblemKind.Unranked))
            return new GraphCompilation(null, problems);
        var graph = new ConflictGraph(conflict, coding, codes, options, moves, orders);
        foreach (var party in graph.Missing)
            problems.Add(new GraphProblem("preferences", GraphProblemKind.NoPreferences, [party]));
        if (conflict.StatusQuo is { } on && graph.StatusQuo is null)
            problems.Add(StatusQuoProblem(conflict, coding, ConflictGraph.StatusQuoCode(on, coding)));
        foreach (var outcome in conflict.Outcomes.Where(outcome => graph.Where(outcome.Is).Count == 0))
            problems.Add(new GraphProblem($"outcomes.{outcome.Id}", GraphProblemKind.EmptyPattern, [outcome.Is.ToString()]));
        return new GraphCompilation(problems.Exists(problem => problem.Kind == GraphProblemKind.StatusQuoInfeasible) ? null : graph, problems);
    }

    private static GraphProblem StatusQuoProblem(Conflict conflict, StateCoding coding, ulong code)
    {
        var rule = FeasibleStates.Never(conflict).FirstOrDefault(rule => coding.Holds(rule.Never, code));
        return new GraphProblem("status_quo", GraphProblemKind.StatusQuoInfeasible, [coding.Letters(code), $"{rule.Constraint + 1}"]);
    }

    // A coalesced state stands for several; if a party tells them apart, its payoff there is that of the lowest-numbered member.
    private static ulong? FirstToldApart(Preference preference, Conflict conflict, StateCoding coding, OptionStates states, IReadOnlyList<ulong> members)
    {
        if (PreferenceOrders.Of(preference, conflict, coding, members).Order is not { } fine)
            return null;
        var payoffOf = new Dictionary<int, int>();
        for (var m = 0; m < members.Count; m++)
            if (!payoffOf.TryAdd(states.Find(members[m]), fine.Payoff[m]) && payoffOf[states.Find(members[m])] != fine.Payoff[m])
                return members[m];
        return null;
    }

    private static ulong Mask(Conflict conflict, StateCoding coding, Func<Option, bool> which)
    {
        ulong mask = 0;
        for (var option = 0; option < conflict.Options.Count; option++)
            mask |= which(conflict.Options[option]) ? coding.MaskOf(option) : 0;
        return mask;
    }

    private static IReadOnlyList<IReadOnlyList<ForbiddenChange>> Forbidden(Conflict conflict, StateCoding coding)
    {
        if (conflict.ForbiddenMoves.Count == 0)
            return [];
        return [.. conflict.Parties.Select(party => (IReadOnlyList<ForbiddenChange>)
            [.. conflict.ForbiddenMoves.Where(move => move.Party is null || move.Party == party.Id).Select(move => new ForbiddenChange(Test(move.From), Test(move.To)))])];

        Predicate<ulong> Test(Formula formula)
        {
            var expanded = conflict.Expand(formula);
            return code => coding.Holds(expanded, code);
        }
    }

    private static IReadOnlyList<ulong> Matching(Conflict conflict, StateCoding coding, Formula formula, IReadOnlyList<ulong> codes)
    {
        var expanded = conflict.Expand(formula);
        return [.. codes.Where(code => coding.Holds(expanded, code))];
    }

    // The smallest set of constraints that is contradictory by itself, found by leaving out one after another.
    private static List<int> Contradiction(Conflict conflict, StateCoding coding, IReadOnlyList<(Formula Never, int Constraint)> never, CancellationToken cancellation)
    {
        var kept = Enumerable.Range(0, conflict.Infeasible.Count).ToList();
        foreach (var candidate in kept.ToList())
        {
            var others = kept.Where(c => c != candidate).ToHashSet();
            var listing = FeasibleStates.List(conflict, coding, [.. never.Where(rule => others.Contains(rule.Constraint)).Select(rule => rule.Never)], 0, MostSteps, cancellation);
            if (listing.Complete)
                kept.Remove(candidate);
        }
        return kept;
    }

    private static GraphCompilation Refuse(string path, GraphProblemKind kind, params string[] subjects) => new(null, [new GraphProblem(path, kind, subjects)]);
}
