namespace Parley.Tests.Deals.Oracles;

/// <summary>Every package one by one, straight from the definitions, in exact decimals.</summary>
internal sealed class BruteDeals
{
    public BruteDeals(Conflict conflict, IReadOnlyList<string> consent)
    {
        var worths = consent.Select(party => conflict.Worths.Single(worth => worth.Party == party)).ToArray();
        foreach (var package in All(conflict.Issues))
        {
            var terms = conflict.Issues.Select((issue, i) => $"{issue.Id}.{issue.Levels[package[i]].Id}").ToHashSet();
            if (conflict.ImpossibleTerms.Any(formula => formula.Evaluate(terms.Contains)) || worths.Any(worth => Refuses(worth, terms)))
                continue;
            Packages.Add(package);
            Values.Add([.. worths.Select(worth => Value(worth, terms))]);
        }
        Without = [.. worths.Select(worth => (decimal)worth.WithoutAgreement!.Amount!.Best)];
        Spans = [.. worths.Select((worth, p) => worth.Scale == WorthScale.BestWorst && Values.Count > 0 && Values.Max(v => v[p]) > Values.Min(v => v[p]) ? Values.Max(v => v[p]) - Values.Min(v => v[p]) : 1m)];
        Frontier = [.. Values.Where(v => !Values.Exists(w => Dominates(w, v))).DistinctBy(Key)];
        Acceptable = [.. Values.Where(v => v.Zip(Without).All(pair => pair.First >= pair.Second))];
    }

    public List<int[]> Packages { get; } = [];

    /// <summary>Values as stated, per permitted package.</summary>
    public List<decimal[]> Values { get; } = [];

    public decimal[] Without { get; }

    /// <summary>What one unit of a party's own scale is.</summary>
    public decimal[] Spans { get; }

    public List<decimal[]> Frontier { get; }

    public List<decimal[]> Acceptable { get; }

    public static bool Refuses(Worth worth, HashSet<string> terms) =>
        worth.RedLines.Any(line => line.Never.Evaluate(terms.Contains)) || worth.OnlyWith.Any(rule => rule.Terms.Evaluate(terms.Contains) && !rule.With.Evaluate(terms.Contains));

    public static decimal Value(Worth worth, HashSet<string> terms) =>
        worth.Issues.Sum(issue => (decimal)(issue.Weight?.Best ?? 1) * (decimal)issue.Scores.Single(score => terms.Contains($"{issue.Issue}.{score.Level}")).Amount.Best)
        + worth.Together.Where(extra => extra.When.Evaluate(terms.Contains)).Sum(extra => (decimal)extra.Adds.Best);

    public static bool Dominates(decimal[] a, decimal[] b) => a.Zip(b).All(pair => pair.First >= pair.Second) && a.Zip(b).Any(pair => pair.First > pair.Second);

    public static string Key(decimal[] values) => string.Join(" ", values.Select(value => value.ToString("0.##########", System.Globalization.CultureInfo.InvariantCulture)));

    public static IEnumerable<int[]> All(IReadOnlyList<Issue> issues)
    {
        var package = new int[issues.Count];
        while (true)
        {
            yield return (int[])package.Clone();
            var i = issues.Count - 1;
            while (i >= 0 && ++package[i] == issues[i].Levels.Count)
                package[i--] = 0;
            if (i < 0)
                yield break;
        }
    }
}
