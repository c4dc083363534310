using Parley.FightAndTalk;

namespace Parley.Tests.FightAndTalk;

/// <summary>Plays a solved game move by move with a seeded generator, from the published moves only (no noise).</summary>
internal sealed class MonteCarlo(GameSolution solution, ulong seed)
{
    private readonly RandomGames _random = new(seed);

    /// <summary>Plays once; after each period writes where the conflict stands: 0 war, 1 ceasefire, 2 settled, 3 A all, 4 B all, 5 escalated.</summary>
    public void Play(Span<int> history)
    {
        var game = solution.Game;
        var (regime, k, m, end) = ((int)game.Start, game.Front, game.Strength, -1);
        var proposer = _random.Next() < game.Pi ? Side.A : Side.B;
        for (var period = 0; period < history.Length; period++)
        {
            if (end < 0) Period(game, proposer, ref regime, ref k, ref m, ref end);
            history[period] = end < 0 ? regime : end;
            if (game.Proposer == ProposerRule.Alternate) proposer = 1 - proposer;
            else proposer = _random.Next() < game.Pi ? Side.A : Side.B;
        }
    }

    private void Period(ExactGame game, Side proposer, ref int regime, ref int k, ref int m, ref int end)
    {
        var move = solution.Move((Regime)regime, proposer, k, m);
        var accepted = move.Accepted == 1;
        double edge = 0;
        if (move.Kind == ActionKind.Settle)
        {
            Assert.True(accepted);
            end = 2;
            return;
        }

        if (move.Kind is ActionKind.Ceasefire or ActionKind.Hold && accepted && _random.Next() >= game.Accident)
        {
            regime = 1;
            m = Draw(game.CeasefireKernel[m - 1]);
            return;
        }

        var breaker = move.Kind == ActionKind.Break ? proposer : 1 - proposer;
        if (move.Kind == ActionKind.Break || (move.Kind == ActionKind.Hold && !accepted)) edge = breaker == Side.A ? game.Edge.A : -game.Edge.B;
        Battle(game, edge, ref k, ref m, ref end);
        regime = 0;
    }

    private void Battle(ExactGame game, double edge, ref int k, ref int m, ref int end)
    {
        if (!game.Escalate.IsDefaultOrEmpty && _random.Next() < game.Escalate[m - 1])
        {
            end = 5;
            return;
        }

        if (_random.Next() < game.Mu) k += _random.Next() < Math.Clamp(game.Advance[m - 1] + edge, 0, 1) ? 1 : -1;
        if (k == 0) end = 4;
        if (k == game.Fronts) end = 3;
        m = Draw(game.WarKernel[m - 1]);
    }

    private int Draw(IReadOnlyList<double> row)
    {
        var u = _random.Next();
        for (var n = 0; n < row.Count; n++)
        {
            u -= row[n];
            if (u < 0) return n + 1;
        }

        return row.Count;
    }
}
