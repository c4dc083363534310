namespace Parley;

/// <summary>One of a party's prioritised statements: it likes states where the formula holds better than states where it does not.</summary>
/// <param name="Id">Its name, for paths.</param>
/// <param name="Says">The formula.</param>
/// <param name="Means">The same in plain words, or null.</param>
/// <param name="Greatly">Whether the difference is a great one; such statements stand first.</param>
/// <param name="Condition">The condition that the statement restates, or null.</param>
public sealed record Statement(
    string Id, Formula Says, string? Means, bool Greatly, string? Condition, IReadOnlyList<string> Because, string? Note)
{
    /// <summary>How many places higher or lower the statement may stand: 0 where its place is certain.</summary>
    public int MayMove { get; init; }

    /// <summary>The probability that the party does not hold it at all, from 0 to 1.</summary>
    public double MayFail { get; init; }
}

/// <summary>One place of a ranking: the states that match any of the patterns are tied.</summary>
/// <param name="Patterns">Patterns; empty stands for all states not matched elsewhere.</param>
/// <param name="GreatlyBelow">Whether what stands above is greatly preferred to this.</param>
public sealed record Rank(IReadOnlyList<Formula> Patterns, bool GreatlyBelow);

/// <summary>What a formula that holds adds to a party's sum.</summary>
public sealed record Weight(string Id, Formula On, Assumption Amount, IReadOnlyList<string> Because);

/// <summary>Two patterns between whose states a party's preference is not known.</summary>
public sealed record UnknownComparison(Formula Left, Formula Right);

/// <summary>What a party prefers: exactly one of statements, ranking and weights is given.</summary>
public sealed record Preference(
    string Party, IReadOnlyList<Statement> Statements, IReadOnlyList<Rank> Ranking, IReadOnlyList<Weight> Weights,
    IReadOnlyList<UnknownComparison> Unknown, IReadOnlyList<string> Because, string? Note);
