using System.Collections.Immutable;
using Parley.FightAndTalk;

namespace Parley.Assessment;

/// <summary>The plain quantities of the section <c>war</c> as a game.</summary>
/// <remarks>
/// Steps, with m the months of a period and A the first side:
/// 1. discount factor δ = patience^(m/12); 2. a chance c per month becomes 1 − (1 − c)^m per period (speed, unrest, escalation, accidents);
/// 3. v_k as stated, or v_k = (1 − Σ worth of places)·k/N + Σ worth of the places with step ≤ k; 4. levels of strength stand at equal distances from −reach to reach,
/// all shifted by less than half a distance so that strength now is on a level; 5. chance of advance = 1/(1 + e^(−decides·level)) or from the table, and as a side
/// believes it the same with every level shifted by what that side believes more; 6. levers in force are added to costs, recovery and bonus;
/// 7. drift of strength per period = m·(recovery of A − recovery of B), carried by moving the whole part of drift/distance in levels and one
/// level more with the fraction as probability, then with the chance of unrest a level up or down; the ends hold back what would leave them;
/// 8. cost of breaking = detected × attributed × response/m; 9. chance of accidents = accident × (1 − monitoring); 10. escalation pays −loss·T to each.
/// Interpretation: costs are shares of a flow, so that they are the same for any period. Of each side the deciding party's numbers are the side's.
/// </remarks>
internal static class PlainTranslation
{
    private const int Levels = 11;
    private const double Reach = 1.5;

    /// <summary>The paths of numbers without which there is no game.</summary>
    public static IReadOnlyList<string> Missing(PlainWar war)
    {
        IEnumerable<(string Path, bool There)> needed =
        [
            ("war.sides", war.Sides.Count == 2), ("war.front.steps", war.Steps is not null), ("war.front.now", war.FrontNow is not null),
            ("war.front.speed", war.Speed is not null), ("war.strength.now", war.Strength is not null), ("war.patience", war.Patience is not null),
            .. war.Sides.SelectMany(side => ((string, bool)[])
            [
                ($"war.fight.{side.Id}", war.Fight.ContainsKey(side.Id)),
                ($"war.recovery.ceasefire.{side.Id}", war.RecoveryInCeasefire.ContainsKey(side.Id) || war.Ceasefire == AgreementTerms.None),
            ]),
            .. war.Settlements.Where(item => item.Share is null && item.Flows.Count == 0).Select(item => ($"war.settlements.{item.Id}.flows", false)),
        ];
        return [.. needed.Where(part => !part.There).Select(part => part.Path)];
    }

    public static ExactGame Game(PlainWar war, Func<Quantity, double> value)
    {
        var months = war.Months;
        var levels = StrengthLevels(war, value);
        var delta = Math.Pow(value(war.Patience!), months / 12);
        var game = new ExactGame
        {
            Delta = delta,
            Pi = Number(war.FirstProposes, 0.5),
            Proposer = war.Alternates ? ProposerRule.Alternate : ProposerRule.Random,
            Mu = PerPeriod(value(war.Speed!)),
            Start = war.InCeasefire ? Regime.Ceasefire : Regime.War,
            Front = war.FrontNow!.Value,
            Values = Worths(war, value),
            Strength = levels.Now + 1,
            Advance = Advance(war, 0, value),
            AdvanceAsABelieves = Believed(0),
            AdvanceAsBBelieves = Believed(1),
            WarKernel = Kernel(war, war.RecoveryInWar, lever => lever.RecoveryInWar, value),
            CeasefireKernel = Kernel(war, war.RecoveryInCeasefire, lever => lever.RecoveryInCeasefire, value),
            Fight = Both(war.Fight, lever => lever.Fight),
            Hold = Both(war.Hold, lever => lever.Hold),
            Break = Scaled(Both(war.Response), Number(war.Detected, 1) * Number(war.Attributed, 1) / months),
            Edge = Both(war.FirstStrike),
            Destroyed = Number(war.Destruction, 0),
            Escalate = war.Escalation is null ? [] : [.. Enumerable.Repeat(PerPeriod(value(war.Escalation)), levels.At.Length)],
            Escalation = Scaled(Both(war.EscalationLoss), -1 / (1 - delta)),
            Accident = PerPeriod(Number(war.Accident, 0) * (1 - Number(war.Monitoring, 0))),
            Ceasefire = WarTerms.Ceasefire(war.Ceasefire, war.Transfers, value),
            Settle = Settlements(war, value),
            Bonus = Both(war.Bonus, lever => lever.Bonus),
            Noise = Number(war.Noise, 0),
            Horizon = war.Horizon ?? WarTerms.Horizon,
            Terminal = war.EndsInWar ? Terminal.War : Terminal.Line,
            Members = Members(war, value, Number(war.Detected, 1) * Number(war.Attributed, 1) / months),
        };
        return game with { AsABelieves = Field(0), AsBBelieves = Field(1) };

        double Number(Quantity? quantity, double otherwise) => quantity is null ? otherwise : value(quantity);

        double PerPeriod(double monthly) => 1 - Math.Pow(1 - monthly, months);

        Pair Both(IReadOnlyDictionary<string, Quantity> numbers, Func<WarLever, Quantity?>? lever = null) =>
            new(Of(war, 0, numbers, lever, value), Of(war, 1, numbers, lever, value));

        ImmutableArray<double> Advance(PlainWar source, double shift, Func<Quantity, double> number) =>
            [.. levels.At.Select(level => StrengthChance.At(source, level + shift, number))];

        ImmutableArray<double> Believed(int side) =>
            war.Beliefs.TryGetValue(war.Sides[side].Id, out var belief) ? Advance(war, value(belief) - value(war.Strength!), value) : [];

        ImmutableArray<ImmutableArray<double>> Kernel(PlainWar source, IReadOnlyDictionary<string, Quantity> numbers, Func<WarLever, Quantity?> lever, Func<Quantity, double> number) =>
            StrengthKernel.Of(levels.At.Length, months * (Of(source, 0, numbers, lever, number) - Of(source, 1, numbers, lever, number)) / levels.Distance,
                PerPeriod(Stated(source.Unrest, number)));

        // What the perspective on which a side acts has of the battlefield, at its best guesses; a belief stated as a number goes before it.
        Battlefield? Field(int side)
        {
            if (war.Beliefs.ContainsKey(war.Sides[side].Id) || !war.BelievedWars.TryGetValue(war.Sides[side].Id, out var own) || own is not { Strength: { } strength, Speed: { } speed })
                return null;
            return new Battlefield(PerPeriod(speed.Best), Advance(own, strength.Best - value(war.Strength!), Best),
                Kernel(own, own.RecoveryInWar, lever => lever.RecoveryInWar, Best), Kernel(own, own.RecoveryInCeasefire, lever => lever.RecoveryInCeasefire, Best));
        }
    }

    private static double Best(Quantity quantity) => quantity.Best;

    private static double Of(PlainWar war, int side, IReadOnlyDictionary<string, Quantity> numbers, Func<WarLever, Quantity?>? lever, Func<Quantity, double> value) =>
        Stated(numbers.GetValueOrDefault(war.Sides[side].Id), value) + (lever is null ? 0 : war.Levers
            .Where(item => item.Status == WarLeverStatus.InForce && item.On == war.Sides[side].Id).Sum(item => Stated(lever(item), value)));

    private static double Stated(Quantity? quantity, Func<Quantity, double> value) => quantity is null ? 0 : value(quantity);

    /// <summary>The levels of relative strength, the distance between them, and the index of the one that is now.</summary>
    public static (double[] At, double Distance, int Now) StrengthLevels(PlainWar war, Func<Quantity, double> value)
    {
        var count = war.Levels ?? Levels;
        var reach = war.Reach is null ? Reach : value(war.Reach);
        var distance = 2 * reach / (count - 1);
        var strength = value(war.Strength!);
        var now = Math.Clamp((int)Math.Round((strength + reach) / distance, MidpointRounding.AwayFromZero), 0, count - 1);
        var shift = strength - (-reach + (now * distance));
        return ([.. Enumerable.Range(0, count).Select(i => -reach + (i * distance) + shift)], distance, now);
    }

    private static ImmutableArray<double> Worths(PlainWar war, Func<Quantity, double> value)
    {
        if (war.FrontValues.Count > 0)
            return [.. war.FrontValues.Select(value)];
        var steps = war.Steps!.Value;
        var ground = 1 - war.Places.Sum(place => value(place.Worth));
        return [.. Enumerable.Range(0, steps + 1).Select(k => k == 0 ? 0 : k == steps ? 1
            : (ground * k / steps) + war.Places.Where(place => place.Step <= k).Sum(place => value(place.Worth)))];
    }

    private static SettlementTerms Settlements(PlainWar war, Func<Quantity, double> value)
    {
        var offers = war.Settlements.Where(item => !war.RedLines.Values.Any(names => names.Contains(item.Id))).Select(Flows).ToList();
        return offers.Count == 0 ? SettlementTerms.None : new SettlementTerms(TermsKind.Listed, [.. offers]);

        Pair Flows(WarSettlement item) => item.Share is { } share
            ? new Pair(value(share), 1 - value(share))
            : new Pair(value(item.Flows[war.Sides[0].Id]), value(item.Flows[war.Sides[1].Id]));
    }

    // A member without numbers that need not consent changes nothing and is left out.
    private static ImmutableArray<SideMember> Members(PlainWar war, Func<Quantity, double> value, double certainty)
    {
        var members = ImmutableArray.CreateBuilder<SideMember>();
        for (var side = 0; side < war.Sides.Count; side++)
            foreach (var party in war.Sides[side].Parties.Where(party => party != war.Sides[side].Decides).Distinct())
            {
                var stated = war.Sides[side].Members.FirstOrDefault(member => member.Party == party);
                var consents = war.Sides[side].Consent.Contains(party);
                if (stated is null && !consents)
                    continue;
                members.Add(new SideMember
                {
                    Id = party,
                    Side = (Side)side,
                    Necessary = consents,
                    Stake = stated?.Stake is { } stake ? value(stake) : 1,
                    Fight = stated?.Fight is { } fight ? value(fight) : 0,
                    Hold = stated?.Hold is { } hold ? value(hold) : 0,
                    Break = stated?.Break is { } breaks ? value(breaks) * certainty : 0,
                    Bonus = stated?.Bonus is { } bonus ? value(bonus) : 0,
                });
            }
        return members.ToImmutable();
    }

    private static Pair Scaled(Pair pair, double factor) => new(pair.A * factor, pair.B * factor);
}
