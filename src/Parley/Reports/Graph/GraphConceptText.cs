using Parley.GraphModel;

namespace Parley.Reports;

/// <summary>What the stability concepts and sanction modes are called, and what they mean in plain words.</summary>
public static class GraphConceptText
{
    /// <summary>The word in JSON and on the command line.</summary>
    public static string Key(Concept concept) => concept switch
    {
        Concept.Nash => "nash",
        Concept.Gmr => "gmr",
        Concept.Smr => "smr",
        Concept.Seq => "seq",
        Concept.Sseq => "sseq",
        _ => "sim",
    };

    /// <summary>The name in the literature.</summary>
    public static string Name(Concept concept) => concept == Concept.Nash ? "Nash" : Key(concept).ToUpperInvariant();

    /// <summary>Why a party stays, continuing "a party stays where …".</summary>
    public static string Plain(Concept concept) => concept switch
    {
        Concept.Nash => "it has no better move",
        Concept.Gmr => "others could answer each better move to its loss, if need be at a loss of their own",
        Concept.Smr => "as GMR, and it could not escape the answer by moving again",
        Concept.Seq => "others would answer each better move to its loss, by moves that they like themselves",
        Concept.Sseq => "as SEQ, and it could not escape the answer by moving again",
        _ => "as SEQ, or its better moves could fail because others move at the same time",
    };

    /// <summary>The concept of that word, or null.</summary>
    public static Concept? Find(string word)
    {
        foreach (var concept in GraphSolver.All)
            if (string.Equals(Key(concept), word, StringComparison.OrdinalIgnoreCase))
                return concept;
        return null;
    }

    /// <summary>The word for a mode in JSON and on the command line.</summary>
    public static string Key(SanctionMode mode) => mode switch
    {
        SanctionMode.Once => "once",
        SanctionMode.Single => "single",
        _ => "sequence",
    };

    /// <summary>How the others answer in a mode, as a sentence; null for the usual one.</summary>
    public static string? Plain(SanctionMode mode) => mode switch
    {
        SanctionMode.Once => "Answers: each other party moves at most once (mode 'once').",
        SanctionMode.Single => "Answers: one other party, one move (mode 'single').",
        _ => null,
    };
}
