namespace Parley.GraphModel;

/// <summary>Turns what a party is said to prefer into payoffs over a hypercube. Same order as <see cref="PreferenceOrders"/>, without listing the states.</summary>
internal static class CubePayoffs
{
    /// <summary>The payoffs; null with a problem where the party's preferences are missing or leave states out.</summary>
    public static Payoffs? Of(Conflict conflict, string party, StateCoding coding, OptionCube cube, List<GraphProblem> problems, CancellationToken cancellation)
    {
        var preference = conflict.Preferences.FirstOrDefault(p => p.Party == party);
        if (preference is null && conflict.Options.Any(option => option.Party == party))
            problems.Add(new GraphProblem("preferences", GraphProblemKind.NoPreferences, [party]));
        if (preference is null)
            return Payoffs.FromStatements(cube, [], cancellation: cancellation);
        StateSet Truth(Formula formula) => CubeCompiler.Compile(conflict.Expand(formula), coding).Evaluate(coding.Bits, cancellation: cancellation);
        if (preference.Statements.Count > 0)
            return Payoffs.FromStatements(cube, [.. preference.Statements.Select(statement => Truth(statement.Says))], cancellation: cancellation);
        var values = preference.Ranking.Count > 0 ? Ranks(preference.Ranking, Truth, cube) : Sums(preference.Weights, Truth, cube);
        var unranked = preference.Ranking.Count > 0 ? Enumerable.Range(0, values.Length).Where(state => values[state] == int.MinValue && cube.IsFeasible(state)).ToList() : [];
        if (unranked.Count == 0)
            return Payoffs.FromValues(cube, values);
        problems.Add(new GraphProblem($"preferences.{party}.ranking", GraphProblemKind.Unranked, [$"{unranked.Count}", coding.Letters((ulong)unranked[0])]));
        return null;
    }

    private static int[] Ranks(IReadOnlyList<Rank> ranking, Func<Formula, StateSet> truth, OptionCube cube)
    {
        var values = new int[cube.States];
        Array.Fill(values, int.MinValue);
        var rest = int.MinValue;
        for (var place = 0; place < ranking.Count; place++)
        {
            if (ranking[place].Patterns.Count == 0)
                rest = -place;
            foreach (var pattern in ranking[place].Patterns)
                foreach (var state in truth(pattern).States())
                    if (values[state] == int.MinValue)
                        values[state] = -place;
        }
        for (var state = 0; state < values.Length && rest != int.MinValue; state++)
            if (values[state] == int.MinValue)
                values[state] = rest;
        return values;
    }

    private static int[] Sums(IReadOnlyList<Weight> weights, Func<Formula, StateSet> truth, OptionCube cube)
    {
        var sums = new double[cube.States];
        foreach (var weight in weights)
            foreach (var state in truth(weight.On).States())
                sums[state] += weight.Amount.Best;
        return PreferenceOrders.Ranked(sums);
    }
}
