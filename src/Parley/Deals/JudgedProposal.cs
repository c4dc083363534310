namespace Parley.Deals;

/// <summary>A proposal as everybody sees it.</summary>
/// <param name="ByParty">One per party that has values, in the model's order.</param>
/// <param name="Completions">How many ways of settling what it leaves open would be acceptable at the table; null where not known.</param>
/// <param name="Improvements">The path from it to the frontier; empty where it leaves something open.</param>
/// <param name="Trades">Pairs of changes that pay off only together.</param>
public sealed record JudgedProposal(
    Proposal Proposal, IReadOnlyList<ProposalJudgement> ByParty, CountRange? Completions, IReadOnlyList<TextStep> Improvements, IReadOnlyList<TextStep> Trades)
{
    /// <summary>Of what is at stake on the issues that it settles, how much its terms give each party.</summary>
    public IReadOnlyList<TermsShare> Shares { get; init; } = [];

    /// <summary>What each party that refuses would need.</summary>
    public IReadOnlyList<ProposalNeed> Needs { get; init; } = [];

    /// <summary>What its sponsors could have instead; empty where the frontier or somebody's value without an agreement is not known.</summary>
    public IReadOnlyList<SponsorView> Sponsors { get; init; } = [];

    /// <summary>The answers at the ends of stated ranges, of parties that state any.</summary>
    public IReadOnlyList<VerdictRange> Ends { get; init; } = [];

    /// <summary>Its steps, walked through; null where it has none.</summary>
    public StepAnalysis? Steps { get; init; }
}
