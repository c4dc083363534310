using System.Numerics;

namespace Parley.Deals;

/// <summary>Makes the space of packages of a table: issues that conditions or interactions tie together become one, values become whole numbers.</summary>
/// <remarks>
/// Steps: gather what is forbidden; join issues that one formula speaks of; list the permitted combinations of each group; choose the unit; add up
/// each combination's values. Cost: the number of combinations of the largest group, at most <see cref="MostCombined"/>.
/// </remarks>
public static class DealCompiler
{
    /// <summary>The most combinations of levels that are listed for issues that are tied together.</summary>
    public const int MostCombined = 2_000_000;

    /// <summary>The most parties whose consent is needed.</summary>
    public const int MostParties = 16;

    /// <summary>The space at a table; for null, with the consent of every party that has values.</summary>
    public static DealCompilation Compile(Conflict conflict, Seating? table, DealSettings? settings = null, CancellationToken cancellation = default) =>
        Compile(conflict, Consent.At(conflict, table), Agenda.At(conflict, table, settings), cancellation);

    /// <summary>The space where these parties' consent is needed.</summary>
    public static DealCompilation Compile(Conflict conflict, IReadOnlyList<string> consent, DealSettings? settings = null, CancellationToken cancellation = default) =>
        Compile(conflict, consent, settings, MostCombined, null, cancellation);

    /// <summary>The same; groups of more combinations than <paramref name="most"/> are reduced to their undominated ones by <paramref name="beyond"/>, if it is given.</summary>
    internal static DealCompilation Compile(
        Conflict conflict, IReadOnlyList<string> consent, DealSettings? settings, long most, Func<TiedIssues, CancellationToken, BestCombinations?>? beyond, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        ArgumentNullException.ThrowIfNull(consent);
        settings ??= DealSettings.AsStated;
        var obstacles = Obstacles(conflict, consent);
        if (obstacles.Count > 0)
            return new DealCompilation(null, obstacles);
        var worths = consent.Select(party => conflict.Worths.First(worth => worth.Party == party)).ToArray();
        Formula[] forbidden = [.. DealConstraint.Of(conflict, consent).Where(line => !settings.Lifted.Contains(line.Id)).Select(line => line.Forbidden), .. settings.Fixed.Select(Agenda.Otherwise)];
        var tests = Array.ConvertAll(forbidden, formula => new TermsTest(formula, conflict.Issues));
        var extras = worths.Select(worth => worth.Together.Select(extra => new TermsTest(extra.When, conflict.Issues)).ToArray()).ToArray();
        var groups = IssueGroups.Of(conflict.Issues.Count, tests.Concat(extras.SelectMany(own => own)).Select(test => test.Issues));
        var values = new ValueTable(conflict.Issues, worths, settings.Reservations, settings.End);
        var never = tests.Any(test => test.Issues.Count == 0 && test.Holds([]));
        var factors = new PackageFactor[groups.Count];
        for (var g = 0; g < factors.Length; g++)
        {
            var size = Size(conflict, groups[g]);
            var found = groups[g].Count == 1 || size <= most || never
                ? Factor(conflict.Issues, groups[g], tests, extras, values, never, cancellation)
                : beyond is null ? null : Reduced(conflict.Issues, groups[g], forbidden, tests, worths, values, beyond, cancellation);
            if (found is null)
                return new DealCompilation(null, [new DealObstacle(ObstacleKind.TooManyCombined, [.. groups[g].Select(i => conflict.Issues[i].Id)], size)]);
            factors[g] = found;
        }
        return new DealCompilation(Space(consent, conflict.Issues, factors, values, worths, extras), []);
    }

    private static List<DealObstacle> Obstacles(Conflict conflict, IReadOnlyList<string> consent)
    {
        var found = new List<DealObstacle>();
        if (conflict.Issues.Count == 0)
            found.Add(new DealObstacle(ObstacleKind.NoIssues, [], 0));
        found.AddRange(consent.Where(party => conflict.Worths.All(worth => worth.Party != party)).Select(party => new DealObstacle(ObstacleKind.NoWorth, [party], 0)));
        if (consent.Count == 0 && conflict.Issues.Count > 0)
            found.Add(new DealObstacle(ObstacleKind.NoWorth, [.. conflict.Parties.Select(party => party.Id)], 0));
        if (consent.Count > MostParties)
            found.Add(new DealObstacle(ObstacleKind.TooManyParties, consent, 0));
        return found;
    }

    private static BigInteger Size(Conflict conflict, IReadOnlyList<int> group) =>
        group.Aggregate(BigInteger.One, (product, issue) => product * conflict.Issues[issue].Levels.Count);

    private static PackageFactor Factor(
        IReadOnlyList<Issue> issues, IReadOnlyList<int> group, TermsTest[] tests, TermsTest[][] extras, ValueTable values, bool never, CancellationToken cancellation)
    {
        var forbidding = tests.Where(test => test.Issues.Count > 0 && group.Contains(test.Issues[0])).ToArray();
        var own = extras.Select(party => party.Select((test, i) => (Test: test, Index: i)).Where(extra => extra.Test.Issues.Count > 0 && group.Contains(extra.Test.Issues[0])).ToArray()).ToArray();
        var combinations = new List<int[]>();
        var package = new int[issues.Count];
        for (var more = !never; more; more = Next(issues, group, package))
        {
            if ((combinations.Count & 0xFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            if (!Array.Exists(forbidding, test => test.Holds(package)))
                combinations.Add([.. group.Select(issue => package[issue])]);
        }
        var sums = extras.Select(_ => new long[combinations.Count]).ToArray();
        for (var c = 0; c < combinations.Count; c++)
        {
            for (var i = 0; i < group.Count; i++)
                package[group[i]] = combinations[c][i];
            for (var party = 0; party < sums.Length; party++)
            {
                foreach (var issue in group)
                    sums[party][c] += values.Levels[party][issue][package[issue]];
                foreach (var (test, index) in own[party])
                    if (test.Holds(package))
                        sums[party][c] += values.Extras[party][index];
            }
        }
        return new PackageFactor(group, combinations, sums);
    }

    private static PackageFactor? Reduced(
        IReadOnlyList<Issue> issues, IReadOnlyList<int> group, Formula[] forbidden, TermsTest[] tests, Worth[] worths, ValueTable values,
        Func<TiedIssues, CancellationToken, BestCombinations?> beyond, CancellationToken cancellation)
    {
        var extras = worths.Select((worth, party) => worth.Together.Select((extra, i) => (extra.When, Adds: values.Extras[party][i]))
            .Where(extra => new TermsTest(extra.When, issues).Issues is { Count: > 0 } spoken && group.Contains(spoken[0])).ToArray()).ToArray();
        var tied = new TiedIssues(issues, group, [.. forbidden.Where((_, i) => tests[i].Issues.Count > 0 && group.Contains(tests[i].Issues[0]))],
            [.. values.Levels.Select(party => group.Select(issue => party[issue]).ToArray())], extras);
        if (beyond(tied, cancellation) is not { } best)
            return null;
        var sums = worths.Select((_, party) => best.Combinations.Select(combination => Sum(tied, party, combination)).ToArray()).ToArray();
        return new PackageFactor(group, best.Combinations, sums) { Least = best.Least };
    }

    private static long Sum(TiedIssues tied, int party, int[] combination)
    {
        var terms = tied.Group.Select((issue, i) => $"{tied.Issues[issue].Id}.{tied.Issues[issue].Levels[combination[i]].Id}").ToHashSet();
        return combination.Select((level, i) => tied.Values[party][i][level]).Sum() + tied.Extras[party].Where(extra => extra.When.Evaluate(terms.Contains)).Sum(extra => extra.Adds);
    }

    // The first issue varies slowest, so that combinations are in lexicographic order.
    private static bool Next(IReadOnlyList<Issue> issues, IReadOnlyList<int> group, int[] package)
    {
        for (var i = group.Count - 1; i >= 0; i--)
        {
            if (++package[group[i]] < issues[group[i]].Levels.Count)
                return true;
            package[group[i]] = 0;
        }
        return false;
    }

    private static PackageSpace Space(
        IReadOnlyList<string> consent, IReadOnlyList<Issue> issues, PackageFactor[] factors, ValueTable values, Worth[] worths, TermsTest[][] extras)
    {
        // An interaction that speaks of no issue holds everywhere or nowhere; it belongs to the first factor.
        for (var party = 0; party < worths.Length; party++)
            for (var i = 0; i < extras[party].Length; i++)
                if (extras[party][i].Issues.Count == 0 && extras[party][i].Holds([]))
                    for (var c = 0; c < factors[0].Count; c++)
                        factors[0].Values[party][c] += values.Extras[party][i];
        var (origin, span) = (new long[worths.Length], new BigInteger[worths.Length]);
        for (var party = 0; party < worths.Length; party++)
        {
            span[party] = values.Digits >= 0 ? BigInteger.Pow(10, values.Digits) : BigInteger.One;
            if (worths[party].Scale != WorthScale.BestWorst || factors.Any(factor => factor.Count == 0))
                continue;
            origin[party] = factors.Sum(factor => factor.Least?[party] ?? factor.Values[party].Min());
            var most = factors.Sum(factor => factor.Values[party].Max());
            if (most > origin[party])
                span[party] = most - origin[party];
        }
        return new PackageSpace(consent, issues, factors, values.Digits, values.Exact, values.Reservations, origin, span, [.. worths.Select(worth => worth.Power)]);
    }
}
