using Parley.Deals;
using Parley.Tests.Deals.Oracles;

namespace Parley.Tests.Deals;

/// <summary>Least concessions, red lines that close a zone, proposals, tables and improvements, against enumeration.</summary>
public sealed class ConcessionTests
{
    [Fact]
    public void A_least_concession_opens_the_zone_and_nothing_smaller_does()
    {
        var found = 0;
        for (var seed = 20_000UL; seed < 21_500; seed++)
        {
            var conflict = RandomDeals.Make(seed, 200);
            var solution = DealSolver.Solve(conflict, null);
            if (solution.Front is not { Entries.Count: 0 } || solution.Space!.Packages.IsZero)
                continue;
            var brute = new BruteDeals(conflict, solution.Consent);
            var concessions = LeastConcession.ByParty(solution.Frontier!);
            for (var party = 0; party < concessions.Count; party++)
            {
                var others = brute.Values.Where(v => Enumerable.Range(0, v.Length).All(other => other == party || v[other] >= brute.Without[other])).ToList();
                Assert.Equal(others.Count == 0, concessions[party] is null);
                if (concessions[party] is not { } concession)
                    continue;
                found++;
                Assert.Equal(others.Min(v => brute.Without[party] - v[party]), concession.Amount / (decimal)Math.Pow(10, solution.Space.Digits));
                foreach (var (package, terms) in concession.Packages.Zip(concession.Terms))
                {
                    Assert.Equal(package.Values, solution.Space.Values(package.Levels));
                    foreach (var term in terms)
                    {
                        var changed = (int[])package.Levels.Clone();
                        changed[term.Issue] = term.Wanted;
                        Assert.True(solution.Space.Values(changed)![party] >= solution.Space.Reservation[party]);
                        Assert.True(package.Values[party] < solution.Space.Reservation[party]);
                    }
                }
            }
        }
        Assert.True(found > 300);
    }

    [Fact]
    public void A_red_line_closes_the_zone_where_leaving_it_out_opens_it()
    {
        var found = 0;
        for (var seed = 30_000UL; seed < 30_800; seed++)
        {
            var conflict = RandomDeals.Make(seed, 100);
            var solution = DealSolver.Solve(conflict, null);
            if (solution.Front is not { Entries.Count: 0 })
                continue;
            var closing = ClosingLines.Find(solution).Select(entry => entry.Line.Id).ToHashSet();
            foreach (var line in DealConstraint.Of(conflict, solution.Consent).Where(line => line.Party is not null))
            {
                var without = conflict with { Worths = [.. conflict.Worths.Select(worth => worth.Party == line.Party ? worth with { RedLines = [.. worth.RedLines.Where(r => $"{worth.Party}.{r.Id}" != line.Id)], OnlyWith = [.. worth.OnlyWith.Where(r => $"{worth.Party}.{r.Id}" != line.Id)] } : worth)] };
                Assert.Equal(new BruteDeals(without, solution.Consent).Acceptable.Count > 0, closing.Contains(line.Id));
                found++;
            }
        }
        Assert.True(found > 50);
    }

    [Fact]
    public void A_party_accepts_a_partial_proposal_where_every_completion_gives_it_enough()
    {
        for (var seed = 40_000UL; seed < 40_600; seed++)
        {
            var conflict = RandomDeals.Make(seed, 100);
            var terms = conflict.Issues.Where((_, i) => (seed >> i & 1) == 0).Select(issue => new Term(issue.Id, issue.Levels[^1].Id)).ToList();
            var proposal = new Proposal("p", "p", [], terms, [], null, []);
            foreach (var worth in conflict.Worths)
            {
                var judged = ProposalJudge.Judge(conflict with { ImpossibleTerms = [] }, proposal, worth.Party)!;
                var answers = BruteDeals.All(conflict.Issues).Select(package => conflict.Issues.Select((issue, i) => $"{issue.Id}.{issue.Levels[package[i]].Id}").ToHashSet())
                    .Where(package => terms.All(term => package.Contains($"{term.Issue}.{term.Level}")))
                    .Select(package => !BruteDeals.Refuses(worth, package.Contains) && BruteDeals.Value(worth, package.Contains) >= (decimal)worth.WithoutAgreement!.Amount!.Best).Distinct().ToList();
                Assert.Equal(answers.Count == 2 ? Verdict.Depends : answers[0] ? Verdict.Accepts : Verdict.Refuses, judged.Verdict);
            }
        }
    }

    [Fact]
    public void The_path_of_a_single_text_never_costs_anybody_and_ends_on_the_frontier()
    {
        for (var seed = 50_000UL; seed < 50_400; seed++)
        {
            var conflict = RandomDeals.Make(seed, 200);
            var solution = DealSolver.Solve(conflict, null);
            if (solution.Space!.Packages.IsZero)
                continue;
            var start = new BruteDeals(conflict, solution.Consent).Packages[0];
            var now = solution.Space.Values(start)!;
            foreach (var step in SingleText.Improve(solution.Space, solution.Frontier, start))
            {
                Assert.Equal(step.After.Values, solution.Space.Values(step.After.Levels));
                Assert.True(step.After.Values.Zip(now).All(pair => pair.First >= pair.Second) && !step.After.Values.SequenceEqual(now));
                now = step.After.Values;
            }
            Assert.Contains(Enumerable.Range(0, solution.Frontier!.Count), k => solution.Frontier.At(k).SequenceEqual(now));
        }
    }

    [Fact]
    public void Seating_a_party_or_leaving_it_out_changes_the_count_as_enumeration_says()
    {
        for (var seed = 60_000UL; seed < 60_300; seed++)
        {
            var conflict = RandomDeals.Make(seed, 100);
            if (conflict.Parties.Count < 3)
                continue;
            var table = new Seating("t", "t", ["p0", "p1"], [], [], [], [], ["p2"], null, []);
            foreach (var change in TableComparison.Changes(conflict, table))
            {
                string[] consent = change.IsSeated ? [.. new[] { "p0", "p1" }.Where(party => party != change.Party)] : [.. new[] { "p0", "p1" }, change.Party];
                Assert.Equal(new BruteDeals(conflict, consent).Acceptable.Count, change.Acceptable!.AtLeast);
                Assert.Equal(change.Party == "p2", change.CarriesOut);
            }
            var carrying = TableComparison.ByCarriers(conflict, table)!;
            Assert.Equal(new BruteDeals(conflict, ["p0", "p1"]).Acceptable.Count, carrying.Acceptable.AtLeast);
            Assert.Equal(new BruteDeals(conflict, ["p0", "p1", "p2"]).Acceptable.Count, carrying.Also.AtLeast);
        }
    }
}
