namespace Parley.FightAndTalk;

/// <summary>One period's choices state by state, for games with members.</summary>
internal sealed class DecidedChoices(GameTables tables)
{
    private readonly Decision _decision = new(tables);

    /// <summary>Writes (or, if <paramref name="add"/>, adds) weight times the value of every state when a side proposes.</summary>
    public void Fill(Side proposer, Stage stage, ValueTable result, double weight, bool add)
    {
        for (var m = 1; m <= tables.Strengths; m++)
        {
            for (var k = 1; k < tables.Fronts; k++)
            {
                State(Regime.War, proposer, tables.Index(k, m), stage, result, weight, add);
                if (tables.HasCeasefire) State(Regime.Ceasefire, proposer, tables.Index(k, m), stage, result, weight, add);
            }
        }
    }

    private void State(Regime regime, Side proposer, int state, Stage stage, ValueTable result, double weight, bool add)
    {
        _decision.Decide(regime, proposer, state, Beliefs.Shared(stage));
        var to = result.Of(regime);
        for (var layer = 0; layer < to.Length; layer++)
        {
            var value = weight * _decision.Value(_decision.Result, layer, stage);
            to[layer][state] = add ? to[layer][state] + value : value;
        }
    }
}
