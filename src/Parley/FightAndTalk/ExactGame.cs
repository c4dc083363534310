using System.Collections.Immutable;

namespace Parley.FightAndTalk;

/// <summary>All numbers of a fight-and-talk game in its exact form.</summary>
/// <remarks>
/// The sides contest a stake of one unit per period. Every payoff is in units of one period's whole stake, never normalised.
/// With N + 1 values and M strengths, a game has 2(N−1)M states. <see cref="Validate"/> says what is wrong; no member throws on a user's number.
/// </remarks>
public sealed record ExactGame
{
    /// <summary>Discount factor, strictly between 0 and 1.</summary>
    public required double Delta { get; init; }

    /// <summary>Probability that A proposes (with alternate proposers: proposes first).</summary>
    public double Pi { get; init; } = 0.5;

    public ProposerRule Proposer { get; init; }

    public BattleTiming Timing { get; init; }

    /// <summary>Probability that the front moves in a battle.</summary>
    public double Mu { get; init; } = 1;

    public Regime Start { get; init; }

    /// <summary>The front now, 1…N−1.</summary>
    public required int Front { get; init; }

    /// <summary>v_0…v_N: the share A holds at each front; v_0 = 0, v_N = 1.</summary>
    public required ImmutableArray<double> Values { get; init; }

    /// <summary>Relative capability now, 1…M.</summary>
    public required int Strength { get; init; }

    /// <summary>p_1…p_M: probability that a moving front moves towards A; the analyst's belief.</summary>
    public required ImmutableArray<double> Advance { get; init; }

    /// <summary>The same table as A believes it; empty: as the analyst.</summary>
    public ImmutableArray<double> AdvanceAsABelieves { get; init; } = [];

    /// <summary>The same table as B believes it; empty: as the analyst.</summary>
    public ImmutableArray<double> AdvanceAsBBelieves { get; init; } = [];

    /// <summary>All that A believes of the battlefield; null: only its table of advance, if any, differs from the analyst's.</summary>
    public Battlefield? AsABelieves { get; init; }

    /// <summary>All that B believes of the battlefield.</summary>
    public Battlefield? AsBBelieves { get; init; }

    /// <summary>M rows of M probabilities: how strength moves in a war period.</summary>
    public required ImmutableArray<ImmutableArray<double>> WarKernel { get; init; }

    /// <summary>M rows of M probabilities: how strength moves in a ceasefire period.</summary>
    public required ImmutableArray<ImmutableArray<double>> CeasefireKernel { get; init; }

    /// <summary>Cost of each war period.</summary>
    public Pair Fight { get; init; }

    /// <summary>Upkeep of each ceasefire period.</summary>
    public Pair Hold { get; init; }

    /// <summary>Cost paid at once by the side that breaks a ceasefire.</summary>
    public Pair Break { get; init; }

    /// <summary>What the breaker's chance of advance gains in the first battle.</summary>
    public Pair Edge { get; init; }

    /// <summary>Share of the stake destroyed when one side takes all.</summary>
    public double Destroyed { get; init; }

    /// <summary>e_1…e_M: probability that a war period escalates; empty: none.</summary>
    public ImmutableArray<double> Escalate { get; init; } = [];

    /// <summary>Total payoff of each side, from that period on, if the war escalates.</summary>
    public Pair Escalation { get; init; }

    /// <summary>Probability that a ceasefire period collapses into battle by accident.</summary>
    public double Accident { get; init; }

    public CeasefireTerms Ceasefire { get; init; } = CeasefireTerms.None;

    public SettlementTerms Settle { get; init; } = SettlementTerms.None;

    /// <summary>Added to each side's flow under a settlement.</summary>
    public Pair Bonus { get; init; }

    /// <summary>Scale of the logit noise in choices, in units of one period's whole flow; 0: none.</summary>
    public double Noise { get; init; }

    /// <summary>Number of periods of the backward induction.</summary>
    public int Horizon { get; init; } = 360;

    public Terminal Terminal { get; init; }

    /// <summary>Parties on a side besides its deciding party.</summary>
    public ImmutableArray<SideMember> Members { get; init; } = [];

    /// <summary>T = 1/(1−δ): the value of one unit per period for ever.</summary>
    public double Forever => 1 / (1 - Delta);

    /// <summary>True if a ceasefire is possible.</summary>
    public bool HasCeasefire => Ceasefire.Kind != TermsKind.None;

    /// <summary>N: the front number at which A takes all.</summary>
    public int Fronts => Values.Length - 1;

    /// <summary>M: how many levels of strength there are.</summary>
    public int Strengths => Advance.Length;

    /// <summary>The table of advance that a side believes in.</summary>
    public ImmutableArray<double> AdvanceAsBelieved(Side side)
    {
        var own = side == Side.A ? AdvanceAsABelieves : AdvanceAsBBelieves;
        return own.IsDefaultOrEmpty ? Advance : own;
    }

    /// <summary>True if a side's belief about the battlefield is not the analyst's.</summary>
    public bool BeliefsDiffer => AsABelieves is not null || AsBBelieves is not null || !AdvanceAsABelieves.IsDefaultOrEmpty || !AdvanceAsBBelieves.IsDefaultOrEmpty;

    /// <summary>The game as a side believes it; the same object where it believes what the analyst does.</summary>
    public ExactGame AsBelieved(Side side)
    {
        var field = side == Side.A ? AsABelieves : AsBBelieves;
        if (field is not null) return this with { Mu = field.Mu, Advance = field.Advance, WarKernel = field.WarKernel, CeasefireKernel = field.CeasefireKernel };
        var advance = AdvanceAsBelieved(side);
        return advance.SequenceEqual(Advance) ? this : this with { Advance = advance };
    }

    /// <summary>Everything that is wrong with the numbers; empty if the game can be solved.</summary>
    public ImmutableArray<GameProblem> Validate() => ExactGameRules.Check(this);
}
