using Parley.FightAndTalk;

namespace Parley.Assessment;

/// <summary>The game that a section <c>war</c> describes.</summary>
/// <param name="Game">The game; null where something is wrong or missing.</param>
/// <param name="Problems">What is wrong or missing, all of it.</param>
public sealed record WarCompilation(ExactGame? Game, IReadOnlyList<WarProblem> Problems);
