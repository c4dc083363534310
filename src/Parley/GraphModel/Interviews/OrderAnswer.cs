namespace Parley.GraphModel;

/// <summary>What somebody answered about two of several things that a party orders.</summary>
/// <param name="First">One thing, from 0.</param>
/// <param name="Second">Another.</param>
/// <param name="Says"><see cref="Comparison.Better"/> where the party would rather have the first; <see cref="Comparison.Unknown"/> for "don't know".</param>
public sealed record OrderAnswer(int First, int Second, Comparison Says);
