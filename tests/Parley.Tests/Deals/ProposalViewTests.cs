using Parley.Deals;
using Parley.Tests.Deals.Oracles;

namespace Parley.Tests.Deals;

/// <summary>What sponsors could have instead, and what those who refuse would need, against enumeration.</summary>
public sealed class ProposalViewTests
{
    [Fact]
    public void A_sponsor_prefers_another_package_where_enumeration_finds_a_better_one_that_all_at_the_table_accept()
    {
        var (prefers, content, absent) = (0, 0, 0);
        for (var seed = 120_000UL; seed < 121_200; seed++)
        {
            var conflict = RandomDeals.Make(seed, 150);
            if (conflict.Parties.Count < 3)
                continue;
            var table = new Seating("t", "t", ["p0", "p1"], [], [], [], [], [], null, []);
            var proposal = new Proposal("p", "p", ["p1", "p2"], [.. conflict.Issues.Where((_, i) => (seed >> i & 1) == 0).Select(issue => new Term(issue.Id, issue.Levels[^1].Id))], [], null, []);
            var solution = DealSolver.Solve(conflict, table);
            foreach (var view in SponsorView.Of(solution, proposal))
            {
                string[] all = view.Sponsor == "p1" ? ["p0", "p1"] : ["p0", "p1", "p2"];
                var brute = new BruteDeals(conflict, all);
                var place = Array.IndexOf(all, view.Sponsor);
                var open = brute.Values.Where(v => v[0] >= brute.Without[0] && v[1] >= brute.Without[1]).Select(v => v[place]).ToList();
                var own = new BruteDeals(conflict, [view.Sponsor]);
                var proposed = own.Packages.Zip(own.Values).Where(entry => proposal.Terms.All(term => conflict.Issues.Select((issue, i) => (issue, i)).Any(x => x.issue.Id == term.Issue && entry.First[x.i] == x.issue.Levels.Count - 1))).Select(entry => entry.Second[0]).ToList();
                Assert.Equal(open.Count == 0, view.Best is null);
                Assert.Equal(open.Count > 0 && (proposed.Count == 0 || open.Max() > proposed.Max()), view.PrefersOther);
                prefers += view.PrefersOther ? 1 : 0;
                content += view is { PrefersOther: false, Best: not null } ? 1 : 0;
                absent += view.Sponsor == "p2" ? 1 : 0;
            }
        }
        Assert.True(prefers > 50 && content > 50 && absent > 50);
    }

    [Fact]
    public void Those_who_refuse_need_the_fewest_changes_that_enumeration_finds()
    {
        var found = 0;
        for (var seed = 130_000UL; seed < 130_500; seed++)
        {
            var conflict = RandomDeals.Make(seed, 60) with { ImpossibleTerms = [] };
            var proposal = new Proposal("p", "p", [], [.. conflict.Issues.Where((_, i) => (seed >> i & 1) == 0).Select(issue => new Term(issue.Id, issue.Levels[0].Id))], [], null, []);
            var solution = DealSolver.Solve(conflict, null);
            var judged = conflict.Parties.Select(party => ProposalJudge.Judge(conflict, proposal, party.Id)!).ToList();
            foreach (var need in ProposalNeeds.Of(solution, proposal, judged))
            {
                var (own, all) = (new BruteDeals(conflict, [need.Party]), new BruteDeals(conflict, solution.Consent));
                var settled = proposal.Terms.Select(term => conflict.Issues.ToList().FindIndex(issue => issue.Id == term.Issue)).ToList();
                // Which of the settled issues an acceptable package changes, and to what.
                var ways = own.Packages.Where((_, k) => own.Values[k][0] >= own.Without[0]).Select(package => string.Join(' ', settled.Where(i => package[i] != 0).Select(i => $"i{i}.l{package[i]}"))).Distinct().ToList();
                var least = ways.Count == 0 ? 0 : ways.Min(way => way.Split(' ').Length);
                var expected = least is 0 or > 2 ? [] : ways.Where(way => way.Split(' ').Length == least).ToList();
                Assert.All(need.Changes, change => Assert.Contains(Key(change.Terms), expected));
                Assert.Equal(Math.Min(12, expected.Count), need.Changes.Count);
                foreach (var change in need.Changes)
                    Assert.Equal(all.Packages.Where((package, k) => all.Values[k].Zip(all.Without).All(pair => pair.First >= pair.Second)
                        && settled.TrueForAll(i => package[i] == (change.Terms.FirstOrDefault(term => term.Issue == $"i{i}") is { Issue: not null } term ? int.Parse(term.Level[1..], System.Globalization.CultureInfo.InvariantCulture) : 0))).Any(), change.AllAccept);
                found += need.Changes.Count;
            }
        }
        Assert.True(found > 200);

        static string Key(IEnumerable<Term> terms) => string.Join(' ', terms.Select(term => $"{term.Issue}.{term.Level}"));
    }

    [Fact]
    public void The_terms_give_each_party_the_part_of_what_is_at_stake_that_its_scores_say()
    {
        var conflict = DealOracleTests.Large(3, 2, 3, 2);
        Worth Of(string party, params double[][] scores) => conflict.Worths[0] with { Party = party, Issues = [.. scores.Select((own, i) => new IssueWorth($"i{i}", RandomDeals.Number(10 * (i + 1)), [.. own.Select((value, l) => new Score($"l{l}", RandomDeals.Number(value)))], [], null))] };
        var shares = TermsShare.Of(conflict with { Worths = [Of("p0", [0, 1], [1, 0], [0, 1]), Of("p1", [0.5, 0], [0, 0], [1, 1])] }, new Proposal("p", "p", [], [new Term("i0", "l1"), new Term("i1", "l1")], [], null, []));
        // The first: 10 of 10 on one issue, 0 of 20 on the other, 30 left open. The second: 0 of 5, and the others are nothing to it.
        Assert.Equal([("p0", 10.0, 30.0, 30.0), ("p1", 0.0, 5.0, 0.0)], shares.Select(share => (share.Party, share.Got, share.Most, share.OpenStake)));
    }
}
