using System.Collections.Immutable;

namespace Parley.FightAndTalk;

/// <summary>Carries the probabilities of all states forward, period by period.</summary>
internal sealed class Playout
{
    private readonly Chain _chain;
    private double[][] _mass;
    private double[][] _next;

    public Playout(Chain chain)
    {
        _chain = chain;
        _mass = ValueTable.Make(chain.Rows.Length, chain.Tables.Size);
        _next = ValueTable.Make(chain.Rows.Length, chain.Tables.Size);
    }

    /// <summary>The forecast from the state where the game is now.</summary>
    public ImmutableArray<ForecastPeriod> Forecast(int periods)
    {
        Place(_chain.Tables.Game.Start);
        var result = ImmutableArray.CreateBuilder<ForecastPeriod>(periods);
        double settled = 0, a = 0, b = 0, escalated = 0;
        for (var period = 1; period <= periods; period++)
        {
            Each((rows, s, k, mass) =>
            {
                settled += mass * rows.Settled[s];
                escalated += mass * rows.Escalated[s];
                if (k == 1) b += mass * rows.Down[s];
                if (k == _chain.Tables.Fronts - 1) a += mass * rows.Up[s];
            });
            Step(true);
            result.Add(new ForecastPeriod(period, Mass(0), Mass(1), settled, a, b, escalated));
        }

        return result.ToImmutable();
    }

    /// <summary>What becomes of a ceasefire at the present front and strength.</summary>
    /// <param name="periods">How far to look.</param>
    /// <param name="justAgreed">True: the first period is that of its acceptance, in which only an accident can end it.</param>
    public ImmutableArray<LastingPeriod> Lasting(int periods, bool justAgreed)
    {
        var result = ImmutableArray.CreateBuilder<LastingPeriod>(periods);
        if (!_chain.Tables.HasCeasefire) return result.ToImmutable();
        Place(Regime.Ceasefire);
        double byA = 0, byB = 0, accident = 0, settled = 0;
        for (var period = 1; period <= periods; period++)
        {
            if (justAgreed && period == 1)
            {
                accident = _chain.Tables.Game.Accident;
                Agreed();
            }
            else
            {
                Each((rows, s, _, mass) =>
                {
                    byA += mass * rows.BrokenByA[s];
                    byB += mass * rows.BrokenByB[s];
                    accident += mass * rows.Accident[s];
                    settled += mass * rows.Settled[s];
                });
                Step(false);
            }

            result.Add(new LastingPeriod(period, Mass(1), byA, byB, accident, settled));
        }

        return result.ToImmutable();
    }

    private void Place(Regime regime)
    {
        var game = _chain.Tables.Game;
        foreach (var block in _mass) Array.Clear(block);
        for (var f = 0; f < _chain.Phases; f++)
            _mass[((int)regime * _chain.Phases) + f][_chain.Tables.Index(game.Front, game.Strength)] = _chain.Opening(f);
    }

    private double Mass(int regime)
    {
        double sum = 0;
        for (var f = 0; f < _chain.Phases && (regime * _chain.Phases) + f < _mass.Length; f++) sum += _mass[(regime * _chain.Phases) + f].Sum();
        return sum;
    }

    private void Each(Action<ChainRows, int, int, double> visit)
    {
        for (var block = 0; block < _mass.Length; block++)
        {
            for (var s = 0; s < _mass[block].Length; s++)
                if (_mass[block][s] != 0) visit(_chain.Rows[block], s, (s % _chain.Tables.Row) + 1, _mass[block][s]);
        }
    }

    private void Agreed()
    {
        foreach (var block in _next) Array.Clear(block);
        for (var f = 0; f < _chain.Phases; f++)
        {
            var block = _chain.Phases + f;
            for (var s = 0; s < _mass[block].Length; s++)
                if (_mass[block][s] != 0) Spread(_chain.Tables.CeasefireKernel, _chain.Phases + _chain.Next(f), s, 0, _mass[block][s] * _chain.Tables.Keeps);
        }

        (_mass, _next) = (_next, _mass);
    }

    private void Step(bool battles)
    {
        var tables = _chain.Tables;
        foreach (var block in _next) Array.Clear(block);
        for (var block = 0; block < _mass.Length; block++)
        {
            var (rows, next) = (_chain.Rows[block], _chain.Next(block % _chain.Phases));
            for (var s = 0; s < _mass[block].Length; s++)
            {
                var mass = _mass[block][s];
                if (mass == 0) continue;
                var k = (s % tables.Row) + 1;
                if (rows.Held[s] > 0) Spread(tables.CeasefireKernel, _chain.Phases + next, s, 0, mass * rows.Held[s]);
                if (!battles) continue;
                Spread(tables.WarKernel, next, s, 0, mass * rows.Stay[s]);
                if (k < tables.Fronts - 1) Spread(tables.WarKernel, next, s, 1, mass * rows.Up[s]);
                if (k > 1) Spread(tables.WarKernel, next, s, -1, mass * rows.Down[s]);
            }
        }

        (_mass, _next) = (_next, _mass);
    }

    private void Spread(SparseKernel kernel, int block, int state, int move, double mass)
    {
        if (mass == 0) return;
        var (row, m) = (_chain.Tables.Row, state / _chain.Tables.Row);
        var columns = kernel.Columns(m);
        var weights = kernel.Weights(m);
        for (var n = 0; n < columns.Length; n++) _next[block][(columns[n] * row) + (state % row) + move] += mass * weights[n];
    }
}
