using System.Collections.Immutable;
using Parley.FightAndTalk;

namespace Parley.Tests.FightAndTalk;

/// <summary>Random exact games by seed.</summary>
internal sealed class RandomGames(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A uniform number in 0…1 (SplitMix64).</summary>
    public double Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return ((z ^ (z >> 31)) >> 11) * (1.0 / (1UL << 53));
    }

    public int Below(int limit) => (int)(Next() * limit);

    public ExactGame Game(bool members = false)
    {
        var (n, m) = (2 + Below(6), 1 + Below(4));
        var noise = Below(2) == 0 ? 0 : 0.02 + (0.5 * Next());
        var ceasefire = Below(4) switch
        {
            0 => CeasefireTerms.None,
            1 => CeasefireTerms.Line,
            2 => CeasefireTerms.Transfer(-0.1, 0, 0.15),
            _ => noise > 0 ? CeasefireTerms.Line : CeasefireTerms.Bargained,
        };
        var settle = Below(3) switch
        {
            0 => SettlementTerms.None,
            1 => SettlementTerms.Shares(0.2, 0.35, 0.5, 0.65, 0.8),
            _ => noise > 0 ? SettlementTerms.Shares(0.4, 0.6) : SettlementTerms.Bargained,
        };
        return new ExactGame
        {
            Delta = 0.6 + (0.38 * Next()),
            Pi = Next(),
            Proposer = (ProposerRule)Below(2),
            Timing = (BattleTiming)Below(2),
            Mu = Below(2) == 0 ? 1 : Next(),
            Start = ceasefire.Kind == TermsKind.None ? Regime.War : (Regime)Below(2),
            Front = 1 + Below(n - 1),
            Values = [0, .. Enumerable.Range(1, n - 1).Select(_ => Next()).Order(), 1],
            Strength = 1 + Below(m),
            Advance = [.. Enumerable.Range(0, m).Select(_ => Next()).Order()],
            WarKernel = Kernel(m),
            CeasefireKernel = Kernel(m),
            Fight = Pair(0.5),
            Hold = Pair(0.1),
            Break = Pair(1),
            Edge = Pair(0.2),
            Destroyed = Next() * 0.3,
            Escalate = Below(2) == 0 ? [] : [.. Enumerable.Range(0, m).Select(_ => Next() * 0.1)],
            Escalation = new Pair(-3 * Next(), -3 * Next()),
            Accident = Below(2) == 0 ? 0 : Next() * 0.2,
            Ceasefire = ceasefire,
            Settle = settle,
            Bonus = Pair(0.1),
            Noise = noise,
            Horizon = 1 + Below(25),
            Terminal = (Terminal)Below(2),
            Members = members ? [Member("a1", Side.A), Member("b1", Side.B)] : [],
        };
    }

    private SideMember Member(string id, Side side) => new()
    {
        Id = id,
        Side = side,
        Necessary = Below(2) == 0,
        Stake = Below(4) == 0 ? 0 : 1.5 * Next(),
        Fight = Next() * 0.5,
        Hold = Next() * 0.1,
        Break = Next(),
        Bonus = Next() * 0.1,
        Escalation = -Next(),
    };

    private ImmutableArray<ImmutableArray<double>> Kernel(int size) => [.. Enumerable.Range(0, size).Select(_ =>
    {
        var row = Enumerable.Range(0, size).Select(_ => Below(3) == 0 ? 0 : Next()).ToArray();
        if (row.Sum() == 0) row[Below(size)] = 1;
        return row.Select(x => x / row.Sum()).ToImmutableArray();
    })];

    private Pair Pair(double most) => new(Next() * most, Next() * most);
}
