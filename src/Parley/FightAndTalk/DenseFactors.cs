namespace Parley.FightAndTalk;

/// <summary>The triangular factors of a square matrix, rows exchanged for the largest pivot (the first of equals).</summary>
internal sealed class DenseFactors
{
    private readonly double[] _factors;
    private readonly int[] _pivots;
    private readonly int _size;

    /// <summary>Factors the matrix in place.</summary>
    /// <param name="matrix">Rows of <paramref name="size"/> numbers; overwritten.</param>
    /// <param name="size">Number of rows.</param>
    /// <exception cref="InvalidOperationException">The matrix is singular.</exception>
    public DenseFactors(double[] matrix, int size)
    {
        (_factors, _size, _pivots) = (matrix, size, new int[size]);
        for (var c = 0; c < size; c++)
        {
            var pivot = c;
            for (var r = c + 1; r < size; r++)
                if (Math.Abs(matrix[(r * size) + c]) > Math.Abs(matrix[(pivot * size) + c])) pivot = r;
            if (matrix[(pivot * size) + c] == 0) throw new InvalidOperationException("The equations of the chain have no unique solution.");
            _pivots[c] = pivot;
            Swap(matrix, size, c, pivot);
            for (var r = c + 1; r < size; r++) Reduce(r, c);
        }
    }

    /// <summary>Replaces the right-hand sides (rows of <paramref name="width"/> numbers) by the solutions.</summary>
    public void Solve(double[] right, int width)
    {
        for (var c = 0; c < _size; c++) Swap(right, width, c, _pivots[c]);
        for (var r = 1; r < _size; r++)
            for (var c = 0; c < r; c++) Subtract(right, width, r, c, _factors[(r * _size) + c]);
        for (var r = _size - 1; r >= 0; r--)
        {
            for (var c = r + 1; c < _size; c++) Subtract(right, width, r, c, _factors[(r * _size) + c]);
            var pivot = _factors[(r * _size) + r];
            for (var j = 0; j < width; j++) right[(r * width) + j] /= pivot;
        }
    }

    private static void Swap(double[] rows, int width, int a, int b)
    {
        if (a == b) return;
        for (var j = 0; j < width; j++) (rows[(a * width) + j], rows[(b * width) + j]) = (rows[(b * width) + j], rows[(a * width) + j]);
    }

    private static void Subtract(double[] rows, int width, int row, int from, double factor)
    {
        if (factor == 0) return;
        var target = rows.AsSpan(row * width, width);
        var source = rows.AsSpan(from * width, width);
        for (var j = 0; j < target.Length; j++) target[j] -= factor * source[j];
    }

    private void Reduce(int row, int column)
    {
        var factor = _factors[(row * _size) + column] / _factors[(column * _size) + column];
        _factors[(row * _size) + column] = factor;
        if (factor == 0) return;
        for (var c = column + 1; c < _size; c++) _factors[(row * _size) + c] -= factor * _factors[(column * _size) + c];
    }
}
