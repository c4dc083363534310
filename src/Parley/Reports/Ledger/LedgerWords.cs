using Parley.Evidence;

namespace Parley.Reports;

/// <summary>The words in which the ledger names people, places in a text and parts of a model.</summary>
internal sealed class LedgerWords(Ledger ledger)
{
    /// <summary>A party, group or person as a reader knows them.</summary>
    public string Name(string id) => ledger.Base.NameOf(id);

    /// <summary>Several of them, joined by commas and "and".</summary>
    public string Names(IEnumerable<string> ids) => And([.. ids.Select(Name)]);

    /// <summary>A chain of speakers, outermost first.</summary>
    public string Chain(IReadOnlyList<string> chain) => chain.Count == 0 ? "no speaker named" : string.Join(" → ", chain.Select(Name));

    /// <summary>A perspective by its name.</summary>
    public string View(string? id) => ledger.Perspectives.FirstOrDefault(perspective => perspective.Id == id)?.Name ?? id ?? "the model";

    /// <summary>Where something stands that the base does not hold, with a semicolon before it; else nothing.</summary>
    public string OnlyIn(IReadOnlyList<string> perspectives) => perspectives.Count == 0 ? "" : $"; only in {And([.. perspectives.Select(id => $"\"{View(id)}\"")])}";

    /// <summary>A claim's id and what it says.</summary>
    public static string Line(Claim claim) => $"{claim.Id}: {claim.Says.Trim()}";

    /// <summary>Kind, certainty, place and addressees of a claim.</summary>
    public string Details(Held<Claim> held)
    {
        var claim = held.Item;
        var parts = new List<string> { Kind(claim.Kind) };
        if (claim.Certainty is not null)
            parts.Add(claim.Certainty);
        parts.Add(Place(claim));
        if (claim.To.Count > 0)
            parts.Add($"to {Names(claim.To)}");
        if (claim.Date is not null)
            parts.Add($"said {claim.Date}");
        return string.Join("; ", parts) + OnlyIn(held.Perspectives);
    }

    /// <summary>Source, part, paragraph and position.</summary>
    public static string Place(Claim claim)
    {
        var part = claim.Part == SourcePart.Text ? "" : $", {claim.Part.ToString().ToLowerInvariant()}";
        return $"{claim.Source}{part}{(claim.At is { } at ? $", {Place(at)}" : ", no place given")}";
    }

    /// <summary>Paragraph and position.</summary>
    public static string Place(Anchor at) => at.Start is { } start ? $"paragraph {at.Paragraph}, {start}–{at.End}" : $"paragraph {at.Paragraph}";

    /// <summary>A kind as the file writes it, in words.</summary>
    public static string Kind(ClaimKind kind) => kind switch
    {
        ClaimKind.StatedMotive => "stated motive",
        ClaimKind.AscribedMotive => "ascribed motive",
        _ => kind.ToString().ToLowerInvariant(),
    };

    /// <summary>Parts of a model of one kind, as a heading.</summary>
    public static string Elements(ElementKind kind) => kind switch
    {
        ElementKind.Relation => "ties between parties",
        ElementKind.Option => "options",
        ElementKind.Constraint => "constraints",
        ElementKind.ForbiddenMove => "forbidden moves",
        ElementKind.StatusQuo => "status quo",
        ElementKind.Outcome => "outcomes",
        ElementKind.Condition => "conditions",
        ElementKind.Commitment => "commitments",
        ElementKind.Statement => "statements of preference",
        ElementKind.Ranking => "rankings",
        ElementKind.Weight => "weights",
        ElementKind.Forecast => "forecasts",
        ElementKind.Probability => "probabilities",
        _ => "other numbers",
    };

    /// <summary>A number with its noun.</summary>
    public static string Count(int number, string one, string? many = null) => number == 1 ? $"1 {one}" : $"{number} {many ?? one + "s"}";

    /// <summary>Words joined by commas and "and".</summary>
    public static string And(IReadOnlyList<string> words) =>
        words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.Take(words.Count - 1))} and {words[^1]}";

    /// <summary>Ids joined by commas.</summary>
    public static string Ids(IEnumerable<Held<Claim>> claims) => string.Join(", ", claims.Select(claim => claim.Item.Id).Distinct());
}
