namespace Parley.Deals;

/// <summary>
/// The packages that some parties would have to agree on, made ready to be valued many times over with other weights, scores and values without an agreement:
/// which combinations of levels are permitted is worked out once. Immutable and safe to share.
/// </summary>
/// <remarks>
/// Steps: list the permitted combinations of each factor (<see cref="DealCompiler"/>); in a draw sum up each party's values; a package suffices where every
/// party has at least what it has without an agreement. Whether one does is searched factor by factor, and a branch is left where even the best
/// that is still to come does not suffice for somebody.
/// Cost of a draw: the combinations of the factors, and the search (at worst the number of packages, at most <see cref="MostVisited"/>).
/// Interpretation: draws are real numbers, so a value that falls short by less than 10⁻⁹ of the sums is taken as equal.
/// </remarks>
public sealed class DealDraws
{
    /// <summary>The most branches that are looked at in one draw.</summary>
    public const int MostVisited = 2_000_000;

    private readonly IReadOnlyList<Worth> _worths;
    private readonly PackageSpace _space;
    private readonly bool[][][][] _extras;

    private DealDraws(Conflict conflict, IReadOnlyList<string> consent, PackageSpace space)
    {
        (Consent, _space) = (consent, space);
        _worths = [.. consent.Select(party => conflict.Worths.First(worth => worth.Party == party))];
        _extras = [.. _worths.Select(worth => worth.Together.Select(extra => Holds(new TermsTest(extra.When, conflict.Issues), conflict.Issues.Count)).ToArray())];
    }

    /// <summary>The parties whose consent is needed, in the model's order.</summary>
    public IReadOnlyList<string> Consent { get; }

    /// <summary>Makes the packages ready; null where something stands in the way of computing deals.</summary>
    /// <param name="conflict">The conflict.</param>
    /// <param name="consent">The parties whose consent is needed.</param>
    /// <param name="terms">Terms that every package contains.</param>
    /// <param name="lifted">Red lines and conditions to leave out, as <c>party.id</c>; null for none.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static DealDraws? Of(Conflict conflict, IReadOnlyList<string> consent, IReadOnlyList<Term> terms, IReadOnlySet<string>? lifted = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        ArgumentNullException.ThrowIfNull(terms);
        var settings = DealSettings.AsStated with { Lifted = lifted ?? new HashSet<string>() };
        return DealCompiler.Compile(conflict, consent, settings, cancellation).Space is { } space ? new DealDraws(conflict, consent, space.With(terms)) : null;
    }

    /// <summary>How many packages are permitted.</summary>
    public System.Numerics.BigInteger Packages => _space.Packages;

    /// <summary>Whether some permitted package gives every party at least what it has without an agreement; null where the search became too long.</summary>
    /// <param name="value">The value of each stated number in this draw.</param>
    /// <param name="without">What each party of <see cref="Consent"/> has without an agreement.</param>
    public bool? AnySuffices(Func<Assumption, double> value, ReadOnlySpan<double> without)
    {
        ArgumentNullException.ThrowIfNull(value);
        return _space.Packages.IsZero ? false : new SufficientPackage(Values(value), without).Search(MostVisited);
    }

    /// <summary>The lowest and the highest value that a permitted package has for a party of <see cref="Consent"/>; not a number where none is permitted.</summary>
    public (double Low, double High) Range(int party, Func<Assumption, double> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (_space.Packages.IsZero)
            return (double.NaN, double.NaN);
        var own = Values(value)[party];
        return (own.Sum(factor => factor.Min()), own.Sum(factor => factor.Max()));
    }

    // Per party, factor and combination.
    private double[][][] Values(Func<Assumption, double> value) => [.. _worths.Select((worth, party) => _space.Factors.Select((factor, f) =>
    {
        var sums = new double[factor.Count];
        for (var i = 0; i < factor.Issues.Count; i++)
        {
            if (worth.Issues.FirstOrDefault(item => item.Issue == _space.Issues[factor.Issues[i]].Id) is not { } stated)
                continue;
            var weight = stated.Weight is { } amount ? value(amount) : 1;
            var scores = stated.Scores.Select(score => weight * value(score.Amount)).ToArray();
            for (var c = 0; c < sums.Length; c++)
                sums[c] += scores[factor.Combinations[c][i]];
        }
        for (var extra = 0; extra < worth.Together.Count; extra++)
            if (_extras[party][extra][f].Length > 0)
            {
                var adds = value(worth.Together[extra].Adds);
                for (var c = 0; c < sums.Length; c++)
                    sums[c] += _extras[party][extra][f][c] ? adds : 0;
            }
        return sums;
    }).ToArray())];

    // Per factor and combination whether an interaction holds; empty for factors that it does not speak of. One that speaks of no issue belongs to the first.
    private bool[][] Holds(TermsTest test, int issues) => [.. _space.Factors.Select((factor, f) =>
    {
        if (test.Issues.Count == 0 ? f > 0 : !factor.Issues.Contains(test.Issues[0]))
            return [];
        var package = new int[issues];
        return factor.Combinations.Select(combination =>
        {
            for (var i = 0; i < combination.Length; i++)
                package[factor.Issues[i]] = combination[i];
            return test.Holds(package);
        }).ToArray();
    })];
}
