namespace Parley;

/// <summary>
/// A conflict as one perspective sees it: everything that the model file says, with that perspective's values put in.
/// Immutable and safe to share. Lists keep the order of the file; the order of parties and options numbers the states.
/// </summary>
public sealed record Conflict
{
    /// <summary>The title; the file's name where none is given.</summary>
    public required string Title { get; init; }

    /// <summary>One neutral paragraph, or null.</summary>
    public string? About { get; init; }

    /// <summary>The perspective, or null for the base, which holds only what nobody contests.</summary>
    public Perspective? Perspective { get; init; }

    /// <summary>Whether the figures are invented for illustration.</summary>
    public bool Illustrative { get; init; }

    /// <summary>SHA-256 of the canonical resolved JSON, 64 hexadecimal digits.</summary>
    public string Digest { get; init; } = "";

    /// <summary>The same for each section that is present.</summary>
    public IReadOnlyDictionary<string, string> SectionDigests { get; init; } = new Dictionary<string, string>();

    /// <summary>Documents that claims come from.</summary>
    public IReadOnlyList<Source> Sources { get; init; } = [];

    /// <summary>What the sources say.</summary>
    public IReadOnlyList<Claim> Claims { get; init; } = [];

    /// <summary>What the sources do not speak of.</summary>
    public IReadOnlyList<Omission> Omissions { get; init; } = [];

    /// <summary>Those who choose.</summary>
    public IReadOnlyList<Party> Parties { get; init; } = [];

    /// <summary>Parties spoken of as one.</summary>
    public IReadOnlyList<Group> Groups { get; init; } = [];

    /// <summary>Claimed ties between parties.</summary>
    public IReadOnlyList<Relation> Relations { get; init; } = [];

    /// <summary>The options, grouped by party in the file's order.</summary>
    public IReadOnlyList<Option> Options { get; init; } = [];

    /// <summary>Which states can occur.</summary>
    public IReadOnlyList<Constraint> Infeasible { get; init; } = [];

    /// <summary>Changes that cannot be made in one move.</summary>
    public IReadOnlyList<ForbiddenMove> ForbiddenMoves { get; init; } = [];

    /// <summary>Patterns whose states count as one.</summary>
    public IReadOnlyList<Formula> Coalesce { get; init; } = [];

    /// <summary>The states, in graph form; else empty.</summary>
    public IReadOnlyList<ListedState> States { get; init; } = [];

    /// <summary>The moves, in graph form; else empty.</summary>
    public IReadOnlyList<ListedMove> Moves { get; init; } = [];

    /// <summary>What is on in the status quo (or the one state of graph form); null where the file does not say.</summary>
    public IReadOnlyList<string>? StatusQuo { get; init; }

    /// <summary>Named patterns of states.</summary>
    public IReadOnlyList<Outcome> Outcomes { get; init; } = [];

    /// <summary>The outcome that the brief asks about; the first where the file names none, null where there are no outcomes.</summary>
    public string? Question { get; init; }

    /// <summary>What parties will not do unless something is the case.</summary>
    public IReadOnlyList<Condition> Conditions { get; init; } = [];

    /// <summary>What parties have bound themselves to.</summary>
    public IReadOnlyList<Commitment> Commitments { get; init; } = [];

    /// <summary>What happened, as the model is kept over time.</summary>
    public IReadOnlyList<DatedEvent> Events { get; init; } = [];

    /// <summary>What to watch for.</summary>
    public IReadOnlyList<Indicator> Indicators { get; init; } = [];

    /// <summary>What parties prefer; a party may be missing.</summary>
    public IReadOnlyList<Preference> Preferences { get; init; } = [];

    /// <summary>What has to be settled.</summary>
    public IReadOnlyList<Issue> Issues { get; init; } = [];

    /// <summary>What packages are worth to each party; a party may be missing.</summary>
    public IReadOnlyList<Worth> Worths { get; init; } = [];

    /// <summary>Combinations of terms that nobody could carry out, as formulas over terms.</summary>
    public IReadOnlyList<Formula> ImpossibleTerms { get; init; } = [];

    /// <summary>The tables at which a deal could be made.</summary>
    public IReadOnlyList<Seating> Tables { get; init; } = [];

    /// <summary>The packages that somebody proposes.</summary>
    public IReadOnlyList<Proposal> Proposals { get; init; } = [];

    /// <summary>Dated questions about the future.</summary>
    public IReadOnlyList<Forecast> Forecasts { get; init; } = [];

    /// <summary>Which uncertain numbers go together.</summary>
    public IReadOnlyList<Correlation> Correlations { get; init; } = [];

    /// <summary>What fighting on brings; null where the file does not say.</summary>
    public WarModel? War { get; init; }

    /// <summary>Whether the states are listed by hand.</summary>
    public bool IsGraphForm => States.Count > 0;

    /// <summary>The formula with every outcome's pattern in the place of its name; only options, levels, states and patterns are left.</summary>
    /// <remarks>A valid model's outcomes do not refer to each other in a circle, so this ends.</remarks>
    public Formula Expand(Formula formula)
    {
        ArgumentNullException.ThrowIfNull(formula);
        return formula.Substitute(name => Outcomes.FirstOrDefault(outcome => outcome.Id == name.Text) is { } outcome ? Expand(outcome.Is) : null);
    }

    /// <summary>The short name that a reader sees for an outcome.</summary>
    public string OutcomeName(string id) => Outcomes.FirstOrDefault(outcome => outcome.Id == id)?.Name ?? id.Replace('-', ' ');

    /// <summary>The name of a party or group within a sentence; the id where it is neither.</summary>
    public string InText(string id) => Parties.FirstOrDefault(p => p.Id == id)?.InText ?? NameOf(id);

    /// <summary>The name that a reader sees for a party or group; the id where it is neither.</summary>
    public string NameOf(string id) =>
        Parties.FirstOrDefault(p => p.Id == id)?.Name ?? Groups.FirstOrDefault(g => g.Id == id)?.Name ?? id;
}
