using System.Collections.Immutable;
using System.Globalization;

namespace Parley.FightAndTalk;

/// <summary>The conditions under which an exact game can be solved.</summary>
/// <remarks>
/// Interpretation: costs, bonuses and escalation payoffs may be any finite number, negative ones too, because published games write
/// benefits of fighting as negative costs. The value schedule need not rise, as the definition asks only 0 ≤ v_k ≤ 1.
/// </remarks>
internal static class ExactGameRules
{
    private const int MostFronts = 1000;
    private const int MostStrengths = 200;
    private const int MostHorizon = 100_000;
    private const double RowTolerance = 1e-9;
    private const double LeastNoise = 1e-6;
    private const double MostNoise = 1e6;

    public static ImmutableArray<GameProblem> Check(ExactGame game)
    {
        var problems = ImmutableArray.CreateBuilder<GameProblem>();
        Scalars(game, problems);
        Front(game, problems);
        Strength(game, problems);
        Pairs(game, problems);
        Terms(game, problems);
        Members(game, problems);
        return problems.ToImmutable();
    }

    private static void Scalars(ExactGame game, ImmutableArray<GameProblem>.Builder problems)
    {
        if (!(game.Delta > 0 && game.Delta < 1)) Add(problems, "delta", "must lie strictly between 0 and 1: with 1 the future never fades, with 0 it does not count");
        Probability(problems, "pi", game.Pi);
        Probability(problems, "mu", game.Mu);
        Probability(problems, "destroyed", game.Destroyed);
        Probability(problems, "accident", game.Accident);
        if (game.Noise != 0 && !(game.Noise >= LeastNoise && game.Noise <= MostNoise)) Add(problems, "noise", "must be 0 or a number from 0.000001 to 1000000");
        if (game.Horizon is < 1 or > MostHorizon) Add(problems, "horizon", $"must be a whole number from 1 to {Text(MostHorizon)}");
        if (!Enum.IsDefined(game.Proposer)) Add(problems, "proposer", "must be random or alternate");
        if (!Enum.IsDefined(game.Timing)) Add(problems, "timing", "must be same or next");
        if (!Enum.IsDefined(game.Start)) Add(problems, "start", "must be war or ceasefire");
        if (!Enum.IsDefined(game.Terminal)) Add(problems, "terminal", "must be line or war");
    }

    private static void Front(ExactGame game, ImmutableArray<GameProblem>.Builder problems)
    {
        var values = game.Values;
        if (values.IsDefault || values.Length < 3 || values.Length > MostFronts + 1)
        {
            Add(problems, "front.values", $"needs from 3 to {Text(MostFronts + 1)} numbers: v_0 = 0, at least one front between, and v_N = 1");
            return;
        }

        for (var k = 0; k < values.Length; k++) Probability(problems, $"front.values[{Text(k)}]", values[k]);
        if (values[0] != 0) Add(problems, "front.values[0]", "must be 0: there A holds nothing");
        if (values[^1] != 1) Add(problems, $"front.values[{Text(values.Length - 1)}]", "must be 1: there A holds all");
        if (game.Front < 1 || game.Front > values.Length - 2)
            Add(problems, "front.now", $"must be from 1 to {Text(values.Length - 2)}: at the two ends one side has taken all");
    }

    private static void Strength(ExactGame game, ImmutableArray<GameProblem>.Builder problems)
    {
        if (game.Advance.IsDefaultOrEmpty || game.Advance.Length > MostStrengths)
        {
            Add(problems, "strength.advance", $"needs from 1 to {Text(MostStrengths)} probabilities");
            return;
        }

        var m = game.Advance.Length;
        Table(problems, "strength.advance", game.Advance, m);
        Table(problems, "beliefs.A", game.AdvanceAsABelieves, m);
        Table(problems, "beliefs.B", game.AdvanceAsBBelieves, m);
        Table(problems, "escalate", game.Escalate, m);
        if (game.Strength < 1 || game.Strength > m) Add(problems, "strength.now", $"must be from 1 to {Text(m)}");
        Believed(problems, "beliefs.A", game.AsABelieves, m);
        Believed(problems, "beliefs.B", game.AsBBelieves, m);
        Kernel(problems, "strength.war", game.WarKernel, m);
        Kernel(problems, "strength.ceasefire", game.CeasefireKernel, m);
    }

    private static void Believed(ImmutableArray<GameProblem>.Builder problems, string path, Battlefield? field, int length)
    {
        if (field is null) return;
        Probability(problems, $"{path}.mu", field.Mu);
        if (field.Advance.IsDefaultOrEmpty) Add(problems, path, $"needs {Text(length)} numbers, one for each strength");
        Table(problems, path, field.Advance, length);
        Kernel(problems, $"{path}.war", field.WarKernel, length);
        Kernel(problems, $"{path}.ceasefire", field.CeasefireKernel, length);
    }

    private static void Table(ImmutableArray<GameProblem>.Builder problems, string path, ImmutableArray<double> table, int length)
    {
        if (table.IsDefaultOrEmpty) return;
        if (table.Length != length) Add(problems, path, $"needs {Text(length)} numbers, one for each strength");
        for (var m = 0; m < table.Length; m++) Probability(problems, $"{path}[{Text(m)}]", table[m]);
    }

    private static void Kernel(ImmutableArray<GameProblem>.Builder problems, string path, ImmutableArray<ImmutableArray<double>> kernel, int length)
    {
        if (kernel.IsDefault || kernel.Length != length)
        {
            Add(problems, path, $"needs {Text(length)} rows, one for each strength");
            return;
        }

        for (var m = 0; m < length; m++)
        {
            var row = kernel[m];
            var at = $"{path}[{Text(m)}]";
            if (row.IsDefault || row.Length != length)
            {
                Add(problems, at, $"needs {Text(length)} probabilities");
                continue;
            }

            for (var n = 0; n < length; n++) Probability(problems, $"{at}[{Text(n)}]", row[n]);
            if (!(Math.Abs(row.Sum() - 1) <= RowTolerance)) Add(problems, at, "must sum to 1");
        }
    }

    private static void Pairs(ExactGame game, ImmutableArray<GameProblem>.Builder problems)
    {
        Finite(problems, "fight", game.Fight);
        Finite(problems, "hold", game.Hold);
        Finite(problems, "break", game.Break);
        Finite(problems, "bonus", game.Bonus);
        Finite(problems, "escalation", game.Escalation);
        foreach (var side in (ReadOnlySpan<Side>)[Side.A, Side.B])
        {
            if (!(Math.Abs(game.Edge[side]) <= 1)) Add(problems, $"edge.{side}", "must be a change of a probability, from -1 to 1");
        }
    }

    private static void Terms(ExactGame game, ImmutableArray<GameProblem>.Builder problems)
    {
        if (game.Ceasefire is null || game.Settle is null)
        {
            Add(problems, game.Ceasefire is null ? "ceasefire" : "settle", "is missing");
            return;
        }

        if (game.Start == Regime.Ceasefire && game.Ceasefire.Kind == TermsKind.None) Add(problems, "start", "cannot be ceasefire where ceasefire is none");
        if (game.Noise > 0 && game.Ceasefire.Kind == TermsKind.Bargained) Add(problems, "ceasefire", "bargained shares need noise 0: noise needs a finite list of offers");
        if (game.Noise > 0 && game.Settle.Kind == TermsKind.Bargained) Add(problems, "settle", "bargained terms need noise 0: noise needs a finite list of offers");
        if (game.Settle.Kind == TermsKind.Line) Add(problems, "settle", "must be none, bargained or a list");
        if (game.Ceasefire.Kind == TermsKind.Listed)
        {
            if (game.Ceasefire.Transfers.IsDefaultOrEmpty) Add(problems, "ceasefire.transfer", "needs at least one number");
            else for (var i = 0; i < game.Ceasefire.Transfers.Length; i++)
                if (!(Math.Abs(game.Ceasefire.Transfers[i]) <= 1)) Add(problems, $"ceasefire.transfer[{Text(i)}]", "must be from -1 to 1");
        }

        if (game.Settle.Kind != TermsKind.Listed) return;
        if (game.Settle.List.IsDefaultOrEmpty) Add(problems, "settle", "needs at least one settlement, or none");
        else for (var i = 0; i < game.Settle.List.Length; i++) Finite(problems, $"settle[{Text(i)}]", game.Settle.List[i]);
    }

    private static void Members(ExactGame game, ImmutableArray<GameProblem>.Builder problems)
    {
        if (game.Members.IsDefaultOrEmpty) return;
        for (var i = 0; i < game.Members.Length; i++)
        {
            var member = game.Members[i];
            var numbers = (ReadOnlySpan<double>)[member.Stake, member.Fight, member.Hold, member.Break, member.Bonus, member.Escalation];
            foreach (var number in numbers)
                if (!double.IsFinite(number)) Add(problems, $"members[{Text(i)}]", "needs finite numbers");
            if (member.Stake < 0) Add(problems, $"members[{Text(i)}].stake", "must not be negative: a member gains with its side");
        }
    }

    private static void Probability(ImmutableArray<GameProblem>.Builder problems, string path, double value)
    {
        if (!(value >= 0 && value <= 1)) Add(problems, path, "must be from 0 to 1");
    }

    private static void Finite(ImmutableArray<GameProblem>.Builder problems, string path, Pair pair)
    {
        if (!double.IsFinite(pair.A)) Add(problems, $"{path}.A", "must be a finite number");
        if (!double.IsFinite(pair.B)) Add(problems, $"{path}.B", "must be a finite number");
    }

    private static void Add(ImmutableArray<GameProblem>.Builder problems, string path, string message) => problems.Add(new GameProblem(path, message));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
