using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Parley.GraphModel.Fast;

/// <summary>
/// Option prioritisation: a state is preferred to another if the most important statement on which they differ is true in it; no difference is a tie.
/// </summary>
/// <remarks>
/// Source: Hipel, Kilgour, Fang &amp; Peng (1997): Ψ(s) = Σ 2^(k−j) over the statements Ω_j that are true at s. The order of Ψ is the
/// lexicographic order of the truth vectors, which is what is kept when k is too large for a number.
/// Steps: up to 15 statements, Ψ directly; more, the classes so far are refined by a batch of statements and numbered anew (see <see cref="ClassNumbers"/>).
/// Cost: states × statements / 16 vector operations; refinement: one table look-up a state and batch.
/// </remarks>
internal static class PrioritisedPayoffs
{
    private const int Direct = 15;

    public static Payoffs Of(OptionCube cube, IReadOnlyList<StateSet> truths, Workers workers)
    {
        var words = truths.Select(truth => truth.Words).ToArray();
        if (words.Length > Direct)
            return Refined(cube, words, workers);
        var ranks = GC.AllocateUninitializedArray<short>(Math.Max(Payoffs.SmallestLength, cube.States));
        workers.Run(ranks.Length / 64, (from, to) =>
        {
            for (var word = from; word < to; word++)
                Number(words, word, Possible(cube, word), ranks.AsSpan(word * 64, 64));
        });
        return new Payoffs(cube.States, ranks);
    }

    /// <summary>The feasible states among the 64 of a word; what lies beyond the states is not.</summary>
    internal static ulong Possible(OptionCube cube, int word) =>
        cube.Feasible?.Words[word] ?? (cube.States >= 64 ? ulong.MaxValue : (1UL << cube.States) - 1);

    /// <summary>Ψ − 1 for the 64 states of a word, so that both ends of the range stay free.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Number(ulong[][] truths, int word, ulong possible, Span<short> target)
    {
        var bit = Vector256.Create((short)1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, short.MinValue);
        var infeasible = Vector256.Create(short.MinValue);
        ref var first = ref MemoryMarshal.GetReference(target);
        for (var part = 0; part < 4; part++)
        {
            var psi = Vector256<short>.Zero;
            foreach (var truth in truths)
            {
                var holds = Vector256.Equals(Vector256.Create((short)(truth[word] >> (16 * part))) & bit, bit);
                psi = psi + psi - holds;
            }
            var can = Vector256.Equals(Vector256.Create((short)(possible >> (16 * part))) & bit, bit);
            Vector256.ConditionalSelect(can, psi - Vector256<short>.One, infeasible).StoreUnsafe(ref Unsafe.Add(ref first, 16 * part));
        }
    }

    private static Payoffs Refined(OptionCube cube, ulong[][] truths, Workers workers)
    {
        var classes = new ClassNumbers(cube);
        for (var j = 0; j < truths.Length;)
            j += classes.Refine(truths.AsSpan(j), workers);
        return classes.ToPayoffs();
    }
}
