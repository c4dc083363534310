namespace Parley.Tests.Deals.Oracles;

/// <summary>Every package one by one, straight from the definitions, in exact decimals.</summary>
internal sealed class BruteDeals
{
    public BruteDeals(Conflict conflict, IReadOnlyList<string> consent)
    {
        var worths = consent.Select(party => conflict.Worths.Single(worth => worth.Party == party)).ToArray();
        var places = conflict.Issues.SelectMany((issue, i) => issue.Levels.Select((level, l) => (Name: $"{issue.Id}.{level.Id}", At: (Issue: i, Level: l)))).ToDictionary(term => term.Name, term => term.At);
        foreach (var package in All(conflict.Issues))
        {
            bool Contains(string term) => package[places[term].Issue] == places[term].Level;
            if (conflict.ImpossibleTerms.Any(formula => formula.Evaluate(Contains)) || worths.Any(worth => Refuses(worth, Contains)))
                continue;
            Packages.Add(package);
            Values.Add([.. worths.Select(worth => Value(worth, Contains))]);
        }
        Without = [.. worths.Select(worth => (decimal)worth.WithoutAgreement!.Amount!.Best)];
        Spans = [.. worths.Select((worth, p) => worth.Scale == WorthScale.BestWorst && Values.Count > 0 && Values.Max(v => v[p]) > Values.Min(v => v[p]) ? Values.Max(v => v[p]) - Values.Min(v => v[p]) : 1m)];
        Frontier = Undominated(Values);
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

    public static bool Refuses(Worth worth, Func<string, bool> contains) =>
        worth.RedLines.Any(line => line.Never.Evaluate(contains)) || worth.OnlyWith.Any(rule => rule.Terms.Evaluate(contains) && !rule.With.Evaluate(contains));

    public static decimal Value(Worth worth, Func<string, bool> contains) =>
        worth.Issues.Sum(issue => (decimal)(issue.Weight?.Best ?? 1) * (decimal)issue.Scores.Single(score => contains($"{issue.Issue}.{score.Level}")).Amount.Best)
        + worth.Together.Where(extra => extra.When.Evaluate(contains)).Sum(extra => (decimal)extra.Adds.Best);

    // A vector that dominates another comes before it in falling lexicographic order, so each is held against the undominated before it.
    private static List<decimal[]> Undominated(List<decimal[]> values)
    {
        var found = new List<decimal[]>();
        foreach (var vector in values.DistinctBy(Key).OrderDescending(Comparer<decimal[]>.Create(Compare)))
            if (!found.Exists(better => Dominates(better, vector)))
                found.Add(vector);
        return found;
    }

    private static int Compare(decimal[] a, decimal[] b)
    {
        for (var i = 0; i < a.Length; i++)
            if (a[i] != b[i])
                return a[i].CompareTo(b[i]);
        return 0;
    }

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
