namespace Parley.FightAndTalk;

/// <summary>Something wrong with a number of an exact game.</summary>
/// <param name="Path">The key inside the exact form, such as <c>front.values[3]</c>; list positions count from 0.</param>
/// <param name="Message">What is wrong and what is allowed.</param>
public readonly record struct GameProblem(string Path, string Message);
