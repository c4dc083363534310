using System.Collections.Immutable;

namespace Parley.FightAndTalk;

/// <summary>The ceasefire question: who gains from a ceasefire now, who would refuse, and why.</summary>
/// <remarks>
/// Steps: solve the game; take the proposer's best ceasefire offer; value it against battle for each party by its own belief; solve
/// the game again with the ceasefire kernel replaced by the war kernel, and again without costs of breaking and edges, and compare.
/// Interpretation: each part is taken away alone, the others in place; what they do only together is in the rest. The best offer is the
/// accepted one that is worth most to the proposer; if none is accepted, the one worth most to the responder. The share is kept in the comparisons.
/// Cost: three solutions.
/// </remarks>
public static class CeasefireQuestion
{
    /// <summary>Answers for one proposer; null if the game has no ceasefire.</summary>
    /// <exception cref="ArgumentException">The game does not pass <see cref="ExactGame.Validate"/>.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static CeasefireAnswer? Ask(GameSolution solution, Side proposer, CancellationToken cancel = default) =>
        Ask(solution, [proposer], cancel) is [var answer] ? answer : null;

    /// <summary>Answers for several proposers, who share the comparisons; empty if the game has no ceasefire.</summary>
    /// <exception cref="ArgumentException">The game does not pass <see cref="ExactGame.Validate"/>.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static IReadOnlyList<CeasefireAnswer> Ask(GameSolution solution, IReadOnlyList<Side> proposers, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(solution);
        ArgumentNullException.ThrowIfNull(proposers);
        var game = solution.Game;
        if (!game.HasCeasefire) return [];
        var alike = GameSolver.Solve(
            game with { CeasefireKernel = game.WarKernel, AsABelieves = Alike(game.AsABelieves), AsBBelieves = Alike(game.AsBBelieves) }, solution.Terminal, cancel);
        var members = game.Members.IsDefault ? [] : game.Members.Select(m => m with { Break = 0 });
        var bare = game with { Break = default, Edge = default, Members = [.. members] };
        var unguarded = GameSolver.Solve(bare, solution.Terminal, cancel);
        return [.. proposers.Select(proposer => Answer(solution, proposer, alike, unguarded))];
    }

    private static Battlefield? Alike(Battlefield? field) => field is null ? null : field with { CeasefireKernel = field.WarKernel };

    private static CeasefireAnswer Answer(GameSolution solution, Side proposer, GameSolution alike, GameSolution unguarded)
    {
        var share = BestShare(solution, proposer);
        var layers = solution.InductionOf(Side.A).Tables.Layers;
        var reckonings = new CeasefireReckoning[layers.Length];
        for (var layer = 0; layer < layers.Length; layer++)
            reckonings[layer] = Reckon(layer, share, proposer, solution, alike, unguarded);
        return new CeasefireAnswer(
            proposer, share, reckonings[0], reckonings[1], [.. reckonings.AsSpan(2)], Agreed(layers, reckonings));
    }

    /// <summary>True if both sides and every necessary member would agree to the proposer's best ceasefire offer now.</summary>
    internal static bool Accepted(GameSolution solution, Side proposer)
    {
        var share = BestShare(solution, proposer);
        for (var layer = 0; layer < solution.InductionOf(Side.A).Tables.Layers.Length; layer++)
            if (Refuses(solution, proposer, layer, share)) return false;
        return true;
    }

    /// <summary>Which layers whose consent is needed would refuse a ceasefire now, whoever may propose it, as bits; none where there can be no ceasefire.</summary>
    internal static ulong Refusing(GameSolution solution)
    {
        ulong refusing = 0;
        if (!solution.Game.HasCeasefire) return refusing;
        foreach (var proposer in (ReadOnlySpan<Side>)[Side.A, Side.B])
        {
            if ((proposer == Side.A ? solution.Game.Pi : 1 - solution.Game.Pi) <= 0) continue;
            var share = BestShare(solution, proposer);
            for (var layer = 0; layer < Math.Min(64, solution.InductionOf(Side.A).Tables.Layers.Length); layer++)
                if (Refuses(solution, proposer, layer, share)) refusing |= 1UL << layer;
        }

        return refusing;
    }

    /// <summary>The same for a game with the terminal condition that it names.</summary>
    internal static ulong Refusing(ExactGame game, CancellationToken cancel) => Refusing(GameSolver.Solve(game, game.Terminal, true, cancel));

    private static bool Refuses(GameSolution solution, Side proposer, int layer, double share)
    {
        if (layer >= 2 && !solution.InductionOf(Side.A).Tables.Layers[layer].Consents) return false;
        var (accept, refuse) = Values(layer, share, proposer, solution);
        return accept < refuse - Tie(solution);
    }

    private static bool Agreed(LayerNumbers[] layers, CeasefireReckoning[] reckonings)
    {
        for (var layer = 0; layer < layers.Length; layer++)
            if ((layer < 2 || layers[layer].Consents) && !reckonings[layer].Agrees) return false;
        return true;
    }

    private static CeasefireReckoning Reckon(
        int layer, double share, Side proposer, GameSolution solution, GameSolution alike, GameSolution unguarded)
    {
        var tables = solution.InductionOf(Side.A).Tables;
        var numbers = tables.Layers[layer];
        var (accept, refuse) = Values(layer, share, proposer, solution);
        var gain = accept - refuse;
        var costs = tables.Keeps * (numbers.Fight - numbers.Hold);
        var recovery = gain - Gain(layer, share, proposer, alike);
        var guarantees = gain - Gain(layer, share, proposer, unguarded);
        var line = tables.LineShare[Now(solution)];
        var terms = tables.Keeps * (numbers.Flow(share) - numbers.Flow(line));
        var rest = gain - costs - recovery - guarantees - terms;
        return new CeasefireReckoning(accept, refuse, costs, recovery, guarantees, terms, rest, gain >= -Tie(solution));
    }

    private static double Gain(int layer, double share, Side proposer, GameSolution solution)
    {
        var (accept, refuse) = Values(layer, share, proposer, solution);
        return accept - refuse;
    }

    private static (double Accept, double Refuse) Values(int layer, double share, Side proposer, GameSolution solution)
    {
        var side = solution.InductionOf(Side.A).Tables.Layers[layer].Side;
        var stage = solution.InductionOf(side).StageOf(proposer);
        var breaking = side == Side.A ? GameTables.BrokenByA : GameTables.BrokenByB;
        var kind = solution.Game.Start == Regime.War ? GameTables.Ordinary : breaking;
        return (stage.Held(layer, Now(solution), share), stage.Battles[kind][layer][Now(solution)]);
    }

    private static double BestShare(GameSolution solution, Side proposer)
    {
        var own = solution.InductionOf(proposer);
        var view = own.StageOf(proposer);
        var decision = new Decision(own.Tables);
        decision.Enter(solution.Game.Start, proposer, Now(solution), view);
        var (best, liked) = (double.NegativeInfinity, double.NegativeInfinity);
        var (share, fallback) = (double.NaN, double.NaN);
        for (var action = 1; action <= decision.Numbers.Ceasefires; action++)
        {
            var course = Courses.FirstCeasefire + action - 1;
            var answer = decision.CourseValue(course, 1 - (int)proposer, view);
            var value = decision.CourseValue(course, (int)proposer, view);
            if (answer > liked) (liked, fallback) = (answer, decision.Share(course));
            if (value > best && decision.Acceptance(action, Beliefs.Shared(view)) >= 0.5) (best, share) = (value, decision.Share(course));
        }

        return double.IsNaN(share) ? fallback : share;
    }

    private static int Now(GameSolution solution) => solution.InductionOf(Side.A).Tables.Index(solution.Game.Front, solution.Game.Strength);

    private static double Tie(GameSolution solution) => solution.InductionOf(Side.A).Tables.Tie;
}
