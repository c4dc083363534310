namespace Parley.Assessment;

/// <summary>What parties have without an agreement in a draw: the drawn number, or what fighting on brings under the drawn numbers of the war.</summary>
internal sealed class DrawnReservations
{
    private readonly Conflict _conflict;
    private readonly IReadOnlyList<Worth> _worths;
    private readonly InputValues _values;
    private readonly IReadOnlyDictionary<string, double>? _stated;

    public DrawnReservations(Conflict conflict, IReadOnlyList<string> parties, InputValues values)
    {
        (_conflict, _values) = (conflict, values);
        _worths = [.. parties.Select(party => conflict.Worths.First(worth => worth.Party == party))];
        var drawn = conflict.War?.Quantities.Any(quantity => values.PlaceOf(quantity.Number) >= 0) == true;
        _stated = drawn && _worths.Any(worth => worth.WithoutAgreement!.War is not null) ? null : WarLink.Reservations(conflict, quantity => quantity.Best);
    }

    /// <summary>Whether a war game is solved for every draw.</summary>
    public bool IsSlow => _stated is null;

    /// <summary>One number per party.</summary>
    public double[] At(double[] inputs)
    {
        var linked = _stated ?? WarLink.Reservations(_conflict, quantity => _values.Of(quantity.Number, inputs));
        return [.. _worths.Select(worth => worth.WithoutAgreement!.Amount is { } amount ? _values.Of(amount, inputs) : linked.GetValueOrDefault(worth.Party, double.NaN))];
    }
}
