using Parley.GraphModel;

namespace Parley.Bench;

/// <summary>How the options are shared among five parties, and how many states can occur.</summary>
public enum GraphShape
{
    /// <summary>Options dealt evenly; every state can occur.</summary>
    Even,

    /// <summary>Options dealt evenly; patterns leave about a third of the states.</summary>
    Restricted,

    /// <summary>One party has ten options; every state can occur.</summary>
    Large,

    /// <summary>One party has ten options; patterns leave about a third of the states.</summary>
    LargeRestricted,

    /// <summary>The first party has all options but four.</summary>
    Huge,
}

/// <summary>A seeded random conflict of five parties with ten prioritised statements each, as text-free formulas.</summary>
internal sealed class GraphCase
{
    private const int Parties = 5;
    private const int Statements = 10;

    private readonly int _bits;
    private readonly int[] _owner;
    private readonly Formula[] _infeasible;
    private readonly Formula[][] _statements;
    private ulong _seed;

    public GraphCase(int bits, GraphShape shape, ulong seed = 1)
    {
        (_bits, _seed) = (bits, seed);
        var first = shape switch { GraphShape.Large or GraphShape.LargeRestricted => Math.Min(10, bits - 4), GraphShape.Huge => bits - 4, _ => (bits + 4) / 5 };
        _owner = [.. Enumerable.Range(0, bits).Select(k => k < first ? 0 : 1 + (k - first) * (Parties - 1) / (bits - first))];
        _infeasible = shape is GraphShape.Restricted or GraphShape.LargeRestricted ? [Of("and", 0, 1), Of("and", bits / 2, bits - 1), Of("andnot", bits / 3, bits - 2), Of("andnot", bits - 3, 2)] : [];
        _statements = [.. Enumerable.Range(0, Parties).Select(_ => Enumerable.Range(0, Statements).Select(_ => Random()).ToArray())];
    }

    /// <summary>Everything between a loaded model and its equilibria: formulas, payoffs, stability.</summary>
    public int Solve(IReadOnlyCollection<Concept> concepts, int threads = 0)
    {
        var infeasible = _infeasible.Select(Compile).ToArray();
        var cube = new OptionCube(Parties, _owner, feasible: infeasible.Length == 0 ? null : FormulaBits.NoneHolds(_bits, infeasible, threads));
        var payoffs = _statements.Select(own => Payoffs.FromStatements(cube, [.. own.Select(formula => Compile(formula).Evaluate(_bits, threads))], threads)).ToArray();
        var solved = FastStability.Solve(cube, payoffs, concepts, threads);
        return concepts.Sum(concept => solved.Equilibria(concept).Count);
    }

    private static FormulaBits Compile(Formula formula) =>
        FormulaBits.Compile(formula, name => BitCondition.On(int.Parse(name, System.Globalization.CultureInfo.InvariantCulture)));

    private Formula Random()
    {
        var formula = Literal();
        for (var more = Below(3); more > 0; more--)
            formula = Below(4) switch
            {
                0 => new Formula.And(formula, Literal()),
                1 => new Formula.Or(formula, Literal()),
                2 => new Formula.If(formula, Literal()),
                _ => new Formula.Iff(formula, Literal()),
            };
        return formula;
    }

    private Formula Literal()
    {
        var name = Option(Below(_bits));
        return Below(2) == 0 ? name : new Formula.Not(name);
    }

    private static Formula.And Of(string kind, int left, int right) =>
        new Formula.And(Option(left), kind == "and" ? Option(right) : new Formula.Not(Option(right)));

    private static Formula.Name Option(int option) => new Formula.Name(option.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>SplitMix64 (Steele, Lea &amp; Flood 2014).</summary>
    private int Below(int below)
    {
        _seed += 0x9E3779B97F4A7C15;
        var z = _seed;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (int)(((z ^ (z >> 31)) >> 11) % (ulong)below);
    }
}
