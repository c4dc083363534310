namespace Parley.FightAndTalk;

/// <summary>What a ceasefire period now is worth to one party against battle, and where the difference comes from, in period flows.</summary>
/// <param name="Accept">Value if the ceasefire period takes place.</param>
/// <param name="Refuse">Value of battle in this period; in a ceasefire already in force, of breaking it.</param>
/// <param name="CostsSaved">This period's cost of fighting less the upkeep of the ceasefire.</param>
/// <param name="Recovery">What is due to strength moving differently in a ceasefire: the gain less the gain if it moved as in war.</param>
/// <param name="Guarantees">What is due to costs of breaking and first-strike edges: the gain less the gain without either.</param>
/// <param name="Terms">What this period's share differs from the line.</param>
/// <param name="Rest">What remains: flows, prospects in common, and what the parts do together.</param>
/// <param name="Agrees">True if accepting is at least as good as refusing.</param>
public readonly record struct CeasefireReckoning(
    double Accept, double Refuse, double CostsSaved, double Recovery, double Guarantees, double Terms, double Rest, bool Agrees)
{
    public double Gain => Accept - Refuse;
}
