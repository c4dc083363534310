namespace Parley.GraphModel;

/// <summary>One change of a party's stated order.</summary>
/// <param name="Party">The party, from 0.</param>
/// <param name="Item">The item that goes down, or is left out, by its place in the stated order.</param>
/// <param name="Below">The neighbouring item that it goes below, by its place in the stated order; null where it is left out.</param>
public sealed record PreferenceEdit(int Party, int Item, int? Below);
