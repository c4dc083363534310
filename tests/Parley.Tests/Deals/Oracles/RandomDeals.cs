using Parley.Tests.GraphModel.Oracles;

namespace Parley.Tests.Deals.Oracles;

/// <summary>Random models of deals: small ones, or with up to eight issues where more than 10,000 packages are allowed. Numbers have one or two decimals, so that ties are common.</summary>
internal static class RandomDeals
{
    public static Conflict Make(ulong seed, int mostPackages = 2_000)
    {
        var numbers = new SeededNumbers(seed);
        var parties = 1 + numbers.Below(5);
        var issues = new List<Issue>();
        var size = 1;
        var large = mostPackages > 10_000;
        for (var i = 0; i < (large ? 8 : 2 + numbers.Below(4)); i++)
        {
            var levels = (large ? 2 : 1) + numbers.Below(5);
            if (size * levels > mostPackages)
                break;
            size *= levels;
            issues.Add(new Issue($"i{i}", $"i{i}", [.. Enumerable.Range(0, levels).Select(l => new Level($"l{l}", $"l{l}", null))], true, null, null, []));
        }
        return new Conflict
        {
            Title = "Random",
            Parties = [.. Enumerable.Range(0, parties).Select(p => new Party($"p{p}", $"p{p}"))],
            Issues = issues,
            ImpossibleTerms = numbers.Below(4) == 0 ? [Formula(numbers, issues)] : [],
            Worths = [.. Enumerable.Range(0, parties).Select(p => Worth(numbers, $"p{p}", issues))],
        };
    }

    public static Formula Formula(SeededNumbers numbers, IReadOnlyList<Issue> issues)
    {
        Formula left = Term(numbers, issues), right = Term(numbers, issues);
        return numbers.Below(5) switch
        {
            0 => left,
            1 => new Formula.And(left, new Formula.Not(right)),
            2 => new Formula.And(left, new Formula.Or(right, Term(numbers, issues))),
            _ => new Formula.And(left, right),
        };
    }

    private static Formula.Name Term(SeededNumbers numbers, IReadOnlyList<Issue> issues)
    {
        var issue = issues[numbers.Below(issues.Count)];
        return new Formula.Name($"{issue.Id}.l{numbers.Below(issue.Levels.Count)}");
    }

    private static Worth Worth(SeededNumbers numbers, string party, IReadOnlyList<Issue> issues)
    {
        var steps = numbers.Below(2) == 0 ? 5 : 100;
        var values = issues.Where(_ => numbers.Below(8) > 0).Select(issue => new IssueWorth(
            issue.Id, numbers.Below(4) == 0 ? null : Number(numbers.Below(10) / 10.0),
            [.. issue.Levels.Select(level => new Score(level.Id, Number((numbers.Below(steps + 1) - (numbers.Below(6) == 0 ? 2 : 0)) / (double)steps)))], [], null)).ToList();
        var extras = numbers.Below(3) == 0 ? [new Interaction("t1", Formula(numbers, issues), Number((numbers.Below(9) - 4) / 10.0), [])] : Array.Empty<Interaction>();
        var lines = numbers.Below(3) == 0 ? [new RedLine("r1", Formula(numbers, issues), [], null)] : Array.Empty<RedLine>();
        var rules = numbers.Below(4) == 0 ? [new OnlyWith("w1", Term(numbers, issues), Term(numbers, issues), ConditionOrder.With, [], null)] : Array.Empty<OnlyWith>();
        return new Worth(party, new Reservation(Number(numbers.Below(16) / 10.0), null), values, extras, lines, rules,
            numbers.Below(4) == 0 ? WorthScale.BestWorst : WorthScale.AsWritten, 1, [], null);
    }

    public static Assumption Number(double value) => new(AssumptionForm.Point, value, value, value, [], null);
}
