namespace Parley.FightAndTalk;

/// <summary>Solves x = reward + scale · P x over the states of a chain.</summary>
/// <remarks>
/// The fronts form a line and one period moves the front by at most one step, so the matrix is block tridiagonal: elimination from front 1
/// to front N−1 and back, with dense pivoted factors inside a front. Cost: fronts × (regimes × phases × strengths)³.
/// </remarks>
internal static class ChainEquations
{
    /// <summary>Solves for several rewards at once.</summary>
    /// <param name="chain">The chain.</param>
    /// <param name="scale">Discount factor, or 1 if every state leaves the free states in the end.</param>
    /// <param name="rewards">[problem][regime · phases + phase][state].</param>
    /// <param name="known">[regime · phases + phase][state]: states whose x is given by the reward; null if none.</param>
    /// <returns>x in the shape of the rewards.</returns>
    public static double[][][] Solve(Chain chain, double scale, double[][][] rewards, bool[][]? known)
    {
        var tables = chain.Tables;
        var (size, war, count) = (chain.Rows.Length * tables.Strengths, chain.Phases * tables.Strengths, rewards.Length);
        var upward = new double[tables.Fronts - 1][];
        var right = new double[tables.Fronts - 1][];
        for (var k = 0; k < tables.Fronts - 1; k++)
        {
            var matrix = new double[size * size];
            var up = new double[size * war];
            var down = new double[size * war];
            right[k] = Right(chain, rewards, k, size);
            Fill(chain, scale, known, k, matrix, up, down);
            if (k > 0) Eliminate(size, war, count, matrix, right[k], down, upward[k - 1], right[k - 1]);
            var factors = new DenseFactors(matrix, size);
            factors.Solve(up, war);
            factors.Solve(right[k], count);
            upward[k] = up;
        }

        return Back(chain, rewards, size, war, upward, right);
    }

    private static double[] Right(Chain chain, double[][][] rewards, int k, int size)
    {
        var right = new double[size * rewards.Length];
        for (var i = 0; i < size; i++)
        {
            var (block, m) = (i / chain.Tables.Strengths, i % chain.Tables.Strengths);
            for (var r = 0; r < rewards.Length; r++) right[(i * rewards.Length) + r] = rewards[r][block][(m * chain.Tables.Row) + k];
        }

        return right;
    }

    private static void Fill(Chain chain, double scale, bool[][]? known, int k, double[] matrix, double[] up, double[] down)
    {
        var tables = chain.Tables;
        var (m1, war) = (tables.Strengths, chain.Phases * tables.Strengths);
        var size = chain.Rows.Length * m1;
        for (var i = 0; i < size; i++)
        {
            matrix[(i * size) + i] = 1;
            var (block, m) = (i / m1, i % m1);
            var s = (m * tables.Row) + k;
            if (known is not null && known[block][s]) continue;
            var rows = chain.Rows[block];
            var next = chain.Next(block % chain.Phases) * m1;
            var columns = tables.WarKernel.Columns(m);
            var weights = tables.WarKernel.Weights(m);
            for (var n = 0; n < columns.Length; n++)
            {
                var (column, w) = (next + columns[n], scale * weights[n]);
                matrix[(i * size) + column] -= w * rows.Stay[s];
                if (k < tables.Fronts - 2) up[(i * war) + column] -= w * rows.Up[s];
                if (k > 0) down[(i * war) + column] -= w * rows.Down[s];
            }

            if (rows.Held[s] == 0) continue;
            columns = tables.CeasefireKernel.Columns(m);
            weights = tables.CeasefireKernel.Weights(m);
            for (var n = 0; n < columns.Length; n++) matrix[(i * size) + war + next + columns[n]] -= scale * weights[n] * rows.Held[s];
        }
    }

    private static void Eliminate(
        int size, int war, int count, double[] matrix, double[] right, double[] down, double[] upward, double[] before)
    {
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j < war; j++)
            {
                var factor = down[(i * war) + j];
                if (factor == 0) continue;
                for (var c = 0; c < war; c++) matrix[(i * size) + c] -= factor * upward[(j * war) + c];
                for (var r = 0; r < count; r++) right[(i * count) + r] -= factor * before[(j * count) + r];
            }
        }
    }

    private static double[][][] Back(Chain chain, double[][][] rewards, int size, int war, double[][] upward, double[][] right)
    {
        var (tables, count) = (chain.Tables, rewards.Length);
        var result = Array.ConvertAll(rewards, _ => ValueTable.Make(chain.Rows.Length, tables.Size));
        for (var k = tables.Fronts - 2; k >= 0; k--)
        {
            for (var i = 0; i < size; i++)
            {
                for (var r = 0; r < count; r++)
                {
                    var value = right[k][(i * count) + r];
                    if (k < tables.Fronts - 2)
                        for (var c = 0; c < war; c++) value -= upward[k][(i * war) + c] * right[k + 1][(c * count) + r];
                    right[k][(i * count) + r] = value;
                    result[r][i / tables.Strengths][(i % tables.Strengths * tables.Row) + k] = value;
                }
            }
        }

        return result;
    }
}
