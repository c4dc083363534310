using Parley.GraphModel;

namespace Parley.Reports;

/// <summary>What a party would do at a state, in one or two words.</summary>
public static class GraphCell
{
    /// <summary>The words with their meaning, for the legend.</summary>
    public static IReadOnlyList<(string Word, string Meaning)> Legend { get; } =
    [
        ("stays", "has no better move"),
        ("deterred", "has a better move, but others would answer to its loss, by moves that they like themselves"),
        ("may move", "has a better move; others could answer to its loss, but only by moves from which they gain nothing"),
        ("moves", "has a better move that no answer spoils"),
    ];

    /// <summary>The word for a party at a state.</summary>
    public static string Word(GraphSolution solution, int party, int state)
    {
        ArgumentNullException.ThrowIfNull(solution);
        bool Stable(Concept concept) => solution.Stable[concept][party][state];
        return Stable(Concept.Nash) ? Legend[0].Word : Stable(Concept.Seq) ? Legend[1].Word : Stable(Concept.Gmr) ? Legend[2].Word : Legend[3].Word;
    }
}
