namespace Parley.Sampling;

/// <summary>Lower triangular factors of small matrices.</summary>
internal static class Triangular
{
    private const double Tolerance = 1e-9;

    /// <summary>The lower triangular L with L·Lᵀ = the matrix (Cholesky), with zeros where it is only semidefinite; null where it is not even that.</summary>
    public static double[,]? Factor(double[,] matrix)
    {
        var size = matrix.GetLength(0);
        var factor = new double[size, size];
        for (var j = 0; j < size; j++)
        {
            var pivot = Rest(matrix, factor, j, j);
            if (pivot < -Tolerance) return null;
            var flat = pivot <= Tolerance;
            factor[j, j] = flat ? 0 : Math.Sqrt(pivot);
            for (var i = j + 1; i < size; i++)
            {
                var rest = Rest(matrix, factor, i, j);
                if (flat && Math.Abs(rest) > Math.Sqrt(Tolerance)) return null;
                factor[i, j] = flat ? 0 : rest / factor[j, j];
            }
        }

        return factor;
    }

    /// <summary>P·Q⁻¹ of two lower triangular matrices; a column of Q with a zero on its diagonal counts as if it were not there.</summary>
    public static double[,] TimesInverse(double[,] p, double[,] q)
    {
        var size = p.GetLength(0);
        var result = new double[size, size];
        for (var i = 0; i < size; i++)
            for (var j = i; j >= 0; j--)
            {
                var sum = p[i, j];
                for (var k = j + 1; k <= i; k++) sum -= result[i, k] * q[k, j];
                result[i, j] = q[j, j] == 0 ? 0 : sum / q[j, j];
            }

        return result;
    }

    private static double Rest(double[,] matrix, double[,] factor, int i, int j)
    {
        var rest = matrix[i, j];
        for (var k = 0; k < j; k++) rest -= factor[i, k] * factor[j, k];
        return rest;
    }
}
