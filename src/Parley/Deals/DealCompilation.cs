using System.Numerics;

namespace Parley.Deals;

/// <summary>What stands in the way of computing deals.</summary>
public enum ObstacleKind
{
    /// <summary>The model has no issues.</summary>
    NoIssues,

    /// <summary>A party whose consent is needed has no values. Names: the party.</summary>
    NoWorth,

    /// <summary>Conditions tie so many issues together that their combinations cannot be listed. Names: the issues.</summary>
    TooManyCombined,

    /// <summary>More parties have to consent than are computed. Names: the parties.</summary>
    TooManyParties,
}

/// <summary>One obstacle, with the names that belong to it and how many combinations there would be (0 for other kinds).</summary>
public sealed record DealObstacle(ObstacleKind Kind, IReadOnlyList<string> Names, BigInteger Combinations);

/// <summary>The space of packages, or what stands in the way.</summary>
public sealed record DealCompilation(PackageSpace? Space, IReadOnlyList<DealObstacle> Obstacles);

/// <summary>Where a question departs from the model.</summary>
/// <param name="Reservations">Values without an agreement that other engines supplied, by party, in the unit of the party's values; they replace the model's.</param>
/// <param name="Lifted">Red lines and conditions to leave out, as <c>party.id</c>.</param>
public sealed record DealSettings(IReadOnlyDictionary<string, double> Reservations, IReadOnlySet<string> Lifted)
{
    /// <summary>Which end of stated ranges counts. Values that other engines supplied have no range here.</summary>
    public RangeEnd End { get; init; }

    /// <summary>Terms that every package has, because the table does not deal with these issues.</summary>
    public IReadOnlyList<Term> Fixed { get; init; } = [];

    /// <summary>The model as it stands.</summary>
    public static DealSettings AsStated { get; } = new(new Dictionary<string, double>(), new HashSet<string>());
}
