using Parley.Assessment;
using Parley.FightAndTalk;

namespace Parley.Reports;

/// <summary>What the sides do at every front and strength, as letters.</summary>
public static class WarMap
{
    /// <summary>What the letters mean. A small letter: only if one of the two sides makes the proposal.</summary>
    public static IReadOnlyList<(char Letter, string Meaning)> Legend { get; } =
    [
        ('F', "they fight"), ('C', "a ceasefire is agreed"), ('S', "a settlement is agreed"), ('H', "the ceasefire is held"),
        ('A', "the first side breaks it"), ('B', "the second side breaks it"), ('X', "whichever proposes breaks it"), ('R', "an offer is refused"),
    ];

    /// <summary>The letters of one strength (1…M), front by front from 1.</summary>
    public static string Row(WarSolution war, Regime regime, int strength)
    {
        ArgumentNullException.ThrowIfNull(war);
        return string.Concat(Enumerable.Range(1, war.Game.Fronts - 1).Select(front => Letter(war.Headline, regime, front, strength)));
    }

    /// <summary>What a letter means, with the names of the sides.</summary>
    internal static string Named(WarSolution war, string meaning) => meaning
        .Replace("the first side", WarWording.Side(war, Side.A), StringComparison.Ordinal).Replace("the second side", WarWording.Side(war, Side.B), StringComparison.Ordinal);

    /// <summary>The letter of one situation in a solution.</summary>
    internal static char Letter(GameSolution solution, Regime regime, int front, int strength)
    {
        var pi = solution.Game.Pi;
        var alternates = solution.Game.Proposer == ProposerRule.Alternate;
        var letters = new List<char>();
        if (alternates || pi > 0)
            letters.Add(Letter(solution.Move(regime, Side.A, front, strength), regime, Side.A));
        if (alternates || pi < 1)
            letters.Add(Letter(solution.Move(regime, Side.B, front, strength), regime, Side.B));
        if (letters.Count == 1 || letters[0] == letters[1])
            return letters[0];
        if (letters is ['A', 'B'] or ['B', 'A'])
            return 'X';
        return char.ToLowerInvariant(letters.First(letter => letter is not ('F' or 'H' or 'R') || letters.All(other => other is 'F' or 'H' or 'R')));
    }

    private static char Letter(Move move, Regime regime, Side proposer)
    {
        var agreed = move.Accepted >= 0.5;
        var (own, other) = proposer == Side.A ? ('A', 'B') : ('B', 'A');
        return move.Kind switch
        {
            ActionKind.Settle => agreed ? 'S' : regime == Regime.War ? 'F' : 'R',
            ActionKind.Ceasefire => agreed ? 'C' : 'F',
            ActionKind.Hold => agreed ? 'H' : other,
            ActionKind.Break => own,
            _ => 'F',
        };
    }
}
