using Parley.GraphModel;

namespace Parley.Assessment;

/// <summary>What is uncertain of one party's stated preference, and the payoffs that follow from a draw.</summary>
internal sealed class PartyDoubt
{
    private readonly Preference? _preference;
    private readonly int[] _moves;
    private readonly int[] _fails;
    private readonly int[] _weights;

    public PartyDoubt(Preference? preference, InputValues values)
    {
        _preference = preference;
        _moves = [.. (preference?.Statements ?? []).Select(statement => values.PlaceOf(UncertainInputs.StatementPath(preference!.Party, statement.Id, "may_move")))];
        _fails = [.. (preference?.Statements ?? []).Select(statement => values.PlaceOf(UncertainInputs.StatementPath(preference!.Party, statement.Id, "may_fail")))];
        _weights = [.. (preference?.Weights ?? []).Select(weight => values.PlaceOf(weight.Amount))];
    }

    /// <summary>Whether anything of it is drawn.</summary>
    public bool IsUncertain => _moves.Concat(_fails).Concat(_weights).Any(place => place >= 0);

    /// <summary>The payoffs of a draw.</summary>
    /// <param name="draws">The states.</param>
    /// <param name="party">The party's number.</param>
    /// <param name="inputs">The values of the part's inputs.</param>
    /// <param name="above">States that count before all that the party is said to prefer.</param>
    public DrawnPayoffs Payoffs(GraphDraws draws, int party, ReadOnlySpan<double> inputs, IReadOnlyList<StateSet> above)
    {
        if (_moves.Length > 0)
            return draws.Ordered(party, Order(inputs), above);
        var payoffs = _weights.Length > 0 && IsUncertain ? draws.Weighted(party, Amounts(inputs)) : draws.Stated(party);
        return above.Count == 0 ? payoffs : draws.Below(payoffs, above);
    }

    /// <summary>
    /// The statements that are held, most important first. One that stands k places higher stands right above the statement that is k places above it in
    /// the file, one that stands lower right below; where two would stand in the same place the file's order decides.
    /// </summary>
    internal int[] Order(ReadOnlySpan<double> inputs)
    {
        var order = new List<(double Place, int Statement)>(_moves.Length);
        for (var i = 0; i < _moves.Length; i++)
        {
            if (_fails[i] >= 0 && inputs[_fails[i]] >= 0.5)
                continue;
            var up = _moves[i] >= 0 ? Math.Round(inputs[_moves[i]], MidpointRounding.AwayFromZero) : 0;
            order.Add((i - up - (0.5 * Math.Sign(up)), i));
        }
        order.Sort();
        return [.. order.Select(entry => entry.Statement)];
    }

    private double[] Amounts(ReadOnlySpan<double> inputs)
    {
        var amounts = new double[_weights.Length];
        for (var w = 0; w < amounts.Length; w++)
            amounts[w] = _weights[w] >= 0 ? inputs[_weights[w]] : _preference!.Weights[w].Amount.Best;
        return amounts;
    }
}
