using Parley.Deals;
using Parley.Tests.Deals.Oracles;

namespace Parley.Tests.Deals;

/// <summary>What an agreement zone has in common, how far it reaches, what opens an empty one and what ranges do to it, against enumeration.</summary>
public sealed class ZoneShapeTests
{
    [Fact]
    public void The_levels_that_occur_and_the_values_reached_are_those_of_enumeration()
    {
        var (open, common) = (0, 0);
        for (var seed = 70_000UL; seed < 72_000; seed++)
        {
            var conflict = RandomDeals.Make(seed, 300);
            var solution = DealSolver.Solve(conflict, null);
            var brute = new BruteDeals(conflict, solution.Consent);
            var zone = brute.Packages.Where((_, k) => brute.Values[k].Zip(brute.Without).All(pair => pair.First >= pair.Second)).ToList();
            var shape = ZoneShape.Of(solution);
            Assert.Equal(zone.Count == 0, shape is null);
            if (shape is null)
                continue;
            open++;
            for (var issue = 0; issue < conflict.Issues.Count; issue++)
                Assert.Equal(zone.Select(package => package[issue]).Distinct().Order(), shape.Levels[issue]);
            for (var party = 0; party < solution.Consent.Count; party++)
            {
                var values = zone.Select(package => solution.Space!.Values(package)![party]).ToList();
                Assert.Equal((values.Min(), values.Max()), (shape.Spans[party].Low, shape.Spans[party].High));
            }
            var shared = Enumerable.Range(0, conflict.Issues.Count).Where(issue => conflict.Issues[issue].Levels.Count > 1 && zone.Select(package => package[issue]).Distinct().Count() == 1).ToList();
            Assert.Equal(shared, shape.Common(solution).Select(term => term.Issue));
            common += shared.Count;
        }
        Assert.True(open > 300 && common > 300);
    }

    [Fact]
    public void The_shape_of_a_zone_of_ten_to_the_twelfth_packages_is_found()
    {
        // Twelve issues of ten levels: a party scores the level, the other the rest; each asks for all but one point. Three issues matter double.
        var worths = new[] { 0, 1 }.Select(party => new Worth($"p{party}", new Reservation(RandomDeals.Number(party == 0 ? 134 : 1), null),
            [.. Enumerable.Range(0, 12).Select(i => new IssueWorth($"i{i}", RandomDeals.Number(i < 3 ? 2 : 1), [.. Enumerable.Range(0, 10).Select(l => new Score($"l{l}", RandomDeals.Number(party == 0 ? l : 9 - l)))], [], null))],
            [], [], [], WorthScale.AsWritten, 1, [], null));
        var conflict = DealOracleTests.Large(1, 2, 12, 10) with { Worths = [.. worths] };
        var solution = DealSolver.Solve(conflict, null);
        var shape = ZoneShape.Of(solution)!;
        // The first has at most 135 and needs 134, so that one point is given away: on an issue of weight 1, by one level. The other needs that point.
        Assert.Equal(9, solution.Acceptable!.AtLeast);
        Assert.All(Enumerable.Range(0, 12), issue => Assert.Equal(issue < 3 ? [9] : new[] { 8, 9 }, shape.Levels[issue]));
        Assert.Equal([(134, 134), (1, 1)], shape.Spans.Select(span => (solution.Space!.Value(0, span.Low!.Value), solution.Space.Value(0, span.High))));
    }

    [Fact]
    public void An_issue_off_the_agenda_stays_as_it_is_and_the_smallest_sets_that_open_the_zone_are_found()
    {
        var found = 0;
        for (var seed = 80_000UL; seed < 81_500; seed++)
        {
            var made = RandomDeals.Make(seed, 200);
            var conflict = made with { Issues = [.. made.Issues.Select(issue => issue with { Now = "l0" })] };
            if (conflict.Issues.Count < 3)
                continue;
            var table = new Seating("t", "t", [.. conflict.Parties.Select(party => party.Id)], [], [], [], [], [], null, []) { Agenda = ["i0"] };
            var solution = DealSolver.Solve(conflict, table);
            var brute = new BruteDeals(conflict, solution.Consent);
            Assert.Equal(Open(brute, [0]), solution.Acceptable!.AtLeast);
            var links = LinkedIssues.Find(solution);
            if (!solution.Acceptable.AtLeast.IsZero || brute.Packages.Count == 0)
            {
                Assert.Empty(links);
                continue;
            }
            var off = Enumerable.Range(1, conflict.Issues.Count - 1).ToList();
            var sets = Enumerable.Range(1, (1 << off.Count) - 1).Select(bits => off.Where((_, i) => (bits >> i & 1) != 0).ToList()).Where(set => set.Count <= 3 && Open(brute, [0, .. set]) > 0).ToList();
            var smallest = sets.Where(set => set.Count == sets.Min(other => other.Count)).Select(set => string.Join(' ', set.Select(i => $"i{i}"))).Order(StringComparer.Ordinal);
            Assert.Equal(smallest, links.Select(link => string.Join(' ', link.Issues.Select(issue => issue.Id))).Order(StringComparer.Ordinal));
            found += links.Count;
        }
        Assert.True(found > 50);

        static int Open(BruteDeals brute, int[] agenda) => brute.Packages.Where((package, k) =>
            package.Where((level, issue) => !agenda.Contains(issue) && level != 0).Any() is false && brute.Values[k].Zip(brute.Without).All(pair => pair.First >= pair.Second)).Count();
    }

    [Fact]
    public void At_the_ends_of_ranges_a_package_is_acceptable_as_every_corner_of_the_ranges_says()
    {
        var differ = 0;
        for (var seed = 90_000UL; seed < 90_120; seed++)
        {
            var conflict = Ranged(seed);
            var solution = DealSolver.Solve(conflict, null);
            var range = DealRanges.Zone(solution)!;
            // Red lines and conditions have no range, so the permitted packages are the same at every corner.
            var permitted = new BruteDeals(conflict, solution.Consent).Packages;
            var (always, some) = (0, 0);
            foreach (var package in permitted)
            {
                var terms = conflict.Issues.Select((issue, i) => $"{issue.Id}.{issue.Levels[package[i]].Id}").ToHashSet();
                var surpluses = conflict.Worths.Select(worth => Corners(worth, terms).ToList()).ToList();
                always += surpluses.TrueForAll(party => party.TrueForAll(surplus => surplus >= 0)) ? 1 : 0;
                some += surpluses.TrueForAll(party => party.Exists(surplus => surplus >= 0)) ? 1 : 0;
            }
            Assert.Equal((always, some), ((int)range.Lowest!.AtLeast, (int)range.Highest!.AtLeast));
            Assert.InRange(solution.Acceptable!.AtLeast, range.Lowest.AtLeast, range.Highest.AtLeast);
            differ += always < some ? 1 : 0;
        }
        Assert.True(differ > 30);
    }

    // Two issues at most, so that the corners of what bears on a package are few.
    private static Conflict Ranged(ulong seed)
    {
        var made = RandomDeals.Make(seed, 25);
        var numbers = new GraphModel.Oracles.SeededNumbers(seed);
        return made with
        {
            Worths = [.. made.Worths.Select(worth => worth with
            {
                WithoutAgreement = new Reservation(Widen(worth.WithoutAgreement!.Amount!), null),
                Issues = [.. worth.Issues.Select((item, i) => i > 1 ? item : item with { Weight = item.Weight is { } weight ? Widen(weight, 0) : null, Scores = [.. item.Scores.Select(score => score with { Amount = Widen(score.Amount) })] })],
                Together = [.. worth.Together.Select(extra => extra with { Adds = Widen(extra.Adds) })],
            })],
        };

        Assumption Widen(Assumption number, double least = double.NegativeInfinity) => number with
        {
            Form = AssumptionForm.LowBestHigh,
            Low = Math.Max(least, Math.Round(number.Best - numbers.Below(4) / 10.0, 2)),
            High = Math.Round(number.Best + (1 + numbers.Below(3)) / 10.0, 2),
        };
    }

    private static IEnumerable<decimal> Corners(Worth worth, HashSet<string> terms)
    {
        var scores = worth.Issues.Select(issue => (issue.Weight, issue.Scores.Single(score => terms.Contains($"{issue.Issue}.{score.Level}")).Amount)).ToList();
        Assumption[] numbers = [worth.WithoutAgreement!.Amount!, .. scores.Select(s => s.Weight).OfType<Assumption>(), .. scores.Select(s => s.Amount), .. worth.Together.Where(extra => extra.When.Evaluate(terms.Contains)).Select(extra => extra.Adds)];
        var ranges = numbers.Where(number => number.Low < number.High).ToList();
        for (var corner = 0; corner < 1 << ranges.Count; corner++)
        {
            decimal Of(Assumption number) => (decimal)(ranges.FindIndex(range => ReferenceEquals(range, number)) is >= 0 and var i && (corner >> i & 1) != 0 ? number.High : number.Low);
            yield return scores.Sum(s => (s.Weight is null ? 1 : Of(s.Weight)) * Of(s.Amount)) + numbers[(1 + scores.Count(s => s.Weight is not null) + scores.Count)..].Sum(Of) - Of(numbers[0]);
        }
    }
}
