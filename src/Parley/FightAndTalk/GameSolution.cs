using System.Collections.Immutable;

namespace Parley.FightAndTalk;

/// <summary>A solved game with one terminal condition: values, the rule of both sides, and what follows from it.</summary>
/// <remarks>
/// Each side's values and choices are by its own belief; forecasts are by the analyst's. Forecasts, endings and survival take the first
/// period's choices as the rule for every period. What is costly is computed when first asked for. Safe to share between threads.
/// </remarks>
public sealed class GameSolution
{
    private readonly Induction _a;
    private readonly Induction _b;
    private readonly Lazy<Policy> _policy;
    private readonly Lazy<Chain> _chain;
    private readonly Lazy<Ending> _ever;
    private readonly Lazy<double> _epsilon;

    internal GameSolution(ExactGame game, Terminal terminal, GameTables analyst, Induction a, Induction b)
    {
        (Game, Terminal, _a, _b) = (game, terminal, a, b);
        _policy = new Lazy<Policy>(() => new Policy(a, b));
        _chain = new Lazy<Chain>(() => Chain.Of(analyst, _policy.Value));
        _ever = new Lazy<Ending>(() => Endings.Of(_chain.Value));
        _epsilon = new Lazy<double>(() => ReferenceEquals(a, b) ? Deviation.Largest(a) : Math.Max(Deviation.Largest(a), Deviation.Largest(b)));
    }

    public ExactGame Game { get; }

    public Terminal Terminal { get; }

    /// <summary>Each side's expected total from now on, by its own belief, in period flows.</summary>
    public Pair Values => Value(Game.Start, Game.Front, Game.Strength);

    /// <summary>Where the backward induction stopped before the horizon, for either belief; null if it ran to the end.</summary>
    public EarlyStop? Stopped => _a.Stopped is { } a && _b.Stopped is { } b ? a.Bound >= b.Bound ? a : b : _a.Stopped ?? _b.Stopped;

    /// <summary>The members' expected totals from now on, by the belief of their side, in the order of the game's members.</summary>
    public ImmutableArray<double> MemberValues => MemberValuesAt(Game.Start, Game.Front, Game.Strength);

    /// <summary>How the play ends by the analyst's belief.</summary>
    public Ending Ever => _ever.Value;

    /// <summary>The largest gain of a one-shot deviation, in period flows.</summary>
    public double Epsilon => _epsilon.Value;

    /// <summary>How the play ends as a side believes, both sides thought to share its belief.</summary>
    public Ending EverAsBelieved(Side side)
    {
        var own = side == Side.A ? _a : _b;
        return Endings.Of(Chain.Of(own.Tables, new Policy(own, own)));
    }

    /// <summary>Each side's value of a state at the start of a period, before it is known who proposes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such front (1…N−1) or strength (1…M).</exception>
    public Pair Value(Regime regime, int front, int strength)
    {
        var state = State(front, strength);
        return new Pair(_a.Value(regime, 0, state), _b.Value(regime, 1, state));
    }

    /// <summary>The members' values of a state at the start of a period.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such front (1…N−1) or strength (1…M).</exception>
    public ImmutableArray<double> MemberValuesAt(Regime regime, int front, int strength)
    {
        var state = State(front, strength);
        var layers = _a.Tables.Layers;
        var values = ImmutableArray.CreateBuilder<double>(layers.Length - 2);
        for (var layer = 2; layer < layers.Length; layer++)
            values.Add((layers[layer].Side == Side.A ? _a : _b).Value(regime, layer, state));
        return values.ToImmutable();
    }

    /// <summary>What a side does when it proposes in a state.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such front (1…N−1) or strength (1…M).</exception>
    public Move Move(Regime regime, Side proposer, int front, int strength) => _policy.Value.Moves[((int)regime * 2) + (int)proposer][State(front, strength)];

    /// <summary>What a side does now when it proposes.</summary>
    public Move Now(Side proposer) => Move(Game.Start, proposer, Game.Front, Game.Strength);

    /// <summary>Where the conflict stands at the end of each period, by the analyst's belief.</summary>
    public ImmutableArray<ForecastPeriod> Forecast(int periods) => new Playout(_chain.Value).Forecast(periods);

    /// <summary>What becomes of a ceasefire at the present front and strength, by the analyst's belief; empty if there can be none.</summary>
    /// <param name="periods">How far to look.</param>
    /// <param name="justAgreed">True: accepted now out of war, so that only an accident can end its first period. False: in force already.</param>
    public ImmutableArray<LastingPeriod> CeasefireLasts(int periods, bool justAgreed) => new Playout(_chain.Value).Lasting(periods, justAgreed);

    internal Induction InductionOf(Side side) => side == Side.A ? _a : _b;

    private int State(int front, int strength)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(front, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(front, Game.Fronts);
        ArgumentOutOfRangeException.ThrowIfLessThan(strength, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(strength, Game.Strengths);
        return _a.Tables.Index(front, strength);
    }
}
