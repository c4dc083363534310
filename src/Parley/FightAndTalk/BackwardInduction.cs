namespace Parley.FightAndTalk;

/// <summary>Finite-horizon backward induction over all states of a game under one belief.</summary>
/// <remarks>
/// Source: the game as Parley defines it. Steps: start from the terminal values; for each period from the last to the first compute
/// the stage and then the choices of each proposer. Cost per period: states × (kernel width + offers); nothing is allocated per period.
/// </remarks>
internal static class BackwardInduction
{
    /// <summary>Solves from the last period to the first.</summary>
    /// <param name="tables">The game under one belief.</param>
    /// <param name="terminal">What comes after the last period.</param>
    /// <param name="mayStop">Whether to stop as soon as nothing that is reported would change any more.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Induction Run(GameTables tables, Terminal terminal, bool mayStop, CancellationToken cancel)
    {
        var phases = tables.Phases;
        var values = new ValueTable[phases];
        var stages = new Stage[phases];
        for (var f = 0; f < phases; f++)
        {
            values[f] = TerminalValues.Of(tables, terminal);
            stages[f] = new Stage(tables);
        }

        var sharp = new SharpChoices(tables);
        var noisy = tables.Game.Noise > 0 ? new NoisyChoices(tables) : null;
        var decided = tables.Layers.Length > 2 ? new DecidedChoices(tables) : null;
        var watch = mayStop && tables.Game.Horizon > 2 * RestWatch.Span ? new RestWatch(tables) : null;
        for (var worked = 1; worked <= tables.Game.Horizon; worked++)
        {
            var look = worked % RestWatch.Span == 0;
            if (look) cancel.ThrowIfCancellationRequested();
            if (look) watch?.Keep(values);
            for (var f = 0; f < phases; f++) stages[f].Fill(values[phases - 1 - f]);
            for (var p = 0; p < 2; p++)
            {
                var (f, add) = phases == 2 ? (p, false) : (0, p == 1);
                var weight = phases == 2 ? 1 : p == 0 ? tables.Game.Pi : 1 - tables.Game.Pi;
                if (decided is not null) decided.Fill((Side)p, stages[f], values[f], weight, add);
                else if (noisy is not null) noisy.Fill((Side)p, stages[f], values[f], weight, add);
                else sharp.Fill((Side)p, stages[f], values[f], weight, add);
            }

            if (look && watch?.After(values, stages, worked) is { } stop) return new Induction(tables, values, stages, stop);
        }

        return new Induction(tables, values, stages);
    }
}
