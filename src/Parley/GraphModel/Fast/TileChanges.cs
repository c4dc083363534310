namespace Parley.GraphModel.Fast;

/// <summary>Writes a tile back where it differs and remembers where it did.</summary>
internal static class TileChanges
{
    /// <summary>Copies <paramref name="tile"/> to <paramref name="values"/>, adding <paramref name="mark"/> to <paramref name="changed"/> for each 64 states that differ.</summary>
    public static void Store<T>(Tiling tiling, T[] tile, T[] values, int first, uint[] changed, uint mark)
        where T : unmanaged, IEquatable<T>
    {
        for (var row = 0; row < tiling.Rows.Length; row++)
            for (var x = 0; x < 1 << tiling.Low; x += Payoffs.SmallestLength)
            {
                var state = first + tiling.Rows[row] + x;
                var fresh = tile.AsSpan((row << tiling.Low) + x, Payoffs.SmallestLength);
                var old = values.AsSpan(state, Payoffs.SmallestLength);
                if (fresh.SequenceEqual(old))
                    continue;
                fresh.CopyTo(old);
                changed[state / Payoffs.SmallestLength] |= mark;
            }
    }
}
