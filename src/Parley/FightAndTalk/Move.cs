namespace Parley.FightAndTalk;

/// <summary>The likeliest action of a proposer in one state, and how it is answered.</summary>
/// <param name="Kind">What the proposer does.</param>
/// <param name="Index">Which offer of the list, from 0; 0 where there is one.</param>
/// <param name="Terms">A's share under the offered ceasefire or settlement; under a listed settlement A's flow; NaN if nothing is offered.</param>
/// <param name="Probability">Chance of this action among the proposer's actions (1 without noise).</param>
/// <param name="Accepted">Chance that the offer is accepted, or held; 0 if nothing is offered.</param>
public readonly record struct Move(ActionKind Kind, int Index, double Terms, double Probability, double Accepted)
{
    /// <summary>True if the other move is the same action with the same likeliest answer, whatever its bargained terms.</summary>
    public bool SameAs(Move other) => Kind == other.Kind && Index == other.Index && (Accepted >= 0.5) == (other.Accepted >= 0.5);

    internal static Move Read(Decision decision, Regime regime, GameTables tables, Beliefs beliefs)
    {
        var courses = decision.Numbers;
        var action = 0;
        for (var i = 1; i < decision.Plan.Length; i++)
            if (decision.Plan[i] > decision.Plan[action]) action = i;
        var chance = decision.Plan[action];
        if (action == 0) return new Move(regime == Regime.War ? ActionKind.Fight : ActionKind.Break, 0, double.NaN, chance, 0);
        var accepted = decision.Acceptance(action, beliefs);
        if (action <= courses.Ceasefires)
        {
            var kind = regime == Regime.War ? ActionKind.Ceasefire : ActionKind.Hold;
            return new Move(kind, action - 1, decision.Share(Courses.FirstCeasefire + action - 1), chance, accepted);
        }

        var offer = action - 1 - courses.Ceasefires;
        var settle = tables.Game.Settle;
        var terms = settle.Kind == TermsKind.Listed ? settle.List[offer].A : decision.OfferedTerms;
        return new Move(ActionKind.Settle, offer, terms, chance, accepted);
    }
}
