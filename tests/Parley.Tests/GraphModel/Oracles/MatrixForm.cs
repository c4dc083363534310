using Parley.GraphModel;

namespace Parley.Tests.GraphModel.Oracles;

/// <summary>
/// The concepts in matrix form, after Xu, Hipel &amp; Kilgour (2009): a state is stable where the diagonal entry is 0.
/// A matrix is one word per row, for at most 64 states; only zero or not zero matters, so products and sums are taken by sign.
/// </summary>
internal static class MatrixForm
{
    public static bool[] Stable(MoveGraph graph, int[][] payoffs, int party, Concept concept)
    {
        var n = graph.States;
        var parties = Enumerable.Range(0, graph.Parties).ToArray();
        var moves = parties.Select(i => Matrix(n, (s, q) => graph.Moves(i, s).Contains(q))).ToArray();
        var better = parties.Select(i => Matrix(n, (s, q) => payoffs[i][q] > payoffs[i][s])).ToArray();
        var improvements = parties.Select(i => Both(moves[i], better[i])).ToArray();
        var ones = Matrix(n, (_, _) => true);
        var noBetter = Transpose(Complement(better[party]));
        // No better than s, and no move of the party leads from it to anything better than s.
        var inescapable = Both(noBetter, Complement(Times(moves[party], Transpose(better[party]))));
        var opponents = parties.Where(j => j != party).ToArray();
        var unanswered = concept switch
        {
            Concept.Nash => ones,
            Concept.Gmr => Complement(Times(Group(n, moves, opponents), noBetter)),
            Concept.Smr => Complement(Times(Group(n, moves, opponents), inescapable)),
            Concept.Seq => Complement(Times(Group(n, improvements, opponents), noBetter)),
            _ => Complement(Times(Group(n, improvements, opponents), inescapable)),
        };
        var unstable = Times(improvements[party], unanswered);
        return [.. Enumerable.Range(0, n).Select(s => (unstable[s] >> s & 1) == 0)];
    }

    /// <summary>M_H: the union of the matrices whose last mover is j, each the moves of j after sequences that end with another's move.</summary>
    private static ulong[] Group(int n, ulong[][] step, int[] group)
    {
        var last = group.ToDictionary(j => j, j => step[j]);
        while (true)
        {
            var longer = group.ToDictionary(j => j, j => Either(step[j], Times(Union(n, group.Where(k => k != j).Select(k => last[k])), step[j])));
            if (group.All(j => longer[j].SequenceEqual(last[j])))
                return Union(n, last.Values);
            last = longer;
        }
    }

    private static ulong[] Union(int n, IEnumerable<ulong[]> matrices) => matrices.Aggregate(new ulong[n], Either);

    private static ulong[] Matrix(int n, Func<int, int, bool> entry)
    {
        var rows = new ulong[n];
        for (var s = 0; s < n; s++)
            for (var q = 0; q < n; q++)
                rows[s] |= entry(s, q) ? 1UL << q : 0;
        return rows;
    }

    private static ulong[] Times(ulong[] a, ulong[] b)
    {
        var rows = new ulong[a.Length];
        for (var s = 0; s < a.Length; s++)
            for (var k = 0; k < a.Length; k++)
                rows[s] |= (a[s] >> k & 1) != 0 ? b[k] : 0;
        return rows;
    }

    private static ulong[] Both(ulong[] a, ulong[] b) => [.. a.Zip(b, (x, y) => x & y)];

    private static ulong[] Either(ulong[] a, ulong[] b) => [.. a.Zip(b, (x, y) => x | y)];

    private static ulong[] Transpose(ulong[] a) => Matrix(a.Length, (s, q) => (a[q] >> s & 1) != 0);

    private static ulong[] Complement(ulong[] a) => Matrix(a.Length, (s, q) => (a[s] >> q & 1) == 0);
}
