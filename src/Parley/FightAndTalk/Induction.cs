namespace Parley.FightAndTalk;

/// <summary>The first period of a solved game under one belief.</summary>
/// <param name="Tables">The game's constants under this belief.</param>
/// <param name="Values">Values by phase: one, or with alternate proposers one for each side that proposes.</param>
/// <param name="Stages">What each course of the first period is worth, by phase.</param>
/// <param name="Stopped">Where it stopped before the horizon; null if it ran to the end.</param>
internal sealed record Induction(GameTables Tables, ValueTable[] Values, Stage[] Stages, EarlyStop? Stopped = null)
{
    /// <summary>The stage in which a side proposes.</summary>
    public Stage StageOf(Side proposer) => Stages[Stages.Length == 2 ? (int)proposer : 0];

    /// <summary>Value of a state before it is known who proposes.</summary>
    public double Value(Regime regime, int layer, int state)
    {
        if (Values.Length == 1) return Values[0].Of(regime)[layer][state];
        var pi = Tables.Game.Pi;
        return (pi * Values[0].Of(regime)[layer][state]) + ((1 - pi) * Values[1].Of(regime)[layer][state]);
    }
}
