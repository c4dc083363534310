using System.Buffers;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Parley.Sampling;

namespace Parley.Doubt;

/// <summary>Sums of columns over resamples of their rows.</summary>
/// <remarks>
/// Source: Efron 1979. Steps: for each resample, with a stream of its own, as many rows are drawn with replacement as there are; the counts weigh the rows. Four resamples and two columns
/// are summed side by side, in pieces of the rows that stay near the processor, in four lanes and a fixed order: identical bits on any machine and number of threads.
/// Cost: resamples × rows × (columns + a draw).
/// </remarks>
internal static class Bootstrap
{
    private const int Side = 4;
    private const int Piece = 256;

    /// <summary>The sum of each column over each resample: the resamples one after the other.</summary>
    /// <param name="columns">The columns one after the other, an even number of them, each padded with zeros to a multiple of four rows.</param>
    /// <param name="rows">How many rows there are without the padding; at least one.</param>
    public static double[] Sums(double[] columns, int count, int rows, int resamples, ulong seed, int threads, CancellationToken cancel)
    {
        var sums = new double[resamples * count];
        Parallelism.Run((resamples + Side - 1) / Side, threads, group =>
        {
            var vectors = ((rows + 3) & ~3) / 4;
            var rented = ArrayPool<Vector256<double>>.Shared.Rent(Side * vectors);
            var weights = rented.AsSpan(0, Side * vectors);
            for (var r = 0; r < Side; r++)
            {
                var room = MemoryMarshal.Cast<Vector256<double>, double>(weights.Slice(r * vectors, vectors));
                Draw(room, rows, new RandomStream(seed, StreamNumbers.Bootstrap, (ulong)((group * Side) + r)));
            }

            var totals = new Vector256<double>[Side * count];
            var values = MemoryMarshal.Cast<double, Vector256<double>>(columns.AsSpan());
            for (var first = 0; first < vectors; first += Piece)
            {
                var size = Math.Min(Piece, vectors - first);
                for (var k = 0; k < count; k += 2)
                    Add(values.Slice((k * vectors) + first, size), values.Slice(((k + 1) * vectors) + first, size), weights, vectors, first, totals.AsSpan(k * Side, 2 * Side));
            }

            for (var r = 0; r < Side && (group * Side) + r < resamples; r++)
                for (var k = 0; k < count; k++)
                {
                    var lanes = totals[(k * Side) + r];
                    sums[(((group * Side) + r) * count) + k] = (lanes[0] + lanes[1]) + (lanes[2] + lanes[3]);
                }

            ArrayPool<Vector256<double>>.Shared.Return(rented);
        }, cancel);
        return sums;
    }

    /// <summary>How often each row is drawn. A draw takes 32 random bits: with rows that are no power of two, a row's chance is off by less than rows/2³² of itself.</summary>
    private static void Draw(Span<double> weights, int rows, RandomStream random)
    {
        var rented = ArrayPool<int>.Shared.Rent(rows);
        var counts = rented.AsSpan(0, rows);
        counts.Clear();
        Span<ulong> bits = stackalloc ulong[256];
        for (var left = rows; left > 0; left -= 2 * bits.Length)
        {
            random.Fill(bits);
            var pairs = Math.Min(bits.Length, left / 2);
            foreach (var two in bits[..pairs])
            {
                counts[(int)(((two >> 32) * (ulong)rows) >> 32)]++;
                counts[(int)(((two & 0xFFFFFFFF) * (ulong)rows) >> 32)]++;
            }

            if (pairs < bits.Length && left % 2 == 1) counts[(int)(((bits[pairs] >> 32) * (ulong)rows) >> 32)]++;
        }

        for (var i = 0; i < rows; i++) weights[i] = counts[i];
        weights[rows..].Clear();
        ArrayPool<int>.Shared.Return(rented);
    }

    private static void Add(
        ReadOnlySpan<Vector256<double>> one, ReadOnlySpan<Vector256<double>> two, ReadOnlySpan<Vector256<double>> weights, int stride, int first, Span<Vector256<double>> totals)
    {
        var w0 = weights.Slice(first, one.Length);
        var w1 = weights.Slice(stride + first, one.Length);
        var w2 = weights.Slice((2 * stride) + first, one.Length);
        var w3 = weights.Slice((3 * stride) + first, one.Length);
        two = two[..one.Length];
        var (a0, a1, a2, a3) = (totals[0], totals[1], totals[2], totals[3]);
        var (b0, b1, b2, b3) = (totals[4], totals[5], totals[6], totals[7]);
        for (var i = 0; i < one.Length; i++)
        {
            var (a, b) = (one[i], two[i]);
            a0 += a * w0[i];
            b0 += b * w0[i];
            a1 += a * w1[i];
            b1 += b * w1[i];
            a2 += a * w2[i];
            b2 += b * w2[i];
            a3 += a * w3[i];
            b3 += b * w3[i];
        }

        (totals[0], totals[1], totals[2], totals[3]) = (a0, a1, a2, a3);
        (totals[4], totals[5], totals[6], totals[7]) = (b0, b1, b2, b3);
    }
}
