namespace Parley.FightAndTalk;

/// <summary>What both sides do in every state in the first period, taken as their rule for every period.</summary>
internal sealed class Policy
{
    private readonly GameTables _tables;

    /// <summary>Reads the rule off the first period as each side sees it.</summary>
    public Policy(Induction a, Induction b)
    {
        _tables = a.Tables;
        var courses = new Courses(_tables.Game).Count;
        Courses = new double[4][][];
        Moves = new Move[4][];
        var decision = new Decision(_tables);
        for (var i = 0; i < 4; i++)
        {
            Courses[i] = ValueTable.Make(courses, _tables.Size);
            Moves[i] = new Move[_tables.Size];
            if (i >= 2 && !_tables.HasCeasefire) continue;
            var beliefs = new Beliefs(a.StageOf((Side)(i % 2)), b.StageOf((Side)(i % 2)));
            for (var m = 1; m <= _tables.Strengths; m++)
                for (var k = 1; k < _tables.Fronts; k++) State(decision, i, _tables.Index(k, m), beliefs);
        }
    }

    /// <summary>[regime · 2 + proposer][course][state].</summary>
    public double[][][] Courses { get; }

    /// <summary>[regime · 2 + proposer][state].</summary>
    public Move[][] Moves { get; }

    private void State(Decision decision, int slot, int state, Beliefs beliefs)
    {
        decision.Decide((Regime)(slot / 2), (Side)(slot % 2), state, beliefs);
        for (var c = 0; c < decision.Result.Length; c++) Courses[slot][c][state] = decision.Result[c];
        Moves[slot][state] = Move.Read(decision, (Regime)(slot / 2), _tables, beliefs);
    }
}
