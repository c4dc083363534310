namespace Parley.Doubt;

/// <summary>The smallest joint change that was found.</summary>
/// <param name="Found">Whether one was found within the budget; if not, nothing says that there is none.</param>
/// <param name="Values">The values of all inputs after the change, where the answer was evaluated to be another; the best guesses where none was found.</param>
/// <param name="Steps">The change of each input in steps of its scale.</param>
/// <param name="Distance">The length of the change: the root of the sum of the squared steps. The true smallest change is at most so long.</param>
/// <param name="Answer">The answer there.</param>
/// <param name="Usual">The answer at the best guesses.</param>
/// <param name="Evaluations">How many evaluations were made.</param>
/// <param name="BudgetReached">Whether the search ended because the budget was used up.</param>
public sealed record JointChangeResult(
    bool Found, IReadOnlyList<double> Values, IReadOnlyList<double> Steps, double Distance, double Answer, double Usual, int Evaluations, bool BudgetReached);
