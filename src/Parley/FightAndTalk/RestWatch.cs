namespace Parley.FightAndTalk;

/// <summary>Watches whether the values of a backward induction have come to rest.</summary>
/// <remarks>
/// Source: with fixed choices one period is affine and shrinks differences by the discount factor δ (Howard 1960; Puterman 1994) [recalled].
/// Steps, every 16th period: the largest change d of any value in this period; if it is zero the values stay for ever. Without noise and
/// with listed offers: if d/(1−δ) is small enough and every comparison that a choice rests on is farther from turning than twice that,
/// no choice can change in the periods left, so that each value moves by at most d/(1−δ). With noise: d has shrunk over the last two
/// spans of 16 periods by a steady factor r, and what is left of the geometric series is small enough.
/// Interpretation: where offers are bargained only complete rest counts, because the responder is held at the point where it is indifferent.
/// Cost: a 16th of a pass over the values; the margins once each time that d has fallen tenfold.
/// </remarks>
internal sealed class RestWatch(GameTables tables)
{
    /// <summary>Changes of values that no report shows: a tenth of the 10⁻⁶ that is allowed.</summary>
    public const double Allowed = 1e-7;

    /// <summary>Periods from one look to the next.</summary>
    public const int Span = 16;

    private const double Steady = 0.9;
    private readonly double[][] _before = ValueTable.Make(2 * tables.Phases * tables.Layers.Length, tables.Size);
    private double _last = double.NaN;
    private double _lastRatio = double.NaN;
    private double _tried = double.PositiveInfinity;

    /// <summary>Keeps the values as they are before the period.</summary>
    public void Keep(ValueTable[] values)
    {
        for (var i = 0; i < _before.Length; i++) Array.Copy(Part(values, i), _before[i], tables.Size);
    }

    /// <summary>Where the induction may stop after this period; null: it goes on.</summary>
    public EarlyStop? After(ValueTable[] values, Stage[] stages, int worked)
    {
        var change = Change(values);
        var ratio = change / _last;
        var steady = ratio < Steady && _lastRatio < Steady ? Math.Max(ratio, _lastRatio) : double.PositiveInfinity;
        (_last, _lastRatio) = (change, ratio);
        if (change == 0) return new EarlyStop(worked, 0, true);
        if (tables.Game.Noise > 0)
        {
            var left = Span * change / (1 - steady);
            return steady < 1 && left <= Allowed ? new EarlyStop(worked, left, false) : null;
        }

        var bound = change * tables.Forever;
        if (bound > Allowed || change > _tried / 10 || Bargained) return null;
        _tried = change;
        return Margins.Least(tables, stages) > (2 * bound) + Margins.Rounding(tables) ? new EarlyStop(worked, bound, true) : null;
    }

    private bool Bargained => tables.Game.Ceasefire.Kind == TermsKind.Bargained || tables.Game.Settle.Kind == TermsKind.Bargained;

    private double Change(ValueTable[] values)
    {
        double most = 0;
        for (var i = 0; i < _before.Length; i++)
        {
            var now = Part(values, i);
            for (var m = 1; m <= tables.Strengths; m++)
                for (var k = 1; k < tables.Fronts; k++)
                    most = Math.Max(most, Math.Abs(now[tables.Index(k, m)] - _before[i][tables.Index(k, m)]));
        }

        return most;
    }

    private double[] Part(ValueTable[] values, int i)
    {
        var layers = tables.Layers.Length;
        return values[i / (2 * layers)].Of((Regime)(i / layers % 2))[i % layers];
    }
}
