namespace Parley.Files;

/// <summary>What a name refers to.</summary>
internal enum IdKind
{
    Source,
    Claim,
    Party,
    Group,
    State,
    Outcome,
    Condition,
    Commitment,
    Perspective,
    Issue,
    Proposal,
}

/// <summary>One reading of a resolved model: diagnostics, and the references and formulas that are checked once everything has been read.</summary>
internal sealed class Reading(DiagnosticBag bag)
{
    public DiagnosticBag Bag { get; } = bag;

    /// <summary>References met: which kinds the name may be, the name, and where it stands.</summary>
    public List<(IdKind[] Kinds, string Name, Mark At)> References { get; } = [];

    /// <summary>Formulas met, with the node that holds the text.</summary>
    public List<(Formula Formula, ScalarNode Node)> Formulas { get; } = [];

    /// <summary>Formulas over the terms of a deal, with the node that holds the text.</summary>
    public List<(Formula Formula, ScalarNode Node)> TermFormulas { get; } = [];

    /// <summary>Where formulas and other parts that are checked later stand, by the object that was read.</summary>
    public Dictionary<object, Mark> Places { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Reports that a node is not of the kind that is expected here.</summary>
    public void Expected(Node node, string what)
    {
        var found = node switch
        {
            ScalarNode { IsNull: true } => "nothing",
            ScalarNode scalar => $"'{Cut(scalar.Value)}'",
            ListNode => "a list",
            _ => "a mapping",
        };
        Bag.Error(node.At, $"{what} is expected here, not {found}.");
    }

    /// <summary>A value cut to a length that fits a message.</summary>
    public static string Cut(string text, int most = 60)
    {
        if (text.Length <= most)
            return text;
        var end = most - 3;
        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[end - 1]) ? end - 1 : end), "…");
    }
}
