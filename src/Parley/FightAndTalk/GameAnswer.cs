namespace Parley.FightAndTalk;

/// <summary>A game solved from both terminal conditions.</summary>
/// <param name="Line">The solution if the sides expect to keep what they hold in the end.</param>
/// <param name="War">The solution if they expect to fight on in the end.</param>
/// <param name="LargestDifference">The largest difference of a reported probability between the two.</param>
/// <param name="SameAction">True if either side does the same now in both.</param>
public sealed record GameAnswer(GameSolution Line, GameSolution War, double LargestDifference, bool SameAction)
{
    /// <summary>A probability that differs by more than this means several equilibria.</summary>
    public const double Tolerance = 0.01;

    /// <summary>True if the terminal condition changes an action now or a reported probability by more than 0.01.</summary>
    public bool Several => !SameAction || LargestDifference > Tolerance;

    /// <summary>The solution with the terminal condition that the game names.</summary>
    public GameSolution Headline => Line.Game.Terminal == Terminal.Line ? Line : War;
}
