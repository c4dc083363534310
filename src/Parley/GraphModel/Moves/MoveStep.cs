namespace Parley.GraphModel;

/// <summary>A unilateral move of a party from one state to another. Parties and states count from 0.</summary>
public sealed record MoveStep(int Party, int From, int To);
