namespace Parley.FightAndTalk;

/// <summary>Eventual probabilities and expected durations from the linear system of a chain.</summary>
internal static class Endings
{
    /// <summary>The ending from the state where the game is now.</summary>
    public static Ending Of(Chain chain)
    {
        var (ceasefire, war) = Endless.Find(chain);
        var known = new bool[chain.Rows.Length][];
        var rewards = new double[8][][];
        for (var r = 0; r < rewards.Length; r++) rewards[r] = ValueTable.Make(chain.Rows.Length, chain.Tables.Size);
        for (var block = 0; block < known.Length; block++)
        {
            known[block] = new bool[chain.Tables.Size];
            for (var s = 0; s < chain.Tables.Size; s++)
            {
                known[block][s] = ceasefire[block][s] || war[block][s];
                Reward(chain, block, s, ceasefire[block][s], war[block][s], rewards);
            }
        }

        var solved = ChainEquations.Solve(chain, 1, rewards, known);
        var now = Array.ConvertAll(solved, x => Now(chain, x));
        var periods = now[0] + now[1] > 0 ? double.PositiveInfinity : now[6];
        var battles = now[0] > 0 ? double.PositiveInfinity : now[7];
        return new Ending(now[0], now[1], now[2], now[3], now[4], now[5], periods, battles);
    }

    private static void Reward(Chain chain, int block, int s, bool ceasefire, bool war, double[][][] rewards)
    {
        var rows = chain.Rows[block];
        var k = (s % chain.Tables.Row) + 1;
        rewards[0][block][s] = war ? 1 : 0;
        rewards[1][block][s] = ceasefire ? 1 : 0;
        if (war || ceasefire) return;
        rewards[2][block][s] = rows.Settled[s];
        rewards[3][block][s] = k == chain.Tables.Fronts - 1 ? rows.Up[s] : 0;
        rewards[4][block][s] = k == 1 ? rows.Down[s] : 0;
        rewards[5][block][s] = rows.Escalated[s];
        rewards[6][block][s] = 1;
        rewards[7][block][s] = rows.Up[s] + rows.Down[s] + rows.Stay[s] + rows.Escalated[s];
    }

    private static double Now(Chain chain, double[][] solved)
    {
        var game = chain.Tables.Game;
        var state = chain.Tables.Index(game.Front, game.Strength);
        double sum = 0;
        for (var f = 0; f < chain.Phases; f++) sum += chain.Opening(f) * solved[((int)game.Start * chain.Phases) + f][state];
        return sum;
    }
}
