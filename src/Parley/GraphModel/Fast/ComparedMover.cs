using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Parley.GraphModel.Fast;

/// <summary>
/// Improvements of a party with few options: all pairs of its own states are compared, in vectors over the others' states.
/// Steps: for each set of own options among the lane bits, the tile's vectors are exchanged by it and packed; then each own state is compared with
/// every packed one, and one comparison serves up to four other parties. Cost: states × own states / lanes comparisons.
/// </summary>
internal sealed class ComparedMover<T> : IMover<T>
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
{
    private readonly record struct Exchange(int Distance, Vector128<byte> Order, bool Swap, Vector256<T> Legal);

    private readonly T[] _payoffs;
    private readonly Exchange[] _exchanges;
    private readonly int[] _rows;
    private readonly int[] _columns;
    private readonly uint _onOnly;
    private readonly uint _offOnly;

    public ComparedMover(OptionCube cube, uint options, T[] payoffs)
    {
        _payoffs = payoffs;
        Tiling = new Tiling(cube, options);
        var (own, onOnly, offOnly) = (0u, 0u, 0u);
        foreach (var option in Tiling.Options)
        {
            own |= 1u << option.Position;
            onOnly |= option.Off ? 0 : 1u << option.Position;
            offOnly |= option.On ? 0 : 1u << option.Position;
        }
        var lanes = (1u << Lanes<T>.Bits) - 1;
        _exchanges = [.. Bits.Subsets(own & lanes).Select(distance =>
            new Exchange(distance, Lanes<T>.Order(distance), Lanes<T>.Swaps(distance), Lanes<T>.Legal(distance, onOnly, offOnly)))];
        _rows = Bits.Subsets(own >> Lanes<T>.Bits);
        _columns = Bits.Subsets(((uint)Tiling.Length - 1 & ~own) >> Lanes<T>.Bits);
        _onOnly = Bits.Extract(onOnly >> Lanes<T>.Bits, own >> Lanes<T>.Bits);
        _offOnly = Bits.Extract(offOnly >> Lanes<T>.Bits, own >> Lanes<T>.Bits);
    }

    public Tiling Tiling { get; }

    public void Lower(T[][] values, int[] tiles, uint[] changed, uint mark, Workers workers) => workers.Run(tiles.Length, (from, to) =>
    {
        var payoffs = GC.AllocateUninitializedArray<T>(Tiling.Length);
        var tile = values.Select(_ => GC.AllocateUninitializedArray<T>(Tiling.Length)).ToArray();
        var packed = new Vector256<T>[_rows.Length * ImprovementKernel<T>.Stride];
        for (var t = from; t < to; t++)
        {
            var first = Tiling.First(tiles[t]);
            Tiling.Load(_payoffs, first, payoffs);
            for (var party = 0; party < values.Length; party++)
                Tiling.Load(values[party], first, tile[party]);
            for (var party = 0; party < values.Length;)
                party += LowerSome(payoffs, tile, party, packed);
            for (var party = 0; party < values.Length; party++)
                TileChanges.Store(Tiling, tile[party], values[party], first, changed, mark);
        }
    });

    /// <summary>Lowers the values of up to four parties from <paramref name="party"/> on; returns how many.</summary>
    private int LowerSome(T[] payoffs, T[][] tile, int party, Vector256<T>[] packed)
    {
        var left = tile.Length - party;
        var own = MemoryMarshal.Cast<T, Vector256<T>>(payoffs.AsSpan());
        var a = MemoryMarshal.Cast<T, Vector256<T>>(tile[party].AsSpan());
        if (left < 3)
        {
            foreach (var column in _columns)
                foreach (var exchange in _exchanges)
                {
                    Pack(own, a, a, a, a, column, exchange, packed);
                    ImprovementKernel<T>.One(own, a, column, _rows, packed, _onOnly, _offOnly);
                }
            return 1;
        }
        var b = MemoryMarshal.Cast<T, Vector256<T>>(tile[party + 1].AsSpan());
        var c = MemoryMarshal.Cast<T, Vector256<T>>(tile[party + 2].AsSpan());
        var d = MemoryMarshal.Cast<T, Vector256<T>>(tile[Math.Min(party + 3, tile.Length - 1)].AsSpan());
        foreach (var column in _columns)
            foreach (var exchange in _exchanges)
            {
                Pack(own, a, b, c, d, column, exchange, packed);
                ImprovementKernel<T>.Four(own, a, b, c, d, column, _rows, packed, _onOnly, _offOnly);
            }
        return Math.Min(4, left);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Pack(Span<Vector256<T>> own, Span<Vector256<T>> a, Span<Vector256<T>> b, Span<Vector256<T>> c, Span<Vector256<T>> d, int column,
        in Exchange exchange, Vector256<T>[] packed)
    {
        var (order, swap, legal) = (exchange.Order, exchange.Swap, exchange.Legal);
        for (var row = 0; row < _rows.Length; row++)
        {
            var x = column + _rows[row];
            var to = packed.AsSpan(row * ImprovementKernel<T>.Stride, ImprovementKernel<T>.Stride);
            if (exchange.Distance == 0)
            {
                (to[0], to[1], to[2], to[3], to[4]) = (own[x], a[x], b[x], c[x], d[x]);
                continue;
            }
            to[0] = Vector256.ConditionalSelect(legal, Lanes<T>.Exchange(own[x], order, swap), Lanes<T>.Lowest);
            to[1] = Lanes<T>.Exchange(a[x], order, swap);
            to[2] = Lanes<T>.Exchange(b[x], order, swap);
            to[3] = Lanes<T>.Exchange(c[x], order, swap);
            to[4] = Lanes<T>.Exchange(d[x], order, swap);
        }
    }
}
