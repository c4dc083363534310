using System.Numerics;

namespace Parley.GraphModel.Fast;

/// <summary>One party's improvements, applied to the other parties' values.</summary>
internal interface IMover<T>
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
{
    /// <summary>Tiles that the party's moves do not leave.</summary>
    Tiling Tiling { get; }

    /// <summary>
    /// Lowers each of <paramref name="values"/> in the given tiles to the lowest value among the party's improvements, and adds
    /// <paramref name="mark"/> to every 64 states of <paramref name="changed"/> in which one was lowered.
    /// </summary>
    void Lower(T[][] values, int[] tiles, uint[] changed, uint mark, Workers workers);
}
