namespace Parley.FightAndTalk;

/// <summary>Which states of a chain can never come to an end.</summary>
/// <remarks>
/// Interpretation: a chance below 10⁻¹² a period counts as none, so that logit noise far in the tail does not turn "for ever" into
/// 10¹⁵ periods. A state is a lasting ceasefire if from it the play stays in ceasefire for ever; it is lasting war if from it the
/// play neither ends nor reaches a lasting ceasefire (ceasefires may come and go).
/// </remarks>
internal static class Endless
{
    private const double None = 1e-12;

    /// <summary>[regime · phases + phase][state]: the states of lasting ceasefire, and those of lasting war.</summary>
    public static (bool[][] Ceasefire, bool[][] War) Find(Chain chain)
    {
        var ends = Reaching(chain, (block, s, k) => Ends(chain, block, s, k));
        var lasting = Lasting(chain, ends);
        var escapes = Reaching(chain, (block, s, k) => Ends(chain, block, s, k) || lasting[block][s]);
        return (lasting, Array.ConvertAll(escapes, row => Array.ConvertAll(row, e => !e)));
    }

    private static bool Ends(Chain chain, int block, int s, int k)
    {
        var rows = chain.Rows[block];
        var all = (k == 1 ? rows.Down[s] : 0) + (k == chain.Tables.Fronts - 1 ? rows.Up[s] : 0);
        return rows.Settled[s] + rows.Escalated[s] + all > None;
    }

    /// <summary>States from which the target is reached with positive probability.</summary>
    private static bool[][] Reaching(Chain chain, Func<int, int, int, bool> target)
    {
        var found = Flags(chain);
        Each(chain, (block, s, k, _) => found[block][s] = target(block, s, k));
        bool changed;
        do
        {
            changed = false;
            Each(chain, (block, s, k, m) =>
            {
                if (found[block][s] || !Steps(chain, block, s, k, m, found)) return;
                found[block][s] = true;
                changed = true;
            });
        }
        while (changed);
        return found;
    }

    /// <summary>The largest set of ceasefire states that never leads out of itself.</summary>
    private static bool[][] Lasting(Chain chain, bool[][] ends)
    {
        var inside = Flags(chain);
        var outside = Flags(chain);
        Each(chain, (block, s, _, _) =>
        {
            inside[block][s] = block >= chain.Phases && !ends[block][s];
            outside[block][s] = !inside[block][s];
        });
        bool changed;
        do
        {
            changed = false;
            Each(chain, (block, s, k, m) =>
            {
                if (!inside[block][s] || !Steps(chain, block, s, k, m, outside)) return;
                (inside[block][s], outside[block][s], changed) = (false, true, true);
            });
        }
        while (changed);
        return inside;
    }

    /// <summary>True if one period leads from the state into the set.</summary>
    private static bool Steps(Chain chain, int block, int s, int k, int m, bool[][] into)
    {
        var (tables, rows) = (chain.Tables, chain.Rows[block]);
        var next = chain.Next(block % chain.Phases);
        foreach (var n in tables.WarKernel.Columns(m))
        {
            var to = (n * tables.Row) + k - 1;
            if (rows.Stay[s] > None && into[next][to]) return true;
            if (rows.Up[s] > None && k < tables.Fronts - 1 && into[next][to + 1]) return true;
            if (rows.Down[s] > None && k > 1 && into[next][to - 1]) return true;
        }

        if (!(rows.Held[s] > None)) return false;
        foreach (var n in tables.CeasefireKernel.Columns(m))
            if (into[chain.Phases + next][(n * tables.Row) + k - 1]) return true;
        return false;
    }

    private static bool[][] Flags(Chain chain) => Array.ConvertAll(chain.Rows, _ => new bool[chain.Tables.Size]);

    private static void Each(Chain chain, Action<int, int, int, int> state)
    {
        for (var block = 0; block < chain.Rows.Length; block++)
            for (var m = 0; m < chain.Tables.Strengths; m++)
                for (var k = 1; k < chain.Tables.Fronts; k++) state(block, (m * chain.Tables.Row) + k - 1, k, m);
    }
}
