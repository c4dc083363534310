namespace Parley.FightAndTalk;

/// <summary>The values after the last period.</summary>
/// <remarks>
/// <c>line</c>: each side keeps v_k for ever, a member its stake in it. <c>war</c>: fighting in every period for ever, from the exact
/// linear system. Interpretation: under <c>war</c> a ceasefire in force at the end of the horizon is worth the same as war there.
/// </remarks>
internal static class TerminalValues
{
    public static ValueTable Of(GameTables tables, Terminal terminal)
    {
        var values = new ValueTable(tables.Layers.Length, tables.Size);
        if (terminal == Terminal.War) Fighting(tables, values);
        else Line(tables, values);
        return values;
    }

    private static void Line(GameTables tables, ValueTable values)
    {
        for (var layer = 0; layer < tables.Layers.Length; layer++)
        {
            for (var s = 0; s < tables.Size; s++)
            {
                var value = tables.Layers[layer].Flow(tables.LineShare[s]) * tables.Forever;
                values.War[layer][s] = value;
                values.Ceasefire[layer][s] = value;
            }
        }
    }

    private static void Fighting(GameTables tables, ValueTable values)
    {
        var now = new Stage(tables);
        now.Fill(values);
        var pays = now.Battles[GameTables.Ordinary];
        var solved = ChainEquations.Solve(Chain.OfFighting(tables), tables.Game.Delta, [.. pays.Select(p => new[] { p })], null);
        for (var layer = 0; layer < pays.Length; layer++)
        {
            Array.Copy(solved[layer][0], values.War[layer], tables.Size);
            Array.Copy(solved[layer][0], values.Ceasefire[layer], tables.Size);
        }
    }
}
