namespace Parley.FightAndTalk;

/// <summary>How far the choices of a period are from turning, without noise and with listed offers.</summary>
internal static class Margins
{
    /// <summary>The least distance of any comparison, in any state, from the point where its result changes.</summary>
    public static double Least(GameTables tables, Stage[] stages)
    {
        var decision = new Decision(tables);
        for (var slot = 0; slot < (tables.HasCeasefire ? 4 : 2); slot++)
        {
            var stage = stages[stages.Length == 2 ? slot % 2 : 0];
            for (var m = 1; m <= tables.Strengths; m++)
                for (var k = 1; k < tables.Fronts; k++)
                    decision.Decide((Regime)(slot / 2), (Side)(slot % 2), tables.Index(k, m), Beliefs.Shared(stage));
        }

        return decision.Margin;
    }

    /// <summary>What rounding can make of a comparison.</summary>
    public static double Rounding(GameTables tables) => 1e-12 * tables.Forever;
}
