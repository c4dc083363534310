using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Parley.FightAndTalk;

/// <summary>A kernel over strengths with its zeros left out, applied to whole rows of fronts.</summary>
internal sealed class SparseKernel
{
    private readonly int[] _start;
    private readonly int[] _column;
    private readonly double[] _weight;

    public SparseKernel(ImmutableArray<ImmutableArray<double>> rows)
    {
        _start = new int[rows.Length + 1];
        var columns = new List<int>();
        var weights = new List<double>();
        for (var m = 0; m < rows.Length; m++)
        {
            for (var n = 0; n < rows[m].Length; n++)
            {
                if (rows[m][n] == 0) continue;
                columns.Add(n);
                weights.Add(rows[m][n]);
            }

            _start[m + 1] = columns.Count;
        }

        _column = [.. columns];
        _weight = [.. weights];
    }

    public int Rows => _start.Length - 1;

    /// <summary>The columns that row m reaches with positive probability.</summary>
    public ReadOnlySpan<int> Columns(int m) => _column.AsSpan(_start[m].._start[m + 1]);

    /// <summary>The probabilities of <see cref="Columns"/>.</summary>
    public ReadOnlySpan<double> Weights(int m) => _weight.AsSpan(_start[m].._start[m + 1]);

    /// <summary>target[m, j] = scale · Σ_n K[m, n] source[n, j] + add[m, j], for every j of a row.</summary>
    /// <param name="source">Rows of <paramref name="row"/> numbers, a multiple of four.</param>
    /// <param name="row">Length of a source row.</param>
    /// <param name="target">Rows of <paramref name="stride"/> numbers, written from <paramref name="offset"/> on.</param>
    /// <param name="stride">Length of a target row.</param>
    /// <param name="offset">First number written in each target row.</param>
    /// <param name="scale">Factor of the sum.</param>
    /// <param name="add">Rows like those of the source.</param>
    public void Apply(double[] source, int row, double[] target, int stride, int offset, double scale, double[] add)
    {
        ref var from = ref MemoryMarshal.GetArrayDataReference(source);
        ref var plus = ref MemoryMarshal.GetArrayDataReference(add);
        ref var to = ref MemoryMarshal.GetArrayDataReference(target);
        var factor = Vector256.Create(scale);
        for (var m = 0; m < Rows; m++)
        {
            var columns = Columns(m);
            var weights = Weights(m);
            for (var j = 0; j < row; j += 4)
            {
                var sum = Vector256<double>.Zero;
                for (var n = 0; n < columns.Length; n++)
                    sum += Vector256.Create(weights[n]) * Vector256.LoadUnsafe(ref from, (nuint)((columns[n] * row) + j));
                var result = sum * factor + Vector256.LoadUnsafe(ref plus, (nuint)((m * row) + j));
                result.StoreUnsafe(ref to, (nuint)((m * stride) + offset + j));
            }
        }
    }
}
