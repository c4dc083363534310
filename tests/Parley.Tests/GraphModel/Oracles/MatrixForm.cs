using Parley.GraphModel;

namespace Parley.Tests.GraphModel.Oracles;

/// <summary>The concepts in matrix form, after Xu, Hipel &amp; Kilgour (2009): a state is stable where the diagonal entry is 0.</summary>
internal static class MatrixForm
{
    public static bool[] Stable(MoveGraph graph, int[][] payoffs, int party, Concept concept)
    {
        var n = graph.States;
        var moves = Range(graph.Parties).Select(i => Matrix(n, (s, q) => graph.Moves(i, s).Contains(q))).ToArray();
        var better = Range(graph.Parties).Select(i => Matrix(n, (s, q) => payoffs[i][q] > payoffs[i][s])).ToArray();
        var improvements = Range(graph.Parties).Select(i => Each(moves[i], better[i], (a, b) => a * b)).ToArray();
        var noBetter = Complement(better[party]);
        var ones = Matrix(n, (_, _) => true);
        // Q: no better than s, and no move of the party leads from it to anything better than s.
        var q = Each(Transpose(noBetter), Complement(Sign(Times(moves[party], Transpose(better[party])))), (a, b) => a * b);
        var opponents = Range(graph.Parties).Where(j => j != party).ToArray();
        var stability = concept switch
        {
            Concept.Nash => Times(improvements[party], ones),
            Concept.Gmr => Unanswered(improvements[party], Group(n, moves, opponents), Transpose(noBetter)),
            Concept.Smr => Unanswered(improvements[party], Group(n, moves, opponents), q),
            Concept.Seq => Unanswered(improvements[party], Group(n, improvements, opponents), Transpose(noBetter)),
            _ => Unanswered(improvements[party], Group(n, improvements, opponents), q),
        };
        return [.. Range(n).Select(s => stability[s, s] == 0)];
    }

    private static int[,] Unanswered(int[,] improvement, int[,] group, int[,] sanction) =>
        Times(improvement, Complement(Sign(Times(group, sanction))));

    /// <summary>M_H: the union of the matrices whose last mover is j, each the moves of j after sequences that end with another's move.</summary>
    private static int[,] Group(int n, int[][,] step, int[] group)
    {
        var last = group.ToDictionary(j => j, j => step[j]);
        for (var entries = -1; entries != last.Values.Sum(matrix => matrix.Cast<int>().Sum());)
        {
            entries = last.Values.Sum(matrix => matrix.Cast<int>().Sum());
            last = group.ToDictionary(j => j, j => Sign(Each(step[j], Times(Union(n, group.Where(k => k != j).Select(k => last[k])), step[j]), (a, b) => a + b)));
        }
        return Union(n, last.Values);
    }

    private static int[,] Union(int n, IEnumerable<int[,]> matrices) =>
        Sign(matrices.Aggregate(new int[n, n], (sum, matrix) => Each(sum, matrix, (a, b) => a + b)));

    private static IEnumerable<int> Range(int count) => Enumerable.Range(0, count);

    private static int[,] Matrix(int n, Func<int, int, bool> entry)
    {
        var matrix = new int[n, n];
        for (var s = 0; s < n; s++)
            for (var q = 0; q < n; q++)
                matrix[s, q] = entry(s, q) ? 1 : 0;
        return matrix;
    }

    private static int[,] Each(int[,] a, int[,] b, Func<int, int, int> f)
    {
        var result = new int[a.GetLength(0), a.GetLength(0)];
        for (var s = 0; s < a.GetLength(0); s++)
            for (var q = 0; q < a.GetLength(0); q++)
                result[s, q] = f(a[s, q], b[s, q]);
        return result;
    }

    private static int[,] Times(int[,] a, int[,] b)
    {
        var n = a.GetLength(0);
        var result = new int[n, n];
        for (var s = 0; s < n; s++)
            for (var k = 0; k < n; k++)
                for (var q = 0; a[s, k] != 0 && q < n; q++)
                    result[s, q] += a[s, k] * b[k, q];
        return result;
    }

    private static int[,] Transpose(int[,] a) => Matrix(a.GetLength(0), (s, q) => a[q, s] != 0);

    private static int[,] Complement(int[,] a) => Matrix(a.GetLength(0), (s, q) => a[s, q] == 0);

    private static int[,] Sign(int[,] a) => Matrix(a.GetLength(0), (s, q) => a[s, q] != 0);
}
