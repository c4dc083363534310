namespace Parley.FightAndTalk;

/// <summary>The value of every state at the start of a period, for every layer.</summary>
internal sealed class ValueTable(int layers, int size)
{
    /// <summary>[layer][state].</summary>
    public double[][] War { get; } = Make(layers, size);

    /// <summary>[layer][state].</summary>
    public double[][] Ceasefire { get; } = Make(layers, size);

    public double[][] Of(Regime regime) => regime == Regime.War ? War : Ceasefire;

    internal static double[][] Make(int layers, int size)
    {
        var arrays = new double[layers][];
        for (var i = 0; i < layers; i++) arrays[i] = new double[size];
        return arrays;
    }
}
