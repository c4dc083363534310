namespace Parley.FightAndTalk;

/// <summary>The Markov chain of a fixed rule under one belief about the battlefield.</summary>
internal sealed class Chain
{
    private Chain(GameTables tables, int regimes, int phases)
    {
        Tables = tables;
        Phases = phases;
        Rows = new ChainRows[regimes * phases];
        for (var i = 0; i < Rows.Length; i++) Rows[i] = new ChainRows(tables.Size);
    }

    public GameTables Tables { get; }

    public int Phases { get; }

    /// <summary>[regime · phases + phase].</summary>
    public ChainRows[] Rows { get; }

    /// <summary>Fighting in every period.</summary>
    public static Chain OfFighting(GameTables tables)
    {
        var chain = new Chain(tables, 1, 1);
        chain.Each((s, m) => chain.Battle(chain.Rows[0], s, m, GameTables.Ordinary, 1));
        return chain;
    }

    /// <summary>The play of a rule; the belief is that of the tables.</summary>
    public static Chain Of(GameTables tables, Policy policy)
    {
        var phases = tables.Phases;
        var chain = new Chain(tables, tables.HasCeasefire ? 2 : 1, phases);
        for (var regime = 0; regime < chain.Rows.Length / phases; regime++)
        {
            for (var proposer = 0; proposer < 2; proposer++)
            {
                var rows = chain.Rows[(regime * phases) + (phases == 2 ? proposer : 0)];
                var weight = phases == 2 ? 1 : proposer == 0 ? tables.Game.Pi : 1 - tables.Game.Pi;
                var courses = policy.Courses[(regime * 2) + proposer];
                chain.Each((s, m) => chain.Add(rows, s, m, courses, weight));
            }
        }

        return chain;
    }

    /// <summary>The phase that follows a phase.</summary>
    public int Next(int phase) => Phases - 1 - phase;

    /// <summary>Probability that the first period is in a phase.</summary>
    public double Opening(int phase) => Phases == 1 ? 1 : phase == 0 ? Tables.Game.Pi : 1 - Tables.Game.Pi;

    private void Each(Action<int, int> state)
    {
        for (var m = 0; m < Tables.Strengths; m++)
            for (var k = 1; k < Tables.Fronts; k++) state((m * Tables.Row) + k - 1, m);
    }

    private void Add(ChainRows rows, int s, int m, double[][] courses, double weight)
    {
        var numbers = new Courses(Tables.Game);
        for (var kind = 0; kind < 3; kind++) Battle(rows, s, m, kind, weight * courses[kind][s]);
        rows.BrokenByA[s] += weight * courses[GameTables.BrokenByA][s];
        rows.BrokenByB[s] += weight * courses[GameTables.BrokenByB][s];
        for (var c = Courses.FirstCeasefire; c < courses.Length; c++)
        {
            var chance = weight * courses[c][s];
            if (chance == 0) continue;
            if (numbers.IsSettlement(c))
            {
                rows.Settled[s] += chance;
                continue;
            }

            rows.Held[s] += chance * Tables.Keeps;
            rows.Accident[s] += chance * Tables.Game.Accident;
            Battle(rows, s, m, GameTables.Ordinary, chance * Tables.Game.Accident);
        }
    }

    private void Battle(ChainRows rows, int s, int m, int kind, double chance)
    {
        if (chance == 0) return;
        rows.Up[s] += chance * Tables.Up[kind][m];
        rows.Down[s] += chance * Tables.Down[kind][m];
        rows.Stay[s] += chance * Tables.Stay[m];
        rows.Escalated[s] += chance * Tables.Escalate[m];
    }
}
