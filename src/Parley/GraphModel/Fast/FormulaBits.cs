using Parley.GraphModel.Fast;

namespace Parley.GraphModel;

/// <summary>
/// A formula compiled so that it is evaluated for all states of an option form at once, 64 states a word.
/// Immutable and safe to share. Cost of evaluation: states × operations / 64 word operations, on vectors.
/// </summary>
public sealed class FormulaBits
{
    private readonly FormulaProgram _program;

    private FormulaBits(FormulaProgram program) => _program = program;

    /// <summary>Compiles <paramref name="formula"/>.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="resolve">What each name says about the options; called once for each occurrence, left to right. It may throw.</param>
    public static FormulaBits Compile(Formula formula, Func<string, BitCondition> resolve)
    {
        ArgumentNullException.ThrowIfNull(formula);
        ArgumentNullException.ThrowIfNull(resolve);
        return new FormulaBits(FormulaProgram.Of(formula, resolve));
    }

    /// <summary>The states in which the formula holds, among all 2^<paramref name="bits"/> states.</summary>
    /// <param name="bits">The number of yes/no options, at most <see cref="OptionCube.MaxBits"/>.</param>
    /// <param name="threads">How many threads at most; 0 for all processors. The result does not depend on it.</param>
    /// <param name="cancellation">Stops the work.</param>
    public StateSet Evaluate(int bits, int threads = 0, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)bits, (uint)OptionCube.MaxBits, nameof(bits));
        var set = new StateSet(1 << bits);
        var words = set.Words;
        var chunks = (words.Length + FormulaProgram.ChunkWords - 1) / FormulaProgram.ChunkWords;
        Workers.For(set.Length, threads, cancellation).Run(chunks, (from, to) =>
        {
            var stack = new ulong[_program.Depth * FormulaProgram.ChunkWords];
            for (var chunk = from; chunk < to; chunk++)
            {
                _program.Run(chunk, stack);
                var start = chunk * FormulaProgram.ChunkWords;
                var count = Math.Min(FormulaProgram.ChunkWords, words.Length - start);
                stack.AsSpan(0, count).CopyTo(words.AsSpan(start));
            }
        });
        if (set.Length < 64)
            words[0] &= (1UL << set.Length) - 1;
        return set;
    }

    /// <summary>The states in which none of <paramref name="infeasible"/> holds, among all 2^<paramref name="bits"/> states.</summary>
    public static StateSet NoneHolds(int bits, IEnumerable<FormulaBits> infeasible, int threads = 0, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(infeasible);
        var set = new StateSet(1 << bits);
        foreach (var formula in infeasible)
        {
            var holds = formula.Evaluate(bits, threads, cancellation);
            for (var w = 0; w < set.Words.Length; w++)
                set.Words[w] |= holds.Words[w];
        }
        for (var w = 0; w < set.Words.Length; w++)
            set.Words[w] = ~set.Words[w];
        if (set.Length < 64)
            set.Words[0] &= (1UL << set.Length) - 1;
        return set;
    }
}
