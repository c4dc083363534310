using System.Globalization;

namespace Parley.Sampling;

/// <summary>The embedded table of Joe and Kuo 2008 (new-joe-kuo-6), and what follows from it by recurrence.</summary>
internal static class DirectionNumbers
{
    public const int MostDimensions = 512;

    /// <summary>The polynomial and initial numbers of dimensions 2, 3, …: degree, inner coefficients, m₁…m_s.</summary>
    private static readonly Lazy<uint[][]> Table = new(Load);

    /// <summary>
    /// v₁…v_count of a dimension that counts from 1, as fractions of 2^bits: vₖ = mₖ/2ᵏ, and for k above the degree s
    /// vₖ = a₁vₖ₋₁ ⊕ … ⊕ a_{s−1}vₖ₋ₛ₊₁ ⊕ vₖ₋ₛ ⊕ vₖ₋ₛ/2ˢ (Bratley and Fox 1988).
    /// </summary>
    public static ulong[] Of(int dimension, int count, int bits)
    {
        var v = new ulong[count];
        if (dimension == 1)
        {
            for (var k = 0; k < count; k++) v[k] = k < bits ? 1UL << (bits - 1 - k) : 0;
            return v;
        }

        var row = Table.Value[dimension - 2];
        var (degree, inner) = ((int)row[0], row[1]);
        for (var k = 0; k < count; k++)
        {
            if (k < degree)
            {
                v[k] = (ulong)row[2 + k] << (bits - 1 - k);
                continue;
            }

            v[k] = v[k - degree] ^ (v[k - degree] >> degree);
            for (var i = 1; i < degree; i++)
                if (((inner >> (degree - 1 - i)) & 1) == 1)
                    v[k] ^= v[k - i];
        }

        return v;
    }

    private static uint[][] Load()
    {
        using var stream = typeof(DirectionNumbers).Assembly.GetManifestResourceStream("Parley.Sampling.direction-numbers.txt")!;
        using var reader = new StreamReader(stream);
        var rows = new List<uint[]>(MostDimensions);
        while (reader.ReadLine() is { } line)
            if (!line.StartsWith('#'))
                rows.Add([.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(word => uint.Parse(word, CultureInfo.InvariantCulture))]);
        return [.. rows];
    }
}
