using System.Numerics;

namespace Parley.GraphModel.Fast;

/// <summary>One option within a tile: which bit of the place in the tile it is, and in which directions it may be switched.</summary>
internal readonly record struct TileBit(int Position, bool On, bool Off);

/// <summary>
/// Cuts the states into tiles that are closed under switching a given set of options, each copied as a whole into a small buffer.
/// A tile is a number of rows of 2^<see cref="Low"/> consecutive states; place in the tile = row × 2^Low + the state's lowest bits.
/// </summary>
internal sealed class Tiling
{
    private const int WordBits = 6;
    private const int ComfortableBits = 11;
    private const int GroupBits = 7;

    private readonly uint _inTile;

    public Tiling(OptionCube cube, uint options)
    {
        var spaceBits = Math.Max(WordBits, cube.Bits);
        Low = WordBits;
        while (Low < spaceBits && Low + BitOperations.PopCount(options >> Low) < ComfortableBits)
            Low++;
        var upper = options & ~((1u << Low) - 1);
        _inTile = upper | ((1u << Low) - 1);
        Rows = Bits.Subsets(upper);
        Tiles = 1 << (spaceBits - Low - BitOperations.PopCount(upper));
        var places = new List<TileBit>();
        for (var rest = options; rest != 0; rest &= rest - 1)
        {
            var option = BitOperations.TrailingZeroCount(rest);
            var position = option < Low ? option : Low + BitOperations.PopCount(upper & ((1u << option) - 1));
            places.Add(new TileBit(position, (cube.OffOnly >> option & 1) == 0, (cube.OnOnly >> option & 1) == 0));
        }
        Options = [.. places];
    }

    /// <summary>How many of a state's lowest bits lie in one row, at least 6.</summary>
    public int Low { get; }

    /// <summary>For each row the first state's distance from the tile's first state.</summary>
    public int[] Rows { get; }

    /// <summary>The number of tiles.</summary>
    public int Tiles { get; }

    /// <summary>The options that the tiles are closed under.</summary>
    public TileBit[] Options { get; }

    /// <summary>The number of states in a tile.</summary>
    public int Length => Rows.Length << Low;

    /// <summary>The first state of tile <paramref name="tile"/>.</summary>
    public int First(int tile) => (int)Bits.Deposit((uint)tile, ~_inTile);

    /// <summary>Tilings that together switch all of <paramref name="options"/>, few enough at a time that a tile stays in the nearest cache.</summary>
    public static Tiling[] Groups(OptionCube cube, uint options)
    {
        var groups = new List<Tiling>();
        while (options != 0)
        {
            var group = options & ((1u << WordBits) - 1);
            for (var (rest, taken) = (options & ~group, 0); rest != 0 && taken < GroupBits; rest &= rest - 1, taken++)
                group |= rest & ~(rest - 1);
            groups.Add(new Tiling(cube, group));
            options &= ~group;
        }
        return [.. groups];
    }

    public void Load<T>(T[] states, int first, Span<T> tile)
    {
        for (var row = 0; row < Rows.Length; row++)
            states.AsSpan(first + Rows[row], 1 << Low).CopyTo(tile[(row << Low)..]);
    }

    public void Store<T>(ReadOnlySpan<T> tile, T[] states, int first)
    {
        for (var row = 0; row < Rows.Length; row++)
            tile.Slice(row << Low, 1 << Low).CopyTo(states.AsSpan(first + Rows[row]));
    }
}
