using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Parley.Sampling;

/// <summary>Sobol's points: evenly spread over the unit cube, more evenly than random ones.</summary>
/// <remarks>
/// <para>
/// Source: Sobol' 1967 with the direction numbers of Joe and Kuo 2008 (new-joe-kuo-6), in the order of Antonov and Saleev 1979 (Gray code), so that the first 2^k points
/// are the same set as in the order of their numbers. Scrambled by a random linear matrix and a random digital shift for each dimension (Matoušek 1998), not by Owen's
/// nested permutations: each point is then uniform by itself, and every set of 2^k points is spread as evenly as before.
/// </para>
/// <para>Use 2^k points from the first one: other numbers lose the balance. Immutable, and safe to use from several threads.</para>
/// <para>Cost: one exclusive-or for each point and dimension, four dimensions at a time.</para>
/// </remarks>
public sealed class SobolSequence
{
    /// <summary>For how many dimensions direction numbers are embedded.</summary>
    public const int MostDimensions = DirectionNumbers.MostDimensions;

    private const int Bits = 52;
    private const int IndexBits = 32;
    private readonly int _padded;
    private readonly ulong[] _columns;
    private readonly ulong[] _shift;
    private readonly double _offset;

    /// <summary>The plain sequence, whose first point is the origin.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 1 or more than <see cref="MostDimensions"/> dimensions.</exception>
    public SobolSequence(int dimensions)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(dimensions, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(dimensions, MostDimensions);
        Dimensions = dimensions;
        _padded = (dimensions + 3) & ~3;
        _columns = new ulong[IndexBits * _padded];
        _shift = new ulong[_padded];
        _offset = 1;
        for (var j = 0; j < dimensions; j++)
        {
            var numbers = DirectionNumbers.Of(j + 1, IndexBits, Bits);
            for (var k = 0; k < IndexBits; k++) _columns[(k * _padded) + j] = numbers[k];
        }
    }

    /// <summary>The sequence scrambled by a seed; its coordinates lie strictly between 0 and 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 1 or more than <see cref="MostDimensions"/> dimensions.</exception>
    public SobolSequence(int dimensions, ulong seed)
        : this(dimensions)
    {
        // The middle of each of the 2^52 cells.
        _offset = 1 - (0.5 / (1UL << Bits));
        var matrix = new ulong[IndexBits];
        for (var j = 0; j < dimensions; j++)
        {
            var random = new RandomStream(seed, StreamNumbers.Scramble + (ulong)j);
            for (var k = 0; k < IndexBits; k++)
            {
                var diagonal = 1UL << (Bits - 1 - k);
                matrix[k] = diagonal | (random.NextBits() & (diagonal - 1));
            }

            for (var k = 0; k < IndexBits; k++) _columns[(k * _padded) + j] = Times(matrix, _columns[(k * _padded) + j]);
            _shift[j] = random.NextBits() >> (64 - Bits);
        }
    }

    /// <summary>The number of coordinates of a point.</summary>
    public int Dimensions { get; }

    /// <summary>Writes consecutive points, row by row.</summary>
    /// <param name="first">The number of the first point, from 0; point numbers stay below 2³².</param>
    /// <param name="points">Room for whole points.</param>
    /// <exception cref="ArgumentException">The room is not for whole points, or a point number is too large.</exception>
    public void Fill(long first, Span<double> points)
    {
        var rows = points.Length / Dimensions;
        if (rows * Dimensions != points.Length) throw new ArgumentException("The room must be for whole points.", nameof(points));
        if (first < 0 || first + rows > 1L << IndexBits) throw new ArgumentException("Point numbers run from 0 to 2^32 - 1.", nameof(first));
        var state = new Vector256<ulong>[_padded / 4];
        Start(first, MemoryMarshal.Cast<Vector256<ulong>, ulong>(state.AsSpan()));
        var columns = MemoryMarshal.Cast<ulong, Vector256<ulong>>(_columns.AsSpan());
        for (var row = 0; row < rows; row++)
        {
            Write(state, points.Slice(row * Dimensions, Dimensions));
            var change = BitOperations.TrailingZeroCount(~(first + row));
            if (change >= IndexBits) return;
            var column = columns.Slice(change * state.Length, state.Length);
            for (var j = 0; j < state.Length; j++) state[j] ^= column[j];
        }
    }

    private void Start(long first, Span<ulong> state)
    {
        _shift.CopyTo(state);
        for (var gray = first ^ (first >> 1); gray != 0; gray &= gray - 1)
        {
            var k = BitOperations.TrailingZeroCount(gray);
            for (var j = 0; j < _padded; j++) state[j] ^= _columns[(k * _padded) + j];
        }
    }

    /// <summary>The 52 bits become the fraction of a number from 1 to 2, of which the offset is taken away: exact.</summary>
    private void Write(ReadOnlySpan<Vector256<ulong>> state, Span<double> row)
    {
        var (one, offset) = (Vector256.Create(0x3FF0000000000000UL), Vector256.Create(_offset));
        var whole = row.Length / 4;
        for (var j = 0; j < whole; j++) ((state[j] | one).AsDouble() - offset).CopyTo(row[(4 * j)..]);
        if (whole == state.Length) return;
        var last = (state[whole] | one).AsDouble() - offset;
        for (var j = 4 * whole; j < row.Length; j++) row[j] = last.GetElement(j & 3);
    }

    private static ulong Times(ulong[] matrix, ulong vector)
    {
        var product = 0UL;
        for (; vector != 0; vector &= vector - 1) product ^= matrix[Bits - 1 - BitOperations.TrailingZeroCount(vector)];
        return product;
    }
}
