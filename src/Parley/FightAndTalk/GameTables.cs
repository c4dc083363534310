using System.Collections.Immutable;

namespace Parley.FightAndTalk;

/// <summary>The constants of a game under one belief about the battlefield, laid out flat for the solver.</summary>
/// <remarks>
/// A state (front k, strength m) has index (m−1)·Row + (k−1); Row is N−1 rounded up to a multiple of four, and the padding lanes hold
/// numbers that are never read. Layer 0 is side A's deciding party, layer 1 side B's, then the members in order.
/// Battles come in three kinds: ordinary, A breaking a ceasefire, B breaking one.
/// Interpretation: costs of fighting are paid also in a period that escalates; the escalation payoff is a total that replaces that
/// period's flow and all later ones, whatever the timing. Interpretation: with <c>timing: next</c> the flow is that of the front before
/// the battle, so that a winner's last battle pays like any other. Interpretation: a ceasefire period that collapses by accident
/// pays what the battle pays, and neither the agreed share nor upkeep. Interpretation: the breaker's edge counts only in its first battle.
/// </remarks>
internal sealed class GameTables
{
    public const int Ordinary = 0;
    public const int BrokenByA = 1;
    public const int BrokenByB = 2;

    public GameTables(ExactGame game, ImmutableArray<double> advance)
    {
        Game = game;
        Fronts = game.Fronts;
        Strengths = game.Strengths;
        Row = (Fronts + 2) / 4 * 4;
        Size = Row * Strengths;
        Forever = game.Forever;
        Tie = 1e-9 * Forever;
        Keeps = 1 - game.Accident;
        Layers = LayerNumbers.Of(game);
        WarKernel = new SparseKernel(game.WarKernel);
        CeasefireKernel = new SparseKernel(game.CeasefireKernel);
        Escalate = game.Escalate.IsDefaultOrEmpty ? new double[Strengths] : [.. game.Escalate];
        Zero = new double[Size];
        LineShare = Rows(k => game.Values[k]);
        Up = [Moves(advance, 0, true), Moves(advance, game.Edge.A, true), Moves(advance, -game.Edge.B, true)];
        Down = [Moves(advance, 0, false), Moves(advance, game.Edge.A, false), Moves(advance, -game.Edge.B, false)];
        Stay = Array.ConvertAll(Escalate, e => (1 - e) * (1 - game.Mu));
        BattlePay = Array.ConvertAll(Layers, layer => Pay(layer, game.Timing));
        FrontFlow = Array.ConvertAll(Layers, layer => game.Timing == BattleTiming.Next ? Zero : Rows(k => layer.Flow(game.Values[k])));
        var total = (1 - game.Destroyed) * Forever * (game.Timing == BattleTiming.Next ? game.Delta : 1);
        TakesAll = Array.ConvertAll(Layers, layer => new Pair(layer.Flow(1, 0) * total, layer.Flow(0, 1) * total));
        Shares = [.. OfferedShares(game)];
        SettlementPay = Array.ConvertAll(Layers, layer => game.Settle.List.Select(s => (layer.Flow(s.A, s.B) + layer.Bonus) * Forever).ToArray());
    }

    public ExactGame Game { get; }

    public int Fronts { get; }

    public int Strengths { get; }

    /// <summary>Length of one strength's row of fronts.</summary>
    public int Row { get; }

    /// <summary>Length of a value array.</summary>
    public int Size { get; }

    public double Forever { get; }

    /// <summary>Values closer than this are tied: 10⁻⁹T.</summary>
    public double Tie { get; }

    /// <summary>Probability that a ceasefire period does not collapse by accident.</summary>
    public double Keeps { get; }

    public LayerNumbers[] Layers { get; }

    public SparseKernel WarKernel { get; }

    public SparseKernel CeasefireKernel { get; }

    public double[] Escalate { get; }

    public double[] Zero { get; }

    /// <summary>A's share at the line, by state.</summary>
    public double[] LineShare { get; }

    /// <summary>[kind][m]: probability, with no escalation, that the front moves towards A.</summary>
    public double[][] Up { get; }

    /// <summary>[kind][m]: probability, with no escalation, that the front moves towards B.</summary>
    public double[][] Down { get; }

    /// <summary>[m]: probability that the war does not escalate and the front stays.</summary>
    public double[] Stay { get; }

    /// <summary>[layer][state]: what a battle pays whatever its result.</summary>
    public double[][] BattlePay { get; }

    /// <summary>[layer][state]: flow of the front after a battle.</summary>
    public double[][] FrontFlow { get; }

    /// <summary>[layer]: payoff if side A, side B takes all.</summary>
    public Pair[] TakesAll { get; }

    /// <summary>[offer][state]: A's share under a ceasefire offer; a bargained offer has none.</summary>
    public double[][] Shares { get; }

    /// <summary>[layer][offer]: value of a listed settlement.</summary>
    public double[][] SettlementPay { get; }

    /// <summary>2 where the sides take turns to propose (phase = proposer), 1 where the proposer is drawn.</summary>
    public int Phases => Game.Proposer == ProposerRule.Alternate ? 2 : 1;

    public bool HasCeasefire => Game.HasCeasefire;

    public int Index(int front, int strength) => ((strength - 1) * Row) + front - 1;

    private double[] Rows(Func<int, double> value)
    {
        var flat = new double[Size];
        for (var m = 0; m < Strengths; m++)
            for (var k = 1; k < Fronts; k++) flat[(m * Row) + k - 1] = value(k);
        return flat;
    }

    private double[] Moves(ImmutableArray<double> advance, double edge, bool towardsA)
    {
        var moves = new double[Strengths];
        for (var m = 0; m < Strengths; m++)
        {
            var p = Math.Clamp(advance[m] + edge, 0, 1);
            moves[m] = (1 - Escalate[m]) * Game.Mu * (towardsA ? p : 1 - p);
        }

        return moves;
    }

    private double[] Pay(LayerNumbers layer, BattleTiming timing)
    {
        var pay = new double[Size];
        for (var m = 0; m < Strengths; m++)
        {
            for (var k = 1; k < Fronts; k++)
            {
                var flow = timing == BattleTiming.Next ? (1 - Escalate[m]) * layer.Flow(Game.Values[k]) : 0;
                pay[(m * Row) + k - 1] = (Escalate[m] * layer.Escalation) - layer.Fight + flow;
            }
        }

        return pay;
    }

    private IEnumerable<double[]> OfferedShares(ExactGame game) => game.Ceasefire.Kind switch
    {
        TermsKind.Line => [LineShare],
        TermsKind.Listed => game.Ceasefire.Transfers.Select(t => Rows(k => Math.Clamp(game.Values[k] + t, 0, 1))),
        _ => [],
    };
}
