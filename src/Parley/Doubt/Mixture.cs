namespace Parley.Doubt;

/// <summary>
/// Whether A, with the differences in <paramref name="taken"/> put as B has them, reaches B's conclusion; null where that mixture is no valid model.
/// </summary>
/// <param name="taken">Differences, counted from 0, in rising order, each once.</param>
/// <remarks>Must give the same answer every time, and may be asked from several threads at once.</remarks>
public delegate bool? Mixture(IReadOnlyList<int> taken);
