namespace Parley.GraphModel;

/// <summary>Why a state is stable, or not, for a party: every improvement that the party has, and the answer that deters it, if any.</summary>
/// <param name="Party">The party, from 0.</param>
/// <param name="State">The state, from 0.</param>
/// <param name="Concept">The concept asked for.</param>
/// <param name="Mode">How the other parties may combine their moves.</param>
/// <param name="Improvements">The party's unilateral improvements from the state, by ascending target.</param>
public sealed record Explanation(int Party, int State, Concept Concept, SanctionMode Mode, IReadOnlyList<ExplainedImprovement> Improvements)
{
    /// <summary>Whether the party would stay; null where a search was cut short before that was known.</summary>
    public bool? Stable =>
        Improvements.Any(improvement => improvement.Outcome == ImprovementOutcome.Unsanctioned) ? false
        : Improvements.Any(improvement => improvement.Outcome == ImprovementOutcome.NotSearched) ? null
        : true;
}

/// <summary>What is known of an improvement.</summary>
public enum ImprovementOutcome
{
    /// <summary>The other parties can answer so that the party does no better than before.</summary>
    Sanctioned,

    /// <summary>They cannot: the party would move.</summary>
    Unsanctioned,

    /// <summary>The search reached its limit first.</summary>
    NotSearched,
}

/// <summary>An improvement and its shortest deterring answer.</summary>
/// <param name="Target">The state the party would move to.</param>
/// <param name="Outcome">Whether it is deterred.</param>
/// <param name="Answer">The other parties' moves from the target, in order; empty unless sanctioned.</param>
/// <param name="End">The state where the answer ends; null unless sanctioned.</param>
/// <param name="Escape">For SMR and SSEQ, the best that the party can then do from <paramref name="End"/>: no better than where it started.
/// Null where it has no move from there, and for the other concepts.</param>
public sealed record ExplainedImprovement(int Target, ImprovementOutcome Outcome, IReadOnlyList<MoveStep> Answer, int? End, CounterMove? Escape);

/// <summary>A move back by the deterred party: where to, and what that is worth to it.</summary>
public sealed record CounterMove(int To, int Payoff);
