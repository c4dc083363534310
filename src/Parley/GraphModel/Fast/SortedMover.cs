using System.Numerics;
using System.Runtime.CompilerServices;

namespace Parley.GraphModel.Fast;

/// <summary>
/// Improvements of a party with many options: its own states are sorted once by payoff, best first, and a running minimum is carried down.
/// Steps: sort each block of states that differ only in own options; then, for each other party, walk down the block: a state is lowered to the
/// minimum over strictly better ones, and joins it when its class of equal payoffs ends. With one-way options there is one minimum for
/// each pattern of them, over the states that can be reached from it. Cost: states × other parties for each turn (with w one-way options up to
/// 1.5^w times that, cut short where nothing is lowered), after one radix sort. Memory: 4 bytes a state.
/// </summary>
internal sealed class SortedMover<T> : IMover<T>
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
{
    /// <summary>Ends a block that holds infeasible states.</summary>
    private const int End = -1;

    private readonly int[] _order;
    private readonly uint _own;
    private readonly uint _oneWay;
    private readonly uint _offOnly;
    private readonly int _size;

    public SortedMover(OptionCube cube, uint options, T[] payoffs, Workers workers)
    {
        _own = options;
        _oneWay = options & (cube.OnOnly | cube.OffOnly);
        _offOnly = options & cube.OffOnly;
        _size = 1 << BitOperations.PopCount(options);
        _order = GC.AllocateUninitializedArray<int>(cube.States);
        Tiling = new Tiling(cube, options);
        var patterns = Bits.Subsets(options);
        workers.Run(cube.States / _size, (from, to) =>
        {
            var sorter = new BlockSorter<T>(patterns);
            for (var block = from; block < to; block++)
                sorter.Sort(payoffs, (int)Bits.Deposit((uint)block, ~options), _order.AsSpan(block * _size, _size));
        });
    }

    public Tiling Tiling { get; }

    public void Lower(T[][] values, int[] tiles, uint[] changed, uint mark, Workers workers) => workers.Run(tiles.Length * values.Length, (from, to) =>
    {
        var lowest = new T[1 << BitOperations.PopCount(_oneWay)];
        var blocks = Bits.Subsets((1u << Tiling.Low) - 1 & ~_own);
        for (var job = from; job < to; job++)
        {
            var first = Tiling.First(tiles[job / values.Length]);
            foreach (var block in blocks)
                if (first + block < _order.Length)
                    Walk(values[job % values.Length], first + block, lowest, changed, mark);
        }
    });

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Walk(T[] values, int first, T[] lowest, uint[] changed, uint mark)
    {
        var order = _order.AsSpan((int)Bits.Extract((uint)first, ~_own) * _size, _size);
        Array.Fill(lowest, T.MaxValue);
        for (int start = 0, place = 0; place < order.Length && order[place] != End; place++)
        {
            if (BlockSorter<T>.StartsClass(order[place]))
                for (; start < place; start++)
                    Join(lowest, Pattern(first | BlockSorter<T>.State(order[start])), values[first | BlockSorter<T>.State(order[start])]);
            var state = first | BlockSorter<T>.State(order[place]);
            var best = lowest[_oneWay == 0 ? 0 : Pattern(state)];
            if (best >= values[state])
                continue;
            values[state] = best;
            // Several threads may add the same mark to one word at once; each writes the old marks and this one, so none is lost.
            changed[state / Payoffs.SmallestLength] |= mark;
        }
    }

    /// <summary>The one-way options as switched so far: a move never takes one of these bits away.</summary>
    private int Pattern(int state) => (int)Bits.Extract((uint)state ^ _offOnly, _oneWay);

    /// <summary>Lowers the minimum of every pattern from which <paramref name="pattern"/> can be reached.</summary>
    private static void Join(T[] lowest, int pattern, T value)
    {
        if (lowest[pattern] <= value)
            return;
        for (var subset = pattern; ; subset = (subset - 1) & pattern)
        {
            if (value < lowest[subset])
                lowest[subset] = value;
            if (subset == 0)
                return;
        }
    }
}
