namespace Parley.Assessment;

/// <summary>One answer of the brief, over all orders that fit what is known of a party.</summary>
/// <param name="Outcome">The outcome of which it is asked whether it holds; null for who would move from where the conflict is now.</param>
/// <param name="Answers">
/// Each answer with the number of orders that give it, the most frequent first. Of an outcome <c>yes</c>, <c>no</c>, or <c>open</c> where it depends on content that is
/// unspecified; else the parties that would move, parted by commas.
/// </param>
public sealed record Headline(string? Outcome, IReadOnlyList<(string Answer, int Orders)> Answers)
{
    /// <summary>Whether all orders give the same answer.</summary>
    public bool IsSettled => Answers.Count == 1;
}

/// <summary>How far what is known of a party's order settles the brief.</summary>
/// <param name="Headlines">The model's question first; empty where nothing can be said.</param>
/// <param name="Orders">How many orders were tried.</param>
/// <param name="All">Whether these are all that fit; else they were drawn.</param>
/// <param name="Most">How many further questions settle every headline at most; an estimate where the orders were drawn.</param>
/// <param name="Mean">The same on average over the orders.</param>
/// <param name="Next">The question that tells most, or null where nothing is left to settle or to ask.</param>
/// <param name="Missing">The other parties whose preferences the model does not state, without which nothing can be said.</param>
public sealed record Settling(
    IReadOnlyList<Headline> Headlines, int Orders, bool All, int Most, double Mean, (int First, int Second)? Next, IReadOnlyList<string> Missing)
{
    /// <summary>Whether every headline is the same for all orders that were tried.</summary>
    public bool IsSettled => Headlines.Count > 0 && Headlines.All(headline => headline.IsSettled);
}
