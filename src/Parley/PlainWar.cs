namespace Parley;

/// <summary>What one period of the war game is.</summary>
public enum WarPeriod
{
    /// <summary>A month.</summary>
    Month,

    /// <summary>A week: 12/52 of a month.</summary>
    Week,

    /// <summary>Three months.</summary>
    Quarter,

    /// <summary>Twelve months.</summary>
    Year,
}

/// <summary>The section <c>war</c> in plain quantities. What is null or empty was not stated; numbers by side stand under the side's name.</summary>
public sealed record PlainWar
{
    /// <summary>What one period is.</summary>
    public WarPeriod Period { get; init; }

    /// <summary>Periods of the backward induction.</summary>
    public int? Horizon { get; init; }

    /// <summary>The two sides; the first gains as the front number rises.</summary>
    public IReadOnlyList<WarSide> Sides { get; init; } = [];

    /// <summary>Whether a ceasefire is in force now.</summary>
    public bool InCeasefire { get; init; }

    /// <summary>How many steps the front can take from one end to the other.</summary>
    public int? Steps { get; init; }

    /// <summary>Where the front is now, in steps from the end at which the second side holds all.</summary>
    public int? FrontNow { get; init; }

    /// <summary>Places whose capture is worth more than other ground.</summary>
    public IReadOnlyList<WarPlace> Places { get; init; } = [];

    /// <summary>The first side's share at each front, from none to all, where it is stated; else ground is equal and places add to it.</summary>
    public IReadOnlyList<Quantity> FrontValues { get; init; } = [];

    /// <summary>Chance per month that the front moves one step.</summary>
    public Quantity? Speed { get; init; }

    /// <summary>Log ratio of the first side's strength to the second's, now.</summary>
    public Quantity? Strength { get; init; }

    /// <summary>How much the log ratio decides which way the front moves.</summary>
    public Quantity? Decisive { get; init; }

    /// <summary>Instead of that: the chance that a moving front moves in favour of the first side, by strength, from the lowest strength to the highest.</summary>
    public IReadOnlyList<WarStrengthPoint> StrengthTable { get; init; } = [];

    /// <summary>How many levels of relative strength are told apart.</summary>
    public int? Levels { get; init; }

    /// <summary>The log ratio at which the outermost levels stand.</summary>
    public Quantity? Reach { get; init; }

    /// <summary>Chance per month that relative strength moves a level at random.</summary>
    public Quantity? Unrest { get; init; }

    /// <summary>Log strength that each side gains (below 0: loses) per month of war.</summary>
    public IReadOnlyDictionary<string, Quantity> RecoveryInWar { get; init; } = new Dictionary<string, Quantity>();

    /// <summary>Log strength that each side gains per month of ceasefire.</summary>
    public IReadOnlyDictionary<string, Quantity> RecoveryInCeasefire { get; init; } = new Dictionary<string, Quantity>();

    /// <summary>Cost of fighting, in shares of the flow that all of the stake brings.</summary>
    public IReadOnlyDictionary<string, Quantity> Fight { get; init; } = new Dictionary<string, Quantity>();

    /// <summary>Cost of holding a ceasefire, in the same unit.</summary>
    public IReadOnlyDictionary<string, Quantity> Hold { get; init; } = new Dictionary<string, Quantity>();

    /// <summary>Share of the stake destroyed when one side takes all.</summary>
    public Quantity? Destruction { get; init; }

    /// <summary>Chance that a breach is detected.</summary>
    public Quantity? Detected { get; init; }

    /// <summary>Chance that a detected breach is attributed to the side that broke the ceasefire.</summary>
    public Quantity? Attributed { get; init; }

    /// <summary>What the response costs each side if it broke the ceasefire: months of the flow of all of the stake.</summary>
    public IReadOnlyDictionary<string, Quantity> Response { get; init; } = new Dictionary<string, Quantity>();

    /// <summary>What each side's chance of advance gains in the battle with which it breaks a ceasefire.</summary>
    public IReadOnlyDictionary<string, Quantity> FirstStrike { get; init; } = new Dictionary<string, Quantity>();

    /// <summary>Chance per month that an unwatched ceasefire collapses by accident.</summary>
    public Quantity? Accident { get; init; }

    /// <summary>The part of such accidents that monitoring prevents.</summary>
    public Quantity? Monitoring { get; init; }

    /// <summary>Chance per month that the war escalates.</summary>
    public Quantity? Escalation { get; init; }

    /// <summary>What each side loses for ever if it does, in shares of the flow that all of the stake brings.</summary>
    public IReadOnlyDictionary<string, Quantity> EscalationLoss { get; init; } = new Dictionary<string, Quantity>();

    /// <summary>What a gain in a year counts against the same gain today.</summary>
    public Quantity? Patience { get; init; }

    /// <summary>Chance that the first side makes the proposal of a period.</summary>
    public Quantity? FirstProposes { get; init; }

    /// <summary>Whether the sides take turns to propose.</summary>
    public bool Alternates { get; init; }

    /// <summary>The share under a ceasefire.</summary>
    public AgreementTerms Ceasefire { get; init; } = AgreementTerms.Line;

    /// <summary>With a list: what may be added to the first side's share at the line.</summary>
    public IReadOnlyList<Quantity> Transfers { get; init; } = [];

    /// <summary>Settlements on offer.</summary>
    public IReadOnlyList<WarSettlement> Settlements { get; init; } = [];

    /// <summary>For each side, the settlements that it would never take.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> RedLines { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>What a settlement adds to each side's flow.</summary>
    public IReadOnlyDictionary<string, Quantity> Bonus { get; init; } = new Dictionary<string, Quantity>();

    /// <summary>Aid and sanctions.</summary>
    public IReadOnlyList<WarLever> Levers { get; init; } = [];

    /// <summary>The log ratio of strength as a side believes it; a side that is missing believes what the analyst does.</summary>
    public IReadOnlyDictionary<string, Quantity> Beliefs { get; init; } = new Dictionary<string, Quantity>();

    /// <summary>For a side whose deciding party acts on a perspective of its own, the war as that perspective has it.</summary>
    public IReadOnlyDictionary<string, PlainWar> BelievedWars { get; init; } = new Dictionary<string, PlainWar>();

    /// <summary>Noise in choices, in shares of the flow that all of the stake brings.</summary>
    public Quantity? Noise { get; init; }

    /// <summary>Whether fighting goes on after the horizon; else each side keeps what it holds.</summary>
    public bool EndsInWar { get; init; }

    /// <summary>How many months a period has.</summary>
    public double Months => Period switch { WarPeriod.Week => 12.0 / 52, WarPeriod.Quarter => 3, WarPeriod.Year => 12, _ => 1 };
}
