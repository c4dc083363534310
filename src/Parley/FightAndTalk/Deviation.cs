namespace Parley.FightAndTalk;

/// <summary>The largest gain of a one-shot deviation when a rule is kept for ever.</summary>
/// <remarks>
/// Source: the game as Parley defines it. Steps: values of the rule from its linear system; the stage they imply; for every state and
/// mover the best choice there less what the rule gives. Any deviation gains at most ε/(1−δ).
/// Interpretation: payoffs are counted without the noise, so under logit noise ε also holds what the noise itself gives away. After a
/// refused settlement in a ceasefire, refusing and then holding or breaking counts as one choice. The answer to a bargained offer is
/// tested at the offer made, where the rule's threshold errs most.
/// Cost: one linear system and one pass over states × actions.
/// </remarks>
internal sealed class Deviation
{
    private readonly Induction _induction;
    private readonly GameTables _tables;
    private readonly Decision _decision;
    private readonly Stage[] _stages;

    private Deviation(Induction induction)
    {
        _induction = induction;
        _tables = induction.Tables;
        _decision = new Decision(_tables);
        _stages = Stationary(Chain.Of(_tables, new Policy(induction, induction)));
    }

    /// <summary>ε of the first period's rule under the belief of the induction.</summary>
    public static double Largest(Induction induction) => new Deviation(induction).Largest();

    private double Largest()
    {
        double largest = 0;
        for (var slot = 0; slot < (_tables.HasCeasefire ? 4 : 2); slot++)
        {
            for (var m = 1; m <= _tables.Strengths; m++)
                for (var k = 1; k < _tables.Fronts; k++)
                    largest = Math.Max(largest, Gain((Regime)(slot / 2), (Side)(slot % 2), _tables.Index(k, m)));
        }

        return largest;
    }

    private Stage[] Stationary(Chain chain)
    {
        var nothing = new ValueTable(_tables.Layers.Length, _tables.Size);
        var now = new Stage(_tables);
        now.Fill(nothing);
        var rewards = new double[_tables.Layers.Length][][];
        for (var layer = 0; layer < rewards.Length; layer++) rewards[layer] = ValueTable.Make(chain.Rows.Length, _tables.Size);
        for (var slot = 0; slot < (_tables.HasCeasefire ? 4 : 2); slot++) Rewards(slot, now, chain, rewards);
        var solved = ChainEquations.Solve(chain, _tables.Game.Delta, rewards, null);
        var stages = new Stage[chain.Phases];
        for (var f = 0; f < stages.Length; f++)
        {
            var next = new ValueTable(_tables.Layers.Length, _tables.Size);
            for (var block = chain.Next(f); block < chain.Rows.Length; block += chain.Phases)
                for (var layer = 0; layer < rewards.Length; layer++)
                    Array.Copy(solved[layer][block], next.Of((Regime)(block / chain.Phases))[layer], _tables.Size);
            stages[f] = new Stage(_tables);
            stages[f].Fill(next);
        }

        return stages;
    }

    private void Rewards(int slot, Stage now, Chain chain, double[][][] rewards)
    {
        var (regime, proposer) = ((Regime)(slot / 2), (Side)(slot % 2));
        var block = ((int)regime * chain.Phases) + (chain.Phases == 2 ? (int)proposer : 0);
        var weight = chain.Phases == 2 ? 1 : proposer == Side.A ? _tables.Game.Pi : 1 - _tables.Game.Pi;
        for (var m = 1; m <= _tables.Strengths; m++)
        {
            for (var k = 1; k < _tables.Fronts; k++)
            {
                var state = _tables.Index(k, m);
                _decision.Decide(regime, proposer, state, Beliefs.Shared(_induction.StageOf(proposer)));
                for (var layer = 0; layer < rewards.Length; layer++)
                    rewards[layer][block][state] += weight * _decision.Value(_decision.Result, layer, now);
            }
        }
    }

    private double Gain(Regime regime, Side proposer, int state)
    {
        var rule = Beliefs.Shared(_induction.StageOf(proposer));
        var stage = _stages[_stages.Length == 2 ? (int)proposer : 0];
        _decision.Decide(regime, proposer, state, rule);
        double planned = 0;
        var (best, answered) = (double.NegativeInfinity, 0.0);
        for (var action = 0; action < _decision.Plan.Length; action++)
        {
            var course = _decision.Follow(action, rule);
            var value = _decision.Value(course, (int)proposer, stage);
            best = Math.Max(best, value);
            planned += _decision.Plan[action] * value;
            if (action > 0) answered = Math.Max(answered, AnswerGain(action, course, regime, proposer, state, stage));
        }

        return Math.Max(best - planned, answered);
    }

    private double AnswerGain(int action, ReadOnlySpan<double> course, Regime regime, Side proposer, int state, Stage stage)
    {
        var responder = 1 - (int)proposer;
        var courses = _decision.Numbers;
        var settles = action > courses.Ceasefires;
        var agreed = settles ? courses.FirstSettlement + action - 1 - courses.Ceasefires : Courses.FirstCeasefire + action - 1;
        var battle = regime == Regime.War ? GameTables.Ordinary : proposer == Side.A ? GameTables.BrokenByB : GameTables.BrokenByA;
        var best = stage.Battles[battle][responder][state];
        if (settles && regime == Regime.Ceasefire) best = Math.Max(best, stage.Held(responder, state, _tables.LineShare[state]));
        var others = Array.Exists(_tables.Layers, layer => layer.Consents);
        if (!others || course[agreed] > 0) best = Math.Max(best, _decision.CourseValue(agreed, responder, stage));
        return best - _decision.Value(course, responder, stage);
    }
}
