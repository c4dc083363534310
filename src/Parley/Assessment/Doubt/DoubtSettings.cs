using Parley.Doubt;

namespace Parley.Assessment;

/// <summary>How much work is put into the question of doubt.</summary>
public sealed record DoubtSettings
{
    /// <summary>What <c>assess</c> does by itself: enough for a first look.</summary>
    public static DoubtSettings Quick { get; } = new() { Draws = 256, SlowDraws = 128, Samples = 32, SlowSamples = 0, SlowTips = 2, JointBudget = 0 };

    /// <summary>What <c>parley doubt</c> does where nothing else is asked for.</summary>
    public static DoubtSettings Usual { get; } = new();

    /// <summary>Draws for the shares; rounded up to whole blocks of <see cref="Block"/>.</summary>
    public long Draws { get; init; } = 4096;

    /// <summary>The same for parts that solve a war game in every draw.</summary>
    public long SlowDraws { get; init; } = 1024;

    /// <summary>Base samples of the Sobol' indices; 0 for none.</summary>
    public int Samples { get; init; } = 512;

    /// <summary>The same for parts that solve a war game in every draw.</summary>
    public int SlowSamples { get; init; } = 64;

    /// <summary>For how many numbers tipping points are sought in such parts: those that move the answers most by themselves.</summary>
    public int SlowTips { get; init; } = int.MaxValue;

    /// <summary>Evaluations for the smallest joint change of each question; 0 for none.</summary>
    public int JointBudget { get; init; } = 2_000;

    /// <summary>The seed of all draws.</summary>
    public ulong Seed { get; init; }

    /// <summary>At most so many threads; 0 for as many as there are processors. It changes no result.</summary>
    public int Threads { get; init; }

    /// <summary>The ids of the questions that are asked; null for all.</summary>
    public IReadOnlySet<string>? Only { get; init; }

    /// <summary>Told that so many evaluations of a part were made, of how many that are planned; called from several threads.</summary>
    public Action<DoubtPart, long, long>? Progress { get; init; }

    /// <summary>About how many evaluations a part takes: without the closing in on tipping points and without joint changes, whose number is not known before.</summary>
    public long Planned(DoubtPart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return part.Inputs.Count == 0 ? 0 : (part.IsSlow ? SlowDraws : Draws) + 2L * part.Inputs.Count + (long)TippingPoint.Points * (part.IsSlow ? Math.Min(SlowTips, part.Inputs.Count) : part.Inputs.Count) + (part.IsSlow ? SlowSamples : Samples) * (part.Inputs.Count + 2L);
    }

    /// <summary>How many draws form one Latin hypercube.</summary>
    public const int Block = 128;
}
