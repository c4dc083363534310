namespace Parley.Deals;

/// <summary>A change of one issue's terms in a package, seen by the party that concedes it.</summary>
/// <param name="Issue">The issue.</param>
/// <param name="Wanted">The nearest level at which the party would accept the package.</param>
/// <param name="Conceded">The level in the package.</param>
public sealed record ConcededTerm(int Issue, int Wanted, int Conceded);

/// <summary>The least that one party would have to give up so that an agreement becomes possible, all others asking what they ask.</summary>
/// <param name="Party">The party.</param>
/// <param name="Amount">How much less than it has without an agreement, in the units of the space; 0 where the zone is open without it.</param>
/// <param name="Packages">Every distinct vector of values on the frontier that costs just this, with a package that has it.</param>
/// <param name="Terms">For each of these packages the single changes of an issue that would satisfy the party: giving way on one of them is the concession.</param>
public sealed record Concession(int Party, long Amount, IReadOnlyList<ValuedPackage> Packages, IReadOnlyList<IReadOnlyList<ConcededTerm>> Terms);

/// <summary>Finds what would open an empty agreement zone, for every party alike.</summary>
/// <remarks>
/// Interpretation: a concession of a party is an amount by which it would take less than it has without an agreement. The least is taken over
/// the frontier, which loses nothing: to every permitted package some package on the frontier is no worse for anybody. In words it is put as
/// the issues on which that package falls short: those where one other level alone would satisfy the party, the nearest such level.
/// Cost: one pass over the frontier, and the levels of the packages found.
/// </remarks>
public static class LeastConcession
{
    /// <summary>At most this many packages are listed for one party.</summary>
    public const int MostPackages = 12;

    /// <summary>Per party its least concession; null where no package satisfies all others, so that it alone can open nothing.</summary>
    public static IReadOnlyList<Concession?> ByParty(Frontier frontier)
    {
        ArgumentNullException.ThrowIfNull(frontier);
        return [.. Enumerable.Range(0, frontier.Space.Parties.Count).Select(party => Of(frontier, party))];
    }

    /// <summary>
    /// The least by which all parties together fall short: the smallest largest shortfall, in each party's own scale, and where. Null for an empty space.
    /// </summary>
    public static (double Shortfall, ValuedPackage Package)? Together(Frontier frontier)
    {
        ArgumentNullException.ThrowIfNull(frontier);
        var space = frontier.Space;
        (double Shortfall, int Entry)? best = null;
        for (var k = 0; k < frontier.Count; k++)
        {
            var worst = Enumerable.Range(0, space.Parties.Count).Max(party => space.Difference(party, space.Reservation[party]!.Value - frontier.Values[party][k]));
            if (best is null || worst < best.Value.Shortfall)
                best = (worst, k);
        }
        return best is { } found ? (Math.Max(0, found.Shortfall), new ValuedPackage(frontier.Package(found.Entry), frontier.At(found.Entry))) : null;
    }

    private static Concession? Of(Frontier frontier, int party)
    {
        var space = frontier.Space;
        var without = space.Reservation.Select(value => value!.Value).ToArray();
        var (least, entries) = (long.MaxValue, new List<int>());
        for (var k = 0; k < frontier.Count; k++)
        {
            var others = true;
            for (var other = 0; other < without.Length && others; other++)
                others = other == party || frontier.Values[other][k] >= without[other];
            var amount = Math.Max(0, without[party] - frontier.Values[party][k]);
            if (!others || amount > least)
                continue;
            if (amount < least)
                entries.Clear();
            least = amount;
            entries.Add(k);
        }
        if (entries.Count == 0)
            return null;
        IReadOnlyList<ValuedPackage> packages = [.. entries.Take(MostPackages).Select(k => new ValuedPackage(frontier.Package(k), frontier.At(k)))];
        return new Concession(party, least, packages, [.. packages.Select(package => least == 0 ? [] : Terms(space, party, package, without[party]))]);
    }

    private static List<ConcededTerm> Terms(PackageSpace space, int party, ValuedPackage package, long without)
    {
        var found = new List<ConcededTerm>();
        var changed = (int[])package.Levels.Clone();
        for (var issue = 0; issue < space.Issues.Count; issue++)
        {
            var (now, best, bestStep) = (package.Levels[issue], -1, int.MaxValue);
            for (var level = 0; level < space.Issues[issue].Levels.Count; level++)
            {
                changed[issue] = level;
                var step = space.Issues[issue].Ordered ? Math.Abs(level - now) : 1;
                if (level != now && step < bestStep && space.Values(changed) is { } values && values[party] >= without)
                    (best, bestStep) = (level, step);
            }
            changed[issue] = now;
            if (best >= 0)
                found.Add(new ConcededTerm(issue, best, now));
        }
        return found;
    }
}
