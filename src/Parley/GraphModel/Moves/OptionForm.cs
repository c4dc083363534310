namespace Parley.GraphModel;

/// <summary>
/// A conflict in option form with its feasible states listed. A state's code has one bit per option, the first option least significant:
/// 1 where the option is taken.
/// </summary>
/// <param name="Codes">The feasible states, ascending and distinct.</param>
/// <param name="Owners">For each party, the options it controls. No option has two owners.</param>
public sealed record OptionForm(IReadOnlyList<ulong> Codes, IReadOnlyList<ulong> Owners)
{
    /// <summary>Options that, once taken, cannot be given up.</summary>
    public ulong ForwardOnly { get; init; }

    /// <summary>Options that, once given up, cannot be taken again.</summary>
    public ulong BackwardOnly { get; init; }

    /// <summary>For each party, the changes it cannot make; empty where there are none for any party.</summary>
    public IReadOnlyList<IReadOnlyList<ForbiddenChange>> Forbidden { get; init; } = [];

    /// <summary>Groups of state codes that count as one state. Groups that share a member are one group; codes that are not feasible are passed over.</summary>
    public IReadOnlyList<IReadOnlyList<ulong>> Same { get; init; } = [];
}

/// <summary>A change that a party cannot make, though it controls the options: from a state of one kind to a state of another.</summary>
public sealed record ForbiddenChange(Predicate<ulong> From, Predicate<ulong> To);
