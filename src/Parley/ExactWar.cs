namespace Parley;

/// <summary>A number for side A and one for side B; null where it is not stated.</summary>
public sealed record SideNumbers(Quantity? A, Quantity? B);

/// <summary>How the share under a ceasefire, or the terms of a settlement, come about.</summary>
public enum AgreementTerms
{
    /// <summary>There is no such agreement.</summary>
    None,

    /// <summary>The share at the present front.</summary>
    Line,

    /// <summary>Any share, offered anew.</summary>
    Bargained,

    /// <summary>One of a list.</summary>
    Listed,
}

/// <summary>The exact form of the section <c>war</c>: every number of the game as it stands in the file. What is null or empty was not stated.</summary>
public sealed record ExactWar
{
    /// <summary>Discount factor.</summary>
    public Quantity? Delta { get; init; }

    /// <summary>Probability that A proposes.</summary>
    public Quantity? Pi { get; init; }

    /// <summary>Whether the sides take turns to propose.</summary>
    public bool Alternates { get; init; }

    /// <summary>Whether the result of a battle is paid from the next period on.</summary>
    public bool PaysNextPeriod { get; init; }

    /// <summary>Probability that the front moves in a battle.</summary>
    public Quantity? Mu { get; init; }

    /// <summary>Whether a ceasefire is in force now.</summary>
    public bool InCeasefire { get; init; }

    /// <summary>The front now, from 0.</summary>
    public int? FrontNow { get; init; }

    /// <summary>v_0…v_N.</summary>
    public IReadOnlyList<Quantity> FrontValues { get; init; } = [];

    /// <summary>Strength now, from 1.</summary>
    public int? StrengthNow { get; init; }

    /// <summary>p_1…p_M.</summary>
    public IReadOnlyList<Quantity> Advance { get; init; } = [];

    /// <summary>M rows of M probabilities; empty: strength stays.</summary>
    public IReadOnlyList<IReadOnlyList<Quantity>> WarKernel { get; init; } = [];

    /// <summary>M rows of M probabilities; empty: strength stays.</summary>
    public IReadOnlyList<IReadOnlyList<Quantity>> CeasefireKernel { get; init; } = [];

    /// <summary>The chance of advance as A believes it; empty: as the analyst.</summary>
    public IReadOnlyList<Quantity> BelievedByA { get; init; } = [];

    /// <summary>The chance of advance as B believes it; empty: as the analyst.</summary>
    public IReadOnlyList<Quantity> BelievedByB { get; init; } = [];

    /// <summary>Cost of a war period.</summary>
    public SideNumbers? Fight { get; init; }

    /// <summary>Upkeep of a ceasefire period.</summary>
    public SideNumbers? Hold { get; init; }

    /// <summary>Cost of breaking a ceasefire.</summary>
    public SideNumbers? Break { get; init; }

    /// <summary>First-strike edge.</summary>
    public SideNumbers? Edge { get; init; }

    /// <summary>Share destroyed when one side takes all.</summary>
    public Quantity? Destroyed { get; init; }

    /// <summary>Probability of escalation at each strength; one number stands for all.</summary>
    public IReadOnlyList<Quantity> Escalate { get; init; } = [];

    /// <summary>Total payoffs if the war escalates.</summary>
    public SideNumbers? Escalation { get; init; }

    /// <summary>Probability that a ceasefire collapses by accident.</summary>
    public Quantity? Accident { get; init; }

    /// <summary>The share under a ceasefire.</summary>
    public AgreementTerms Ceasefire { get; init; }

    /// <summary>With a list: what may be added to the share at the front.</summary>
    public IReadOnlyList<Quantity> Transfers { get; init; } = [];

    /// <summary>The terms of a settlement.</summary>
    public AgreementTerms Settle { get; init; }

    /// <summary>With a list: the flows of each settlement; a missing B stands for what A leaves of 1.</summary>
    public IReadOnlyList<SideNumbers> Settlements { get; init; } = [];

    /// <summary>Peace bonus under a settlement.</summary>
    public SideNumbers? Bonus { get; init; }

    /// <summary>Noise in choices.</summary>
    public Quantity? Noise { get; init; }

    /// <summary>Periods of the backward induction.</summary>
    public int? Horizon { get; init; }

    /// <summary>Whether fighting goes on after the horizon; else each side keeps what it holds.</summary>
    public bool EndsInWar { get; init; }
}
