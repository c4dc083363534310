using Parley.FightAndTalk;

namespace Parley.Assessment;

/// <summary>The war game of one view, solved from both terminal conditions. What is costly is computed when first asked for.</summary>
public sealed class WarSolution
{
    private readonly Lazy<IReadOnlyList<CeasefireAnswer>> _questions;
    private readonly Lazy<IReadOnlyList<WarGrid>> _grids;

    private WarSolution(Conflict conflict, ExactGame game, GameAnswer answer, CancellationToken cancel)
    {
        (Conflict, Game, Answer) = (conflict, game, answer);
        _questions = new Lazy<IReadOnlyList<CeasefireAnswer>>(() => CeasefireQuestion.Ask(Headline, Proposers, cancel));
        _grids = new Lazy<IReadOnlyList<WarGrid>>(() => WarGrid.Of(this, cancel));
    }

    /// <summary>The conflict as the view sees it.</summary>
    public Conflict Conflict { get; }

    /// <summary>The game at the best guesses.</summary>
    public ExactGame Game { get; }

    /// <summary>The solutions with both terminal conditions.</summary>
    public GameAnswer Answer { get; }

    /// <summary>The solution with the terminal condition that the model names.</summary>
    public GameSolution Headline => Answer.Headline;

    /// <summary>The sides that may make the first proposal.</summary>
    public IReadOnlyList<Side> Proposers => Game.Pi >= 1 ? [Side.A] : Game.Pi <= 0 ? [Side.B] : [Side.A, Side.B];

    /// <summary>The ceasefire question, once for each side that may propose first; empty if the game has no ceasefire.</summary>
    public IReadOnlyList<CeasefireAnswer> Questions => _questions.Value;

    /// <summary>For which strengths, recoveries and guarantees a ceasefire now would be agreed to; empty in the exact form.</summary>
    public IReadOnlyList<WarGrid> Grids => _grids.Value;

    /// <summary>Months of a period; null in the exact form, whose periods have no length.</summary>
    public double? Months => Conflict.War?.Plain?.Months;

    /// <summary>How many periods the findings look ahead: a year, or twelve periods of the exact form.</summary>
    public int Year => WarDraws.Year(Conflict.War!);

    /// <summary>Solves the section <c>war</c> of a view; null where the view has none, or none that can be solved.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static WarSolution? Of(Conflict conflict, int periods = GameSolver.DefaultPeriods, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        conflict = WarProposals.Resolve(conflict, cancel);
        if (conflict.War is not { } war || WarCompiler.Compile(war).Game is not { } game || !GameCost.Affordable(game))
            return null;
        return new WarSolution(conflict, game, GameSolver.SolveBoth(game, periods, cancel), cancel);
    }

    /// <summary>The name by which findings refer to a side: the side's, or <c>a</c> and <c>b</c> in the exact form.</summary>
    public string Id(Side side) => Conflict.War?.Plain is { } plain ? plain.Sides[(int)side].Id : side == Side.A ? "a" : "b";
}
