using System.Numerics;

namespace Parley.GraphModel.Fast;

/// <summary>
/// The classes of states that the statements read so far tell apart, numbered 0, 1, … from the worst, without gaps.
/// Steps of a refinement: code = class × 2^batch + truth values of the batch; mark the codes that occur; a code's new number is the count of marked
/// codes below it. The order stays exactly lexicographic. Memory: 4 bytes a state and at most 2^28 marks.
/// </summary>
internal sealed class ClassNumbers(OptionCube cube)
{
    private const int LargestTable = 28;

    private readonly int[] _class = new int[cube.States];
    private int _count = 1;

    /// <summary>Reads as many of <paramref name="truths"/> as the table allows; returns how many.</summary>
    public int Refine(ReadOnlySpan<ulong[]> truths, Workers workers)
    {
        var classBits = 32 - BitOperations.LeadingZeroCount((uint)(_count - 1));
        var batch = Math.Min(truths.Length, Math.Max(1, Math.Min(LargestTable, BitOperations.Log2((uint)cube.States) + 2) - classBits));
        var codes = (long)_count << batch;
        var marks = new ulong[(codes + 63) / 64];
        Encode(truths[..batch].ToArray(), workers);
        for (var s = 0; s < _class.Length; s++)
            if (cube.IsFeasible(s))
                marks[_class[s] >> 6] |= 1UL << (_class[s] & 63);
        var below = new int[marks.Length];
        var count = 0;
        for (var w = 0; w < marks.Length; w++)
        {
            below[w] = count;
            count += BitOperations.PopCount(marks[w]);
        }
        _count = Math.Max(1, count);
        workers.Run(_class.Length, (from, to) =>
        {
            for (var s = from; s < to; s++)
                _class[s] = cube.IsFeasible(s) ? below[_class[s] >> 6] + BitOperations.PopCount(marks[_class[s] >> 6] & ((1UL << (_class[s] & 63)) - 1)) : 0;
        });
        return batch;
    }

    public Payoffs ToPayoffs() => RankedPayoffs.OfClasses(cube, _class, _count);

    private void Encode(ulong[][] truths, Workers workers) => workers.Run(_class.Length, (from, to) =>
    {
        for (var s = from; s < to; s++)
        {
            var code = _class[s];
            foreach (var truth in truths)
                code = code << 1 | (int)(truth[s >> 6] >> (s & 63) & 1);
            _class[s] = code;
        }
    });
}
