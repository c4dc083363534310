namespace Parley.GraphModel;

/// <summary>One change of a party's stated order.</summary>
/// <param name="Party">The party, from 0.</param>
/// <param name="Item">The item that goes down, or is left out, by its place in the stated order.</param>
/// <param name="Below">The neighbouring item that it goes below, by its place in the stated order; null where it is left out.</param>
public sealed record PreferenceEdit(int Party, int Item, int? Below);

/// <summary>The least change found.</summary>
/// <param name="Changes">The least number of changes; null where none was found.</param>
/// <param name="Ways">The ways to do it with that many, each as its changes in order. Ways to the same preferences are listed once.</param>
/// <param name="AllWays">Whether all ways of that number are listed.</param>
/// <param name="MoreThan">Where none was found: more changes than this are needed, if any number will do.</param>
/// <param name="Impossible">Whether it is known that no number will do.</param>
/// <param name="Tried">The orders made and combinations tried, as counted against the limit.</param>
public sealed record LeastChangeResult(
    int? Changes, IReadOnlyList<IReadOnlyList<PreferenceEdit>> Ways, bool AllWays, int MoreThan, bool Impossible, long Tried);
