using Parley.FightAndTalk;

namespace Parley.Assessment;

/// <summary>Whose refusal stands in the way of a ceasefire now.</summary>
[Flags]
public enum WarRefusal
{
    /// <summary>Nobody refuses.</summary>
    Nobody = 0,

    /// <summary>The first side would refuse (in a ceasefire already in force: break it).</summary>
    FirstSide = 1,

    /// <summary>The second side would.</summary>
    SecondSide = 2,

    /// <summary>A member whose consent is needed would.</summary>
    Member = 4,
}

/// <summary>How a ceasefire ends first.</summary>
public enum WarBreak
{
    /// <summary>It need not end.</summary>
    Nobody,

    /// <summary>The first side breaks it.</summary>
    FirstSide,

    /// <summary>The second side breaks it.</summary>
    SecondSide,

    /// <summary>It collapses by accident.</summary>
    Accident,
}

/// <summary>What the game says with one terminal condition; probabilities at the end of the periods that were asked for, by the analyst's belief.</summary>
/// <param name="ValueA">What the conflict is worth to the first side, in shares of the flow that all of the stake brings.</param>
/// <param name="ValueB">What it is worth to the second.</param>
/// <param name="Refusal">Who refuses a ceasefire now, whoever may propose it.</param>
/// <param name="Lasts">What becomes of a ceasefire that begins now; all zero where there can be none.</param>
/// <param name="After">Where the conflict stands.</param>
public readonly record struct WarOutlook(double ValueA, double ValueB, WarRefusal Refusal, LastingPeriod Lasts, ForecastPeriod After)
{
    /// <summary>Probability that a ceasefire that begins now is still in force, or has become a settlement.</summary>
    public double InForce => Lasts.Lasting + Lasts.Settled;

    /// <summary>The likeliest way in which a ceasefire that begins now ends by then; nobody where it does not.</summary>
    public WarBreak Breaks => Math.Max(Lasts.BrokenByA, Math.Max(Lasts.BrokenByB, Lasts.Accident)) is var most && most <= 0 ? WarBreak.Nobody
        : Lasts.BrokenByA == most ? WarBreak.FirstSide : Lasts.BrokenByB == most ? WarBreak.SecondSide : WarBreak.Accident;
}

/// <summary>What the war game answers for one set of values of its quantities.</summary>
/// <param name="Solved">False: these values make no game, and nothing else here counts.</param>
/// <param name="HasCeasefire">Whether a ceasefire is possible.</param>
/// <param name="Terminal">The terminal condition that the model names.</param>
/// <param name="Line">If the sides expect to keep what they hold in the end.</param>
/// <param name="War">If they expect to fight on in the end.</param>
/// <param name="Several">Whether there are several equilibria.</param>
public readonly record struct WarAnswer(bool Solved, bool HasCeasefire, Terminal Terminal, WarOutlook Line, WarOutlook War, bool Several)
{
    /// <summary>What the game says with the terminal condition that the model names.</summary>
    public WarOutlook Headline => Terminal == Terminal.Line ? Line : War;

    /// <summary>Whether a ceasefire now is agreed to by all whose consent is needed.</summary>
    public bool Accepted => Solved && HasCeasefire && Headline.Refusal == WarRefusal.Nobody;
}
