using System.Numerics;
using System.Runtime.InteropServices;

namespace Parley.GraphModel.Fast;

/// <summary>
/// For every party at once, the worst of a value over all sequences of the opponents' unilateral improvements.
/// Steps: each party in turn lowers the other parties' values at every state to the lowest value among its improvements from there;
/// tiles in which nothing changed since its last turn are passed over; ends when no tile is left. The result is the one greatest fixed point,
/// whatever the order. Cost: a few rounds; in each, states × own states of the mover (or × sorting, see <see cref="SortedMover{T}"/>).
/// </summary>
/// <remarks>Source: METHODS, section 1; a party that improves twice in succession could have done so at once, so the rule against it changes nothing.</remarks>
internal sealed class ImprovementClosure<T>
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
{
    /// <summary>Up to here all pairs of a party's own states are compared; beyond, they are sorted.</summary>
    internal const int LargestCompared = 7;

    private readonly Workers _workers;
    private readonly IMover<T>[] _movers;
    private readonly uint[] _changed;

    /// <param name="cube">The options, owners and feasible states.</param>
    /// <param name="movers">The parties that can move, at most 26.</param>
    /// <param name="payoffs">For each mover its payoffs, <c>MinValue</c> where infeasible.</param>
    /// <param name="largestCompared">Up to how many own options all pairs are compared.</param>
    /// <param name="workers">The threads.</param>
    public ImprovementClosure(OptionCube cube, int[] movers, T[][] payoffs, int largestCompared, Workers workers)
    {
        _workers = workers;
        _changed = new uint[payoffs[0].Length / Payoffs.SmallestLength];
        _movers = new IMover<T>[movers.Length];
        for (var m = 0; m < movers.Length; m++)
        {
            var options = cube.Movable(movers[m]);
            _movers[m] = BitOperations.PopCount(options) <= largestCompared
                ? new ComparedMover<T>(cube, options, payoffs[m])
                : new SortedMover<T>(cube, options, payoffs[m], workers);
        }
    }

    /// <summary>Lowers <paramref name="values"/>, one array a mover, to the closure. Entries at infeasible states are not defined.</summary>
    public void Run(T[][] values)
    {
        Array.Fill(_changed, (1u << _movers.Length) - 1);
        var others = new T[values.Length - 1][];
        for (var (idle, m) = (0, 0); idle < _movers.Length; m = (m + 1) % _movers.Length)
        {
            var tiles = TakeChanged(_movers[m].Tiling, 1u << m);
            idle = tiles.Length == 0 ? idle + 1 : 0;
            if (tiles.Length == 0)
                continue;
            Array.Copy(values, others, m);
            Array.Copy(values, m + 1, others, m, others.Length - m);
            _movers[m].Lower(others, tiles, _changed, (1u << _movers.Length) - 1 & ~(1u << m), _workers);
        }
    }

    /// <summary>The tiles in which something changed since <paramref name="mover"/> had its turn; their marks are cleared.</summary>
    private int[] TakeChanged(Tiling tiling, uint mover)
    {
        var take = new bool[tiling.Tiles];
        var chunks = (1 << tiling.Low) / Payoffs.SmallestLength;
        _workers.Run(tiling.Tiles, (from, to) =>
        {
            for (var tile = from; tile < to; tile++)
                foreach (var row in tiling.Rows)
                    foreach (ref var chunk in _changed.AsSpan((tiling.First(tile) + row) / Payoffs.SmallestLength, chunks))
                    {
                        take[tile] |= (chunk & mover) != 0;
                        chunk &= ~mover;
                    }
        });
        return [.. Enumerable.Range(0, take.Length).Where(tile => take[tile])];
    }
}
