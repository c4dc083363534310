namespace Parley;

/// <summary>What a finding says. The value is data; the sentence is made in one place, in <c>Parley.Reports</c>.</summary>
public abstract record FindingValue
{
    private FindingValue() { }

    /// <summary>Yes or no.</summary>
    public sealed record Truth(bool Value) : FindingValue;

    /// <summary>A number with its unit.</summary>
    public sealed record Number(double Value, string Unit) : FindingValue;

    /// <summary>A probability from 0 to 1, or a range of it.</summary>
    public sealed record Probability(double Low, double High) : FindingValue;

    /// <summary>Some of several things, named as the model names them, in the model's order.</summary>
    public sealed record Set(IReadOnlyList<string> Items) : FindingValue
    {
        /// <inheritdoc/>
        public bool Equals(Set? other) => other is not null && Items.SequenceEqual(other.Items);

        /// <inheritdoc/>
        public override int GetHashCode() => Items.Count;
    }

    /// <summary>Nothing can be said, and why: a kind of reason and the names that belong to it.</summary>
    public sealed record Absent(AbsenceReason Reason, IReadOnlyList<string> Names) : FindingValue
    {
        /// <inheritdoc/>
        public bool Equals(Absent? other) => other is not null && Reason == other.Reason && Names.SequenceEqual(other.Names);

        /// <inheritdoc/>
        public override int GetHashCode() => Reason.GetHashCode();
    }
}

/// <summary>Why nothing can be said.</summary>
public enum AbsenceReason
{
    /// <summary>The answer depends on content that the source leaves unspecified. Names: the conditions.</summary>
    Unspecified,

    /// <summary>Preferences are missing. Names: the parties.</summary>
    NoPreferences,

    /// <summary>The model does not say where the conflict is now.</summary>
    NoStatusQuo,

    /// <summary>No state fits. Names: the outcome.</summary>
    NoState,

    /// <summary>No values of packages are stated. Names: the parties.</summary>
    NoWorth,

    /// <summary>What parties have without an agreement is not known. Names: the parties.</summary>
    NoReservation,

    /// <summary>It depends on what a proposal leaves open. Names: the issues.</summary>
    LeftOpen,

    /// <summary>The answer may depend on comparisons that are stated as unknown. Names: the parties.</summary>
    UnknownComparison,

    /// <summary>A limit was reached first. Names: what was counted.</summary>
    Limit,

    /// <summary>Nothing was found where it was looked for, which does not say that there is nothing. Names: the paths of the numbers that were varied.</summary>
    NoneFound,
}

/// <summary>How far a method can be relied on.</summary>
public enum MethodStatus
{
    /// <summary>It reproduces published results.</summary>
    Published,

    /// <summary>It is verified by properties and by brute force.</summary>
    Verified,

    /// <summary>Its formulas were recalled, or replications differ.</summary>
    Experimental,
}

/// <summary>One thing that follows from a model, in one perspective.</summary>
/// <param name="Id">Stable across perspectives, so that findings can be lined up: <c>graph.holds.freeze</c>.</param>
/// <param name="Kind">Decides how the sentence is made: <c>graph.holds</c>.</param>
/// <param name="Subjects">Whom and what it is about, by the model's names.</param>
/// <param name="Value">What it says.</param>
/// <param name="Detail">Further names that the sentence needs, by role; lists are in the model's order.</param>
/// <param name="Method">The method, by its name on the methods page.</param>
/// <param name="RestsOn">Model paths.</param>
/// <param name="Claims">The claims that these rest on.</param>
/// <param name="Headline">Whether it belongs in the bottom line.</param>
/// <param name="Perspective">The perspective; null only where the model has none.</param>
public sealed record Finding(
    string Id, string Kind, IReadOnlyList<string> Subjects, FindingValue Value, IReadOnlyDictionary<string, IReadOnlyList<string>> Detail,
    string Method, MethodStatus Status, IReadOnlyList<string> RestsOn, IReadOnlyList<string> Claims, bool Headline, string? Perspective);
