namespace Parley.GraphModel;

/// <summary>In which states each part of a party's stated preference holds.</summary>
/// <param name="Statements">One set per statement, in the file's order.</param>
/// <param name="Weights">One set per weight, in the file's order.</param>
/// <param name="Fixed">Payoffs that do not change with draws: those of a ranking; else null.</param>
/// <param name="Amounts">The weights as stated.</param>
/// <param name="ClassOf">For each state, the number of its class: in all states of a class the same weights hold.</param>
/// <param name="Examples">A state of each class.</param>
internal sealed record PartyColumns(
    IReadOnlyList<StateSet> Statements, IReadOnlyList<StateSet> Weights, DrawnPayoffs? Fixed, double[] Amounts, int[] ClassOf, IReadOnlyList<int> Examples)
{
    public static PartyColumns Of(Preference preference, Conflict conflict, DrawnStates states)
    {
        StateSet Where(Formula formula) => states.Where(conflict.Expand(formula));
        IReadOnlyList<StateSet> weights = [.. preference.Weights.Select(weight => Where(weight.On))];
        var (classOf, examples) = Classes(weights, states.Count);
        return new PartyColumns(
            [.. preference.Statements.Select(statement => Where(statement.Says))],
            weights,
            preference.Ranking.Count > 0 ? states.Payoffs(Ranks(preference.Ranking, Where, states.Count)) : null,
            [.. preference.Weights.Select(weight => weight.Amount.Best)],
            classOf, examples);
    }

    public DrawnPayoffs Stated(DrawnStates states) => Fixed ?? (Weights.Count > 0 ? states.Payoffs(Sums(Amounts)) : states.Payoffs(Statements));

    /// <summary>The sum of the weights that hold, as ranks: sums are tied where <see cref="PreferenceOrders"/> ties them.</summary>
    public int[] Sums(ReadOnlySpan<double> weights)
    {
        var sums = new double[Examples.Count];
        for (var w = 0; w < Weights.Count; w++)
            for (var c = 0; c < sums.Length; c++)
                if (Weights[w][Examples[c]])
                    sums[c] += weights[w];
        var ranks = PreferenceOrders.Ranked(sums);
        return Array.ConvertAll(ClassOf, c => ranks[c]);
    }

    // States in which the same weights hold have the same sum, whatever the weights: they form one class.
    private static (int[] ClassOf, List<int> Examples) Classes(IReadOnlyList<StateSet> weights, int count)
    {
        var (classOf, examples) = (new int[count], new List<int> { 0 });
        foreach (var holds in weights)
        {
            var numbers = new Dictionary<(int, bool), int>();
            examples.Clear();
            for (var s = 0; s < count; s++)
            {
                var key = (classOf[s], holds[s]);
                if (!numbers.TryGetValue(key, out var number))
                {
                    numbers[key] = number = numbers.Count;
                    examples.Add(s);
                }
                classOf[s] = number;
            }
        }
        return (classOf, examples);
    }

    private static int[] Ranks(IReadOnlyList<Rank> ranking, Func<Formula, StateSet> where, int count)
    {
        var values = new int[count];
        Array.Fill(values, -ranking.Count);
        var taken = new StateSet(count);
        var rest = -1;
        for (var place = 0; place < ranking.Count; place++)
        {
            rest = ranking[place].Patterns.Count == 0 ? place : rest;
            foreach (var state in ranking[place].Patterns.SelectMany(pattern => where(pattern).States()))
                if (!taken[state])
                    (values[state], taken[state]) = (-place, true);
        }
        for (var state = 0; state < count && rest >= 0; state++)
            values[state] = taken[state] ? values[state] : -rest;
        return values;
    }
}
