namespace Parley.GraphModel;

/// <summary>One party's payoffs in one draw, in the form that the states need. Made and used by <see cref="GraphDraws"/>.</summary>
public sealed class DrawnPayoffs
{
    internal DrawnPayoffs(int[] listed) => Listed = listed;

    internal DrawnPayoffs(Payoffs cube) => Cube = cube;

    internal int[]? Listed { get; }

    internal Payoffs? Cube { get; }
}
