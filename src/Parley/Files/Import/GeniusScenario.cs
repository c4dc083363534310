namespace Parley.Files.Import;

/// <summary>An issue of a Genius domain.</summary>
/// <param name="Id">Its id in the model.</param>
/// <param name="Index">Its index in the files.</param>
/// <param name="Values">The values, as the domain writes them.</param>
/// <param name="Numbers">The same as numbers where the issue is a range; else null.</param>
/// <param name="IsReal">Whether the range is of real numbers and was cut into steps.</param>
/// <param name="Step">How far neighbours are apart in a range.</param>
internal sealed record GeniusIssue(string Id, string Index, string Name, IReadOnlyList<string> Values, IReadOnlyList<decimal>? Numbers, bool IsReal, decimal Step, IReadOnlyList<string> Dropped);

/// <summary>A party's profile: per issue the weight and the score of each value.</summary>
internal sealed record GeniusProfile(string Name, double Reservation, double Discount, IReadOnlyList<(double Weight, IReadOnlyList<double> Scores)> Issues);
