namespace Parley.FightAndTalk;

/// <summary>Where the play goes from the states of one regime and phase, before strength moves.</summary>
internal sealed class ChainRows(int size)
{
    /// <summary>A battle is fought and the front moves towards A.</summary>
    public double[] Up { get; } = new double[size];

    public double[] Down { get; } = new double[size];

    public double[] Stay { get; } = new double[size];

    /// <summary>A ceasefire period without collapse.</summary>
    public double[] Held { get; } = new double[size];

    public double[] Settled { get; } = new double[size];

    public double[] Escalated { get; } = new double[size];

    /// <summary>Side A breaks a ceasefire.</summary>
    public double[] BrokenByA { get; } = new double[size];

    public double[] BrokenByB { get; } = new double[size];

    /// <summary>A ceasefire period collapses by accident.</summary>
    public double[] Accident { get; } = new double[size];
}
