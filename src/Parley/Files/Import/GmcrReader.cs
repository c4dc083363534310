using System.Globalization;

namespace Parley.Files.Import;

/// <summary>Reads the JSON of GMCR+ and gmcr-py into a <see cref="GmcrFile"/>, newer and older names alike; every problem is a diagnostic.</summary>
internal sealed class GmcrReader(DiagnosticBag bag)
{
    /// <summary>The most options, and the most parties, that are read.</summary>
    public const int MaxEach = 256;

    private static readonly string[] Known =
    [
        "decisionMakers", "options", "infeasibles", "useManualPreferenceRanking", "useManualPreferenceVectors", "coalitions", "coalitionsFull", "program", "version",
    ];

    private readonly GmcrValues _values = new(bag);
    private readonly List<string> _notes = [];

    /// <summary>The file, or null where it is not such a file at all; other problems are in the bag.</summary>
    public GmcrFile? Read(JsonPart root)
    {
        if (root.Kind != JsonKind.Map || root.Find("decisionMakers") is null || root.Find("options") is null)
        {
            _values.Error(root, "A file of GMCR+ or gmcr-py is a JSON object with decisionMakers and options; this one is not.");
            return null;
        }
        var unknown = root.Names.Where(name => !Known.Contains(name)).Select(name => Reading.Cut(GmcrNames.Clean(name))).ToList();
        if (unknown.Count > 0)
            _notes.Add($"These parts of the file are not known and were passed over: {string.Join(", ", unknown.Take(10))}{(unknown.Count > 10 ? ", …" : "")}.");
        IReadOnlyList<GmcrOption> options = [.. Bounded(root.Find("options"), "options").Select(Option)];
        var patterns = new GmcrPatterns(_values, options.Count);
        IReadOnlyList<GmcrParty> parties = [.. Bounded(root.Find("decisionMakers"), "decisionMakers").Select(part => Party(part, options.Count, patterns))];
        OneOwnerEach(root, parties);
        return new GmcrFile(Program(root), parties, options, patterns.Read(root.Find("infeasibles"), "infeasibles"), ManualRanking(root), Coalitions(root, parties.Count), _notes);
    }

    private IReadOnlyList<JsonPart> Bounded(JsonPart? part, string what)
    {
        var items = _values.Items(part, what);
        if (items.Count is > 0 and <= MaxEach)
            return items;
        if (part!.Kind == JsonKind.List)
            _values.Error(part, items.Count == 0 ? $"The list of {what} is empty." : $"There are {items.Count} {what}; at most {MaxEach} are read.");
        return [];
    }

    private GmcrOption Option(JsonPart part)
    {
        if (part.Kind != JsonKind.Map)
        {
            _values.Error(part, $"An option must be an object with a name, not {part.Words}.");
            return new GmcrOption("", OneWay.Free);
        }
        var name = _values.Name(part, "An option");
        var direction = part.Find("permittedDirection");
        if (direction is null)
            _notes.Add($"The option {GmcrNames.Quote(name)} says no permitted direction; it is taken to change both ways.");
        else if (direction.Kind != JsonKind.Text || direction.Text is not ("both" or "fwd" or "back"))
            _values.Error(direction, $"A permitted direction is both, fwd or back, not {direction.Words}.");
        return new GmcrOption(name, direction?.Text switch { "fwd" => OneWay.Up, "back" => OneWay.Down, _ => OneWay.Free });
    }

    private GmcrParty Party(JsonPart part, int options, GmcrPatterns patterns)
    {
        if (part.Kind != JsonKind.Map)
        {
            _values.Error(part, $"A decision maker must be an object with a name and options, not {part.Words}.");
            return new GmcrParty("", [], [], [], null, part.At, null);
        }
        var ranking = part.Find("preferenceRanking") ?? part.Find("preferenceVector");
        return new GmcrParty(
            _values.Name(part, "A decision maker"),
            [.. _values.Items(part.Find("options"), "options").Select(item => _values.Whole(item, "Option", 0, options - 1)).OfType<int>()],
            patterns.Read(part.Find("preferences"), "preferences"),
            patterns.Read(part.Find("misperceptions"), "misperceptions"),
            ranking is null ? null : Ranking(ranking),
            ranking?.At ?? part.At,
            Payoffs(part.Find("payoffs")));
    }

    private IReadOnlyList<IReadOnlyList<int>> Ranking(JsonPart part) =>
    [
        .. _values.Items(part, "A ranking").Select(item => (IReadOnlyList<int>)
            [.. (item.Kind == JsonKind.List ? item.Items : [item]).Select(state => _values.Whole(state, "State", 1, Limits.Nodes)).OfType<int>()]).Where(tied => tied.Count > 0),
    ];

    // Payoffs only check what the preferences say; what does not fit is no error.
    private static List<double>? Payoffs(JsonPart? part)
    {
        if (part is null || part.Kind != JsonKind.List)
            return null;
        var numbers = new List<double>(part.Items.Count);
        foreach (var item in part.Items)
            if (item.Kind is JsonKind.Number or JsonKind.Text && double.TryParse(item.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
                numbers.Add(number);
        return numbers.Count == part.Items.Count ? numbers : [];
    }

    private void OneOwnerEach(JsonPart root, IReadOnlyList<GmcrParty> parties)
    {
        var owner = new Dictionary<int, int>();
        for (var p = 0; p < parties.Count; p++)
            foreach (var option in parties[p].Options)
                if (!owner.TryAdd(option, p))
                    _values.Error(root.Find("decisionMakers")!.Items[p], $"Option {option} has two owners, or stands twice; every option belongs to one decision maker.");
    }

    private bool ManualRanking(JsonPart root)
    {
        var newer = _values.Flag(root.Find("useManualPreferenceRanking"), "useManualPreferenceRanking");
        var older = _values.Flag(root.Find("useManualPreferenceVectors"), "useManualPreferenceVectors");
        if (newer is not null && older is not null && newer != older)
            _notes.Add("The file says both that rankings are set by hand and that they are not; the newer name, useManualPreferenceRanking, counts.");
        return newer ?? older ?? false;
    }

    private List<IReadOnlyList<int>> Coalitions(JsonPart root, int parties)
    {
        var coalitions = new List<IReadOnlyList<int>>();
        var seen = new HashSet<int>();
        foreach (var item in _values.Items(root.Find("coalitions"), "coalitions"))
        {
            var members = (item.Kind == JsonKind.List ? item.Items : [item]).Select(part => (Part: part, Index: _values.Whole(part, "Decision maker", 0, parties - 1))).ToList();
            foreach (var (part, index) in members)
                if (index is { } i && !seen.Add(i))
                    _values.Error(part, $"Decision maker {i} is in two coalitions, or twice in one.");
            if (members.Count > 1)
                coalitions.Add([.. members.Select(member => member.Index).OfType<int>()]);
        }
        return coalitions;
    }

    private static string? Program(JsonPart root)
    {
        var words = new[] { root.Find("program"), root.Find("version") }.OfType<JsonPart>().Where(part => part.Kind is JsonKind.Text or JsonKind.Number)
            .Select(part => Reading.Cut(GmcrNames.Clean(part.Text)));
        return string.Join(" ", words) is { Length: > 0 } text ? text : null;
    }
}
