namespace Parley;

/// <summary>What a level of an issue is worth to a party, in any unit that the party's scores share.</summary>
public sealed record Score(string Level, Assumption Amount);

/// <summary>What an issue is worth to a party: weight times score of the level that is agreed.</summary>
/// <param name="Issue">The issue.</param>
/// <param name="Weight">The weight, at least 0; null where the scores are direct values.</param>
/// <param name="Scores">One per level, in the issue's order.</param>
public sealed record IssueWorth(string Issue, Assumption? Weight, IReadOnlyList<Score> Scores, IReadOnlyList<string> Because, string? Note);

/// <summary>What a combination of terms adds to a party's value, besides the sum over issues.</summary>
/// <param name="When">A formula over terms such as <c>boundary.current-line and aid.full</c>.</param>
public sealed record Interaction(string Id, Formula When, Assumption Adds, IReadOnlyList<string> Because);

/// <summary>A combination of terms that a party refuses whatever else is offered.</summary>
/// <param name="Never">The combination, a formula over terms.</param>
public sealed record RedLine(string Id, Formula Never, IReadOnlyList<string> Because, string? Note);

/// <summary>Terms that a party accepts only together with others.</summary>
/// <param name="Terms">What it accepts only …</param>
/// <param name="With">… together with this.</param>
/// <param name="Order">Whether that has to come before, with or after.</param>
public sealed record OnlyWith(string Id, Formula Terms, Formula With, ConditionOrder Order, IReadOnlyList<string> Because, string? Note);

/// <summary>
/// What a party has without an agreement: a number in the unit of its values, or what fighting on brings, placed between two stated anchors.
/// Exactly one of the two is given.
/// </summary>
public sealed record Reservation(Assumption? Amount, WarAnchors? War);

/// <summary>The party's values of losing and of gaining all that is contested.</summary>
public sealed record WarAnchors(double Lose, double Win)
{
    /// <summary>The value of a share of what is contested, from 0 to 1.</summary>
    public double At(double share) => Lose + share * (Win - Lose);
}

/// <summary>How a party's values are printed and compared across parties.</summary>
public enum WorthScale
{
    /// <summary>As the file states them.</summary>
    AsWritten,

    /// <summary>The worst permitted package is 0 and the best 1; what the party has without an agreement is rescaled too.</summary>
    BestWorst,
}

/// <summary>What packages are worth to one party.</summary>
/// <param name="Power">The exponent in the weighted Nash solution; 1 where the file says nothing.</param>
public sealed record Worth(
    string Party, Reservation? WithoutAgreement, IReadOnlyList<IssueWorth> Issues, IReadOnlyList<Interaction> Together, IReadOnlyList<RedLine> RedLines,
    IReadOnlyList<OnlyWith> OnlyWith, WorthScale Scale, double Power, IReadOnlyList<string> Because, string? Note);
