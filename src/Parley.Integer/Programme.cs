using System.Numerics;
using Google.OrTools.Sat;
using Parley.Deals;

namespace Parley.Integer;

/// <summary>The integer programme of a group of tied issues: which combinations are permitted, and each party's value as a sum.</summary>
internal sealed class Programme
{
    private readonly BoolVar[][] _levels;
    private readonly LinearExpr[] _values;

    public Programme(TiedIssues tied)
    {
        var largest = tied.Values.Select((party, p) => party.Aggregate(BigInteger.Zero, (sum, issue) => sum + issue.Max(value => BigInteger.Abs(value)))
            + tied.Extras[p].Aggregate(BigInteger.Zero, (sum, extra) => sum + BigInteger.Abs(extra.Adds))).Aggregate(BigInteger.Zero, (sum, one) => sum + one);
        Fits = largest < long.MaxValue / 4;
        var terms = new Dictionary<string, BoolVar>();
        _levels = [.. tied.Group.Select(issue => tied.Issues[issue].Levels.Select(level => terms[$"{tied.Issues[issue].Id}.{level.Id}"] = Model.NewBoolVar("")).ToArray())];
        foreach (var issue in _levels)
            Model.AddExactlyOne(issue);
        var literals = new FormulaLiterals(Model, terms);
        foreach (var formula in tied.Forbidden)
            Model.AddBoolOr([literals.Of(formula).Not()]);
        _values = [.. tied.Values.Select((party, p) => Fits ? Sum(party, [.. tied.Extras[p].Select(extra => (literals.Of(extra.When), extra.Adds))]) : LinearExpr.Constant(0))];
    }

    public CpModel Model { get; } = new();

    /// <summary>Whether sums of all parties' values fit the solver's whole numbers.</summary>
    public bool Fits { get; }

    public void Minimise(int party) => Model.Minimize(_values[party]);

    public void MaximiseSum() => Model.Maximize(LinearExpr.Sum(_values));

    /// <summary>From now on, some party has more than in the solution at hand.</summary>
    public void DemandMoreThan(CpSolver solver)
    {
        var more = new List<ILiteral>();
        foreach (var value in _values)
        {
            var gains = Model.NewBoolVar("");
            Model.Add(value >= solver.Value(value) + 1).OnlyEnforceIf(gains);
            more.Add(gains);
        }
        Model.AddBoolOr(more);
    }

    public long Value(CpSolver solver, int party) => solver.Value(_values[party]);

    /// <summary>The level of each tied issue in the solution at hand.</summary>
    public int[] Levels(CpSolver solver) => [.. _levels.Select(issue => Array.FindIndex(issue, level => solver.BooleanValue(level)))];

    private LinearExprBuilder Sum(long[][] issues, (ILiteral When, long Adds)[] extras)
    {
        var sum = LinearExpr.NewBuilder();
        for (var i = 0; i < issues.Length; i++)
            for (var level = 0; level < issues[i].Length; level++)
                sum.AddTerm(_levels[i][level], issues[i][level]);
        foreach (var (when, adds) in extras)
            sum.AddTerm(when, adds);
        return sum;
    }
}
