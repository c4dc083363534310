using System.Collections.Immutable;
using Parley.FightAndTalk;

namespace Parley.Assessment;

/// <summary>The exact form of the section <c>war</c> as a game, key for key.</summary>
/// <remarks>Interpretation: a kernel that is left out keeps strength where it is; one probability of escalation stands for every strength.</remarks>
internal static class ExactTranslation
{
    /// <summary>The paths of numbers without which there is no game.</summary>
    public static IReadOnlyList<string> Missing(ExactWar war)
    {
        IEnumerable<(string Key, bool There)> needed =
        [
            ("delta", war.Delta is not null), ("front.now", war.FrontNow is not null), ("front.values", war.FrontValues.Count > 0),
            ("strength.advance", war.Advance.Count > 0), ("strength.now", war.StrengthNow is not null || war.Advance.Count <= 1),
        ];
        return [.. needed.Where(part => !part.There).Select(part => $"war.exact.{part.Key}")];
    }

    public static ExactGame Game(ExactWar war, Func<Quantity, double> value)
    {
        var game = new ExactGame
        {
            Delta = value(war.Delta!),
            Pi = Number(war.Pi, 0.5),
            Proposer = war.Alternates ? ProposerRule.Alternate : ProposerRule.Random,
            Timing = war.PaysNextPeriod ? BattleTiming.Next : BattleTiming.Same,
            Mu = Number(war.Mu, 1),
            Start = war.InCeasefire ? Regime.Ceasefire : Regime.War,
            Front = war.FrontNow!.Value,
            Values = Table(war.FrontValues),
            Strength = war.StrengthNow ?? 1,
            Advance = Table(war.Advance),
            AdvanceAsABelieves = Table(war.BelievedByA),
            AdvanceAsBBelieves = Table(war.BelievedByB),
            WarKernel = Kernel(war.WarKernel),
            CeasefireKernel = Kernel(war.CeasefireKernel),
            Fight = Both(war.Fight),
            Hold = Both(war.Hold),
            Break = Both(war.Break),
            Edge = Both(war.Edge),
            Destroyed = Number(war.Destroyed, 0),
            Escalate = war.Escalate.Count == 1 ? [.. Enumerable.Repeat(value(war.Escalate[0]), war.Advance.Count)] : Table(war.Escalate),
            Escalation = Both(war.Escalation),
            Accident = Number(war.Accident, 0),
            Ceasefire = WarTerms.Ceasefire(war.Ceasefire, war.Transfers, value),
        };
        return game with
        {
            Settle = war.Settle switch
            {
                AgreementTerms.Bargained => SettlementTerms.Bargained,
                AgreementTerms.Listed => new SettlementTerms(TermsKind.Listed, [.. war.Settlements.Select(Flows)]),
                _ => SettlementTerms.None,
            },
            Bonus = Both(war.Bonus),
            Noise = Number(war.Noise, 0),
            Horizon = war.Horizon ?? WarTerms.Horizon,
            Terminal = war.EndsInWar ? Terminal.War : Terminal.Line,
        };

        double Number(Quantity? quantity, double otherwise) => quantity is null ? otherwise : value(quantity);

        Pair Both(SideNumbers? pair) => new(Number(pair?.A, 0), Number(pair?.B, 0));

        ImmutableArray<double> Table(IReadOnlyList<Quantity> table) => [.. table.Select(value)];

        ImmutableArray<ImmutableArray<double>> Kernel(IReadOnlyList<IReadOnlyList<Quantity>> rows) =>
            rows.Count > 0 ? [.. rows.Select(Table)] : WarTerms.Unmoved(war.Advance.Count);

        Pair Flows(SideNumbers offer)
        {
            var a = value(offer.A!);
            return new Pair(a, offer.B is null ? 1 - a : value(offer.B));
        }
    }
}
