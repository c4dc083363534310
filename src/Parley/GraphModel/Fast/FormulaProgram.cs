using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.InteropServices;

namespace Parley.GraphModel.Fast;

/// <summary>A formula in postfix order, run on a stack of word blocks: one block covers 2^12 states.</summary>
internal sealed class FormulaProgram
{
    /// <summary>The words of one block.</summary>
    public const int ChunkWords = 64;

    private const int ChunkBits = 12;

    private enum Op { Constant, Condition, Not, And, Or, Iff }

    private readonly record struct Step(Op Op, BitCondition Condition);

    private static readonly ulong[][] Literals = MakeLiterals();

    private readonly Step[] _steps;

    private FormulaProgram(Step[] steps, int depth)
    {
        _steps = steps;
        Depth = depth;
    }

    /// <summary>How many blocks the stack needs.</summary>
    public int Depth { get; }

    public static FormulaProgram Of(Formula formula, Func<string, BitCondition> resolve)
    {
        var steps = new List<Step>();
        Append(formula, resolve, steps);
        var (height, depth) = (0, 0);
        foreach (var step in steps)
        {
            height += step.Op switch { Op.Constant or Op.Condition => 1, Op.Not => 0, _ => -1 };
            depth = Math.Max(depth, height);
        }
        return new FormulaProgram([.. steps], depth);
    }

    /// <summary>Evaluates block <paramref name="chunk"/>; the result stands in the first block of <paramref name="stack"/>.</summary>
    public void Run(int chunk, Span<ulong> stack)
    {
        var height = 0;
        foreach (var step in _steps)
        {
            if (step.Op is Op.Constant or Op.Condition)
            {
                Push(step, (uint)chunk << ChunkBits, Block(stack, height++));
                continue;
            }
            if (step.Op != Op.Not)
                height--;
            Combine(step.Op, Block(stack, height - 1), step.Op == Op.Not ? [] : Block(stack, height));
        }
    }

    private static Span<ulong> Block(Span<ulong> stack, int index) => stack.Slice(index * ChunkWords, ChunkWords);

    private static void Append(Formula formula, Func<string, BitCondition> resolve, List<Step> steps)
    {
        switch (formula)
        {
            case Formula.Name name:
                steps.Add(new Step(Op.Condition, resolve(name.Text)));
                break;
            case Formula.Constant constant:
                steps.Add(new Step(Op.Constant, new BitCondition(0, constant.Value ? 0u : 1u)));
                break;
            case Formula.Not negation:
                Append(negation.Operand, resolve, steps);
                steps.Add(new Step(Op.Not, default));
                break;
            case Formula.And both:
                Binary(Op.And, both.Left, both.Right);
                break;
            case Formula.Or either:
                Binary(Op.Or, either.Left, either.Right);
                break;
            case Formula.If rule:
                Binary(Op.Or, rule.Then, new Formula.Not(rule.Condition));
                break;
            case Formula.Unless unless:
                Binary(Op.Or, unless.Main, unless.Exception);
                break;
            case Formula.Iff iff:
                Binary(Op.Iff, iff.Left, iff.Right);
                break;
            default:
                throw new InvalidOperationException("A formula of an unknown kind.");
        }

        void Binary(Op op, Formula left, Formula right)
        {
            Append(left, resolve, steps);
            Append(right, resolve, steps);
            steps.Add(new Step(op, default));
        }
    }

    private static void Push(Step step, uint firstState, Span<ulong> block)
    {
        var (mask, value) = (step.Condition.Mask, step.Condition.Value);
        var outside = ~0u << ChunkBits;
        var possible = (value & ~mask) == 0 && (firstState & mask & outside) == (value & outside);
        block.Fill(possible ? ulong.MaxValue : 0);
        if (!possible)
            return;
        for (var rest = mask & ~outside; rest != 0; rest &= rest - 1)
        {
            var bit = BitOperations.TrailingZeroCount(rest);
            Combine(Op.And, block, Literals[2 * bit + (int)(value >> bit & 1)]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Combine(Op op, Span<ulong> left, ReadOnlySpan<ulong> right)
    {
        var a = MemoryMarshal.Cast<ulong, Vector256<ulong>>(left);
        var b = MemoryMarshal.Cast<ulong, Vector256<ulong>>(right);
        switch (op)
        {
            case Op.Not:
                for (var x = 0; x < a.Length; x++)
                    a[x] = ~a[x];
                break;
            case Op.And:
                for (var x = 0; x < a.Length && x < b.Length; x++)
                    a[x] &= b[x];
                break;
            case Op.Or:
                for (var x = 0; x < a.Length && x < b.Length; x++)
                    a[x] |= b[x];
                break;
            default:
                for (var x = 0; x < a.Length && x < b.Length; x++)
                    a[x] = ~(a[x] ^ b[x]);
                break;
        }
    }

    private static ulong[][] MakeLiterals()
    {
        var literals = new ulong[2 * ChunkBits][];
        for (var bit = 0; bit < ChunkBits; bit++)
        {
            var on = new ulong[ChunkWords];
            for (var state = 0; state < ChunkWords * 64; state++)
                on[state >> 6] |= (ulong)(state >> bit & 1) << (state & 63);
            literals[2 * bit + 1] = on;
            literals[2 * bit] = [.. on.Select(word => ~word)];
        }
        return literals;
    }
}
