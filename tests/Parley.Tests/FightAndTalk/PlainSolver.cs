using Parley.FightAndTalk;

namespace Parley.Tests.FightAndTalk;

/// <summary>A slow solver written straight from the definition of the game: the oracle of the fast one.</summary>
/// <remarks>Values are indexed [regime, front, strength (from 0), proposer of the period], one number for each party.</remarks>
internal sealed class PlainSolver
{
    private readonly ExactGame _game;
    private readonly double[] _advance;
    private readonly int _parties;
    private readonly double _total;
    private readonly double _tie;
    private double[,,,][] _next;

    private PlainSolver(ExactGame game, Side believer, double[,,,][] terminal)
    {
        _game = game;
        _advance = [.. game.AdvanceAsBelieved(believer)];
        _parties = 2 + game.Members.Length;
        _total = 1 / (1 - game.Delta);
        _tie = 1e-9 * _total;
        _next = terminal;
    }

    /// <summary>Values at the start of the first period, before it is known who proposes.</summary>
    public static double[,,][] Solve(ExactGame game, Side believer, Terminal terminal)
    {
        var plain = new PlainSolver(game, believer, Empty(game));
        if (terminal == Terminal.War) plain.FightForEver();
        else plain.KeepLine();
        for (var period = 0; period < game.Horizon; period++) plain._next = plain.Earlier();
        var result = new double[2, game.Fronts, game.Strengths][];
        foreach (var (regime, k, m) in plain.States()) result[regime, k, m] = plain.Expected(regime, k, m, null);
        return result;
    }

    private static double[,,,][] Empty(ExactGame game) => new double[2, game.Fronts, game.Strengths, 2][];

    private IEnumerable<(int Regime, int Front, int Strength)> States() =>
        from regime in Enumerable.Range(0, 2)
        from k in Enumerable.Range(1, _game.Fronts - 1)
        from m in Enumerable.Range(0, _game.Strengths)
        select (regime, k, m);

    private void KeepLine()
    {
        foreach (var (regime, k, m) in States())
            for (var p = 0; p < 2; p++) _next[regime, k, m, p] = Party(i => Flow(i, _game.Values[k]) * _total);
    }

    private void FightForEver()
    {
        KeepLine();
        for (var round = 0; round < 20_000; round++)
        {
            var values = Empty(_game);
            double change = 0;
            foreach (var (regime, k, m) in States())
            {
                var value = Battle(k, m, 0, 0);
                for (var p = 0; p < 2; p++) values[regime, k, m, p] = value;
                change = Math.Max(change, Party(i => Math.Abs(value[i] - _next[regime, k, m, 0][i])).Max());
            }

            _next = values;
            if (change < 1e-14 * _total) return;
        }
    }

    private double[,,,][] Earlier()
    {
        var values = Empty(_game);
        foreach (var (regime, k, m) in States())
            for (var p = 0; p < 2; p++) values[regime, k, m, p] = regime == 0 ? War(k, m, p) : InCeasefire(k, m, p);
        return values;
    }

    /// <summary>Expected value of a state, the proposer drawn or known from the proposer before.</summary>
    private double[] Expected(int regime, int k, int m, int? before)
    {
        if (_game.Proposer == ProposerRule.Alternate && before is { } last) return _next[regime, k, m, 1 - last];
        return Mix([(_game.Pi, _next[regime, k, m, 0]), (1 - _game.Pi, _next[regime, k, m, 1])]);
    }

    private double[] Battle(int k, int m, double edge, int proposer)
    {
        var (p, e, mu) = (Math.Clamp(_advance[m] + edge, 0, 1), _game.Escalate.IsDefaultOrEmpty ? 0 : _game.Escalate[m], _game.Mu);
        var fought = Mix([(mu * p, Arrive(k, k + 1, m, proposer)), (mu * (1 - p), Arrive(k, k - 1, m, proposer)), (1 - mu, Arrive(k, k, m, proposer))]);
        return Party(i => (e * Number(i, _game.Escalation, x => x.Escalation)) + ((1 - e) * fought[i]) - Number(i, _game.Fight, x => x.Fight));
    }

    private double[] Arrive(int from, int to, int m, int proposer)
    {
        var late = _game.Timing == BattleTiming.Next;
        if (to == 0 || to == _game.Fronts)
        {
            var share = to == 0 ? 0 : 1;
            var all = (1 - _game.Destroyed) * _total * (late ? _game.Delta : 1);
            return Party(i => (Flow(i, share) * all) + (late ? Flow(i, _game.Values[from]) : 0));
        }

        var future = Mix(Enumerable.Range(0, _game.Strengths).Select(n => (_game.WarKernel[m][n], Expected(0, to, n, proposer))));
        return Party(i => Flow(i, _game.Values[late ? from : to]) + (_game.Delta * future[i]));
    }

    private double[] Broken(int k, int m, int breaker, int proposer)
    {
        var value = Battle(k, m, breaker == 0 ? _game.Edge.A : -_game.Edge.B, proposer);
        return Party(i => value[i] - (SideOf(i) == breaker ? Number(i, _game.Break, x => x.Break) : 0));
    }

    private double[] Truce(int k, int m, double share, int proposer)
    {
        var future = Mix(Enumerable.Range(0, _game.Strengths).Select(n => (_game.CeasefireKernel[m][n], Expected(1, k, n, proposer))));
        var battle = Battle(k, m, 0, proposer);
        var a = _game.Accident;
        return Party(i => ((1 - a) * (Flow(i, share) - Number(i, _game.Hold, x => x.Hold) + (_game.Delta * future[i]))) + (a * battle[i]));
    }

    private double[] War(int k, int m, int p)
    {
        var battle = Battle(k, m, 0, p);
        var actions = new List<(int Class, double[] Value, bool Empty)>();
        foreach (var y in Settlements(p, battle)) actions.Add(Answered(0, y, battle, p));
        if (_game.HasCeasefire)
            foreach (var x in Shares(k, m, p, battle, true)) actions.Add(Answered(1, Truce(k, m, x, p), battle, p));
        actions.Add((2, battle, false));
        return Chosen(actions, p);
    }

    private double[] InCeasefire(int k, int m, int p)
    {
        if (!_game.HasCeasefire) return new double[_parties];
        var broken = Broken(k, m, 1 - p, p);
        var refused = HoldOrBreak(Truce(k, m, _game.Values[k], p), broken, p);
        var actions = new List<(int Class, double[] Value, bool Empty)>();
        foreach (var y in Settlements(p, refused)) actions.Add(Answered(0, y, refused, p));
        foreach (var x in Shares(k, m, p, broken, false)) actions.Add((1, HoldOrBreak(Truce(k, m, x, p), broken, p), false));
        actions.Add((2, Broken(k, m, p, p), false));
        return Chosen(actions, p);
    }

    private (int Class, double[] Value, bool Empty) Answered(int rank, double[] accepted, double[] refused, int p)
    {
        var chance = Asked(p).Aggregate(1.0, (c, i) => c * Chance(accepted[i], refused[i]));
        return (rank, Mix([(chance, accepted), (1 - chance, refused)]), chance == 0 && _game.Noise == 0);
    }

    private double[] HoldOrBreak(double[] held, double[] broken, int p)
    {
        var chance = Chance(held[1 - p], broken[1 - p]);
        return Mix([(chance, held), (1 - chance, broken)]);
    }

    private double[] Chosen(List<(int Class, double[] Value, bool Empty)> actions, int p)
    {
        actions.RemoveAll(a => a.Empty);
        var best = actions.Max(a => a.Value[p]);
        if (_game.Noise == 0) return actions.First(a => a.Value[p] >= best - _tie).Value;
        var weights = actions.ConvertAll(a => Math.Exp((a.Value[p] - best) / _game.Noise));
        return Mix(actions.Select((a, i) => (weights[i] / weights.Sum(), a.Value)));
    }

    private double Chance(double accept, double refuse)
    {
        if (_game.Noise > 0) return 1 / (1 + Math.Exp((refuse - accept) / _game.Noise));
        return accept >= refuse - _tie ? 1 : 0;
    }

    private IEnumerable<int> Asked(int p) =>
        Enumerable.Range(0, _parties).Where(i => i < 2 ? i != p : _game.Members[i - 2].Necessary);

    private IEnumerable<double[]> Settlements(int p, double[] refused)
    {
        if (_game.Settle.Kind == TermsKind.Listed) return _game.Settle.List.Select(s => Settled(s.A, s.B));
        if (_game.Settle.Kind == TermsKind.None) return [];
        var least = Asked(p).Where(i => SideOf(i) != p && Stake(i) > 0)
            .Max(i => ((refused[i] * (1 - _game.Delta)) - Number(i, _game.Bonus, x => x.Bonus)) / Stake(i));
        var share = p == 0 ? 1 - Math.Clamp(least, 0, 1) : Math.Clamp(least, 0, 1);
        return [Settled(share, 1 - share)];
    }

    private double[] Settled(double a, double b) =>
        Party(i => ((Stake(i) * (SideOf(i) == 0 ? a : b)) + Number(i, _game.Bonus, x => x.Bonus)) * _total);

    private IEnumerable<double> Shares(int k, int m, int p, double[] refused, bool consent)
    {
        var line = _game.Values[k];
        if (_game.Ceasefire.Kind == TermsKind.Line) return [line];
        if (_game.Ceasefire.Kind == TermsKind.Listed) return _game.Ceasefire.Transfers.Select(t => Math.Clamp(line + t, 0, 1));
        var nothing = Truce(k, m, p == 0 ? 1 : 0, p);
        var weight = 1 - _game.Accident;
        var least = Asked(p).Where(i => SideOf(i) != p && (consent || i < 2) && Stake(i) > 0 && weight > 0)
            .Select(i => (refused[i] - nothing[i]) / (weight * Stake(i))).DefaultIfEmpty(0).Max();
        return [p == 0 ? 1 - Math.Clamp(least, 0, 1) : Math.Clamp(least, 0, 1)];
    }

    private int SideOf(int party) => party < 2 ? party : (int)_game.Members[party - 2].Side;

    private double Stake(int party) => party < 2 ? 1 : _game.Members[party - 2].Stake;

    private double Flow(int party, double share) => Stake(party) * (SideOf(party) == 0 ? share : 1 - share);

    private double Number(int party, Pair sides, Func<SideMember, double> member) => party < 2 ? sides[(Side)party] : member(_game.Members[party - 2]);

    private double[] Party(Func<int, double> value) => [.. Enumerable.Range(0, _parties).Select(value)];

    private double[] Mix(IEnumerable<(double Weight, double[] Value)> parts)
    {
        var sum = new double[_parties];
        foreach (var (weight, value) in parts)
            for (var i = 0; i < _parties; i++) sum[i] += weight * value[i];
        return sum;
    }
}
