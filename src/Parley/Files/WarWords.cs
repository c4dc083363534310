namespace Parley.Files;

/// <summary>
/// The published scales: which number a word of the section <c>war</c> stands for, with the range that it covers. The numbers are a convention of
/// this program, not measurements; a model that needs others states numbers.
/// </summary>
public static class WarWords
{
    /// <summary>How strong the first side is against the second.</summary>
    public static WordScale Strength { get; } = new("strength", "strength of the first side against the second", "natural logarithm of the ratio",
    [
        new("far-weaker", -1.5, -2, -1.2), new("much-weaker", -1, -1.2, -0.7), new("weaker", -0.5, -0.7, -0.3), new("slightly-weaker", -0.2, -0.3, -0.1),
        new("equal", 0, -0.1, 0.1), new("slightly-stronger", 0.2, 0.1, 0.3), new("stronger", 0.5, 0.3, 0.7), new("much-stronger", 1, 0.7, 1.2),
        new("far-stronger", 1.5, 1.2, 2),
    ]);

    /// <summary>How much relative strength decides which way the front moves.</summary>
    public static WordScale Decisive { get; } = new("decisive", "how much strength decides which way the front moves", "slope of the logistic curve",
        [new("hardly", 0.5, 0.25, 0.75), new("somewhat", 1, 0.75, 1.5), new("clearly", 2, 1.5, 3), new("wholly", 4, 3, 6)]);

    /// <summary>How fast the front moves.</summary>
    public static WordScale Speed { get; } = new("speed", "how fast the front moves", "chance of a step per month",
        [new("frozen", 0.02, 0.005, 0.05), new("slow", 0.1, 0.05, 0.2), new("moderate", 0.3, 0.2, 0.45), new("fast", 0.6, 0.45, 0.75), new("very-fast", 0.85, 0.75, 0.95)]);

    /// <summary>What something costs.</summary>
    public static WordScale Cost { get; } = new("cost", "what something costs", "share of the flow that all of the stake brings",
        [new("none", 0, 0, 0), new("slight", 0.03, 0.01, 0.06), new("moderate", 0.1, 0.06, 0.18), new("heavy", 0.25, 0.18, 0.4), new("very-heavy", 0.6, 0.4, 1)]);

    /// <summary>How fast a side gains or loses strength.</summary>
    public static WordScale Recovery { get; } = new("recovery", "how fast a side gains strength (or loses it)", "logarithm of strength per month",
    [
        new("fast-loss", -0.05, -0.08, -0.03), new("slow-loss", -0.015, -0.03, -0.005), new("none", 0, -0.005, 0.005), new("slow", 0.01, 0.005, 0.02),
        new("moderate", 0.03, 0.02, 0.05), new("fast", 0.08, 0.05, 0.12), new("very-fast", 0.18, 0.12, 0.25),
    ]);

    /// <summary>A part of a whole.</summary>
    public static WordScale Part { get; } = new("part", "a part of the stake", "share",
        [new("none", 0, 0, 0), new("little", 0.05, 0.02, 0.1), new("some", 0.2, 0.1, 0.3), new("half", 0.5, 0.4, 0.6), new("most", 0.8, 0.7, 0.9), new("all", 1, 0.95, 1)]);

    /// <summary>How sure something is.</summary>
    public static WordScale Sureness { get; } = new("sureness", "how surely it happens or works", "probability",
        [new("never", 0, 0, 0), new("weak", 0.2, 0.1, 0.35), new("fair", 0.5, 0.35, 0.65), new("strong", 0.8, 0.65, 0.9), new("near-certain", 0.95, 0.9, 1)]);

    /// <summary>How often something goes wrong.</summary>
    public static WordScale Risk { get; } = new("risk", "how often it happens", "chance per month",
        [new("none", 0, 0, 0), new("very-rare", 0.002, 0.0005, 0.005), new("rare", 0.01, 0.005, 0.02), new("occasional", 0.03, 0.02, 0.06), new("frequent", 0.1, 0.06, 0.2)]);

    /// <summary>How hard a breach is answered.</summary>
    public static WordScale Response { get; } = new("response", "how hard a breach is answered", "months of the flow that all of the stake brings",
        [new("none", 0, 0, 0), new("light", 1, 0.5, 2), new("serious", 4, 2, 7), new("severe", 12, 7, 20)]);

    /// <summary>How much the future counts.</summary>
    public static WordScale Patience { get; } = new("patience", "what a gain in a year counts against the same gain today", "ratio",
        [new("impatient", 0.6, 0.4, 0.7), new("moderate", 0.8, 0.7, 0.87), new("patient", 0.92, 0.87, 0.95), new("very-patient", 0.97, 0.95, 0.985)]);

    /// <summary>How steadily the sides choose what is best for them.</summary>
    public static WordScale Noise { get; } = new("noise", "how far choices stray from what is best", "share of the flow that all of the stake brings",
        [new("none", 0, 0, 0), new("little", 0.02, 0.01, 0.05), new("some", 0.1, 0.05, 0.2), new("much", 0.3, 0.2, 0.5)]);

    /// <summary>All scales.</summary>
    public static IReadOnlyList<WordScale> All { get; } = [Strength, Decisive, Speed, Cost, Recovery, Part, Sureness, Risk, Response, Patience, Noise];
}
