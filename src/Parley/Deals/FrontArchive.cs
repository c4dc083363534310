using System.Numerics;

namespace Parley.Deals;

/// <summary>Filters sums of four parties or more that stand by their total: each is compared with all that was kept, in columns, the last dominator first.</summary>
/// <remarks>
/// Columns hold the values shortened to 31 bits, in an order-keeping way; what seems to dominate there is compared in full. Cost: kept × candidates
/// over the width of a vector, in the worst case.
/// </remarks>
internal sealed class FrontArchive
{
    private readonly FrontLayer _left;
    private readonly FrontLayer _right;
    private readonly int _parties;
    private readonly long[] _least;
    private readonly int[] _shift;
    private readonly int[][] _columns;
    private int _count;

    public FrontArchive(FrontLayer left, FrontLayer right, int parties)
    {
        (_left, _right, _parties) = (left, right, parties);
        (_least, _shift, _columns) = (new long[parties], new int[parties], new int[parties][]);
        for (var party = 0; party < parties; party++)
        {
            var (l, r) = (left.Columns[party], right.Columns[party]);
            if (l.Length == 0 || r.Length == 0)
                continue;
            _least[party] = l.Min() + r.Min();
            var range = (ulong)(l.Max() + r.Max() - _least[party]);
            _shift[party] = Math.Max(0, 33 - BitOperations.LeadingZeroCount(range));
            _columns[party] = new int[256];
        }
    }

    /// <summary>Writes the codes that are kept, in order, and gives their number; -1 where the budget was used up.</summary>
    public int Keep(ReadOnlySpan<long> codes, long[] kept, FrontBudget budget, CancellationToken cancellation)
    {
        var last = -1;
        var (exact, coarse) = (new long[_parties], new int[_parties]);
        for (var i = 0; i < codes.Length; i++)
        {
            if ((i & 0xFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            for (var party = 0; party < _parties; party++)
            {
                exact[party] = FrontSum.Sum(_left, _right, party, codes[i]);
                coarse[party] = (int)((exact[party] - _least[party]) >> _shift[party]);
            }
            if (last >= 0 && Dominates(kept[last], exact))
                continue;
            var found = Dominator(coarse, exact, kept);
            if (!budget.Allows(_count, found < 0 ? _count / Vector<int>.Count : found / Vector<int>.Count))
                return -1;
            if (found >= 0)
            {
                last = found;
                continue;
            }
            kept[_count] = codes[i];
            Append(coarse);
        }
        return _count;
    }

    private void Append(int[] coarse)
    {
        // Room for a whole vector beyond the end; what stands there is -1 and dominates nothing.
        if (_count + Vector<int>.Count >= _columns[0].Length)
            for (var party = 0; party < _parties; party++)
                Array.Resize(ref _columns[party], _columns[party].Length * 2);
        for (var party = 0; party < _parties; party++)
        {
            _columns[party][_count] = coarse[party];
            _columns[party].AsSpan(_count + 1, Vector<int>.Count).Fill(-1);
        }
        _count++;
    }

    private int Dominator(int[] coarse, long[] exact, long[] kept)
    {
        Span<Vector<int>> wanted = stackalloc Vector<int>[_parties];
        for (var party = 0; party < _parties; party++)
            wanted[party] = new Vector<int>(coarse[party]);
        var (first, second) = (_columns[0], _columns[1]);
        for (var at = 0; at < _count; at += Vector<int>.Count)
        {
            var mask = Vector.GreaterThanOrEqual(new Vector<int>(first, at), wanted[0]) & Vector.GreaterThanOrEqual(new Vector<int>(second, at), wanted[1]);
            if (Vector.EqualsAll(mask, Vector<int>.Zero))
                continue;
            for (var party = 2; party < _parties; party++)
                mask &= Vector.GreaterThanOrEqual(new Vector<int>(_columns[party], at), wanted[party]);
            if (Vector.EqualsAll(mask, Vector<int>.Zero))
                continue;
            for (var lane = 0; lane < Vector<int>.Count && at + lane < _count; lane++)
                if (mask[lane] != 0 && Dominates(kept[at + lane], exact))
                    return at + lane;
        }
        return -1;
    }

    // At least as good for all; an equal vector counts, so that one entry is kept per vector.
    private bool Dominates(long code, long[] exact)
    {
        for (var party = 0; party < _parties; party++)
            if (FrontSum.Sum(_left, _right, party, code) < exact[party])
                return false;
        return true;
    }
}
