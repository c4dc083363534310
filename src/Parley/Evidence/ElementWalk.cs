using System.Text.Json;

namespace Parley.Evidence;

/// <summary>A part of a resolved model that could rest on claims.</summary>
/// <param name="Claimed">Whether it names a claim that is not of the analyst's own notes, or stands in something that does.</param>
/// <param name="Noted">Whether it has a note.</param>
/// <param name="Unknown">Whether it is a number that is stated as unknown.</param>
internal sealed record Element(string Path, ElementKind Kind, bool Claimed, bool Noted, bool Unknown = false);

/// <summary>
/// Lists the parts of a resolved model that could rest on claims, in the order of the sections.
/// What has no place for claims (parties, groups, listed states and moves) is not among them.
/// </summary>
internal sealed class ElementWalk
{
    private readonly JsonElement _root;
    private readonly HashSet<string> _own;

    public ElementWalk(JsonElement root)
    {
        _root = root;
        _own = Json.OwnClaims(root);
    }

    private static readonly string[] OtherSections = ["tables", "issues", "worth", "proposals", "war", "positions"];

    /// <summary>All of them.</summary>
    public IEnumerable<Element> All() =>
        [
            .. Items("relations", ElementKind.Relation, "claimed_by"),
            .. Json.Map(_root, "options").SelectMany(party => Json.Map(party.Value).Select(option => Plain($"options.{party.Name}.{option.Name}", ElementKind.Option, option.Value))),
            .. Items("infeasible", ElementKind.Constraint),
            .. Items("forbidden_moves", ElementKind.ForbiddenMove),
            .. Json.Get(_root, "status_quo") is { ValueKind: JsonValueKind.Object } now ? [Plain("status_quo", ElementKind.StatusQuo, now)] : Array.Empty<Element>(),
            .. Entries("outcomes", ElementKind.Outcome),
            .. Entries("conditions", ElementKind.Condition),
            .. Json.Map(_root, "commitments").Select(entry => Commitment(entry.Name, entry.Value)),
            .. Json.Map(_root, "preferences").SelectMany(entry => Preference(entry.Name, entry.Value)),
            .. Json.Map(_root, "forecasts").SelectMany(entry => Forecast(entry.Name, entry.Value)),
            .. OtherSections.SelectMany(section => NumberWalk.In(Json.Get(_root, section), section, HasClaims)),
        ];

    private Element Plain(string path, ElementKind kind, JsonElement item, string key = "because") =>
        new(path, kind, HasClaims(item, key), Noted(item));

    private IEnumerable<Element> Entries(string section, ElementKind kind) =>
        Json.Map(_root, section).Select(entry => Plain($"{section}.{entry.Name}", kind, entry.Value));

    private IEnumerable<Element> Items(string section, ElementKind kind, string key = "because") =>
        Json.List(Json.Get(_root, section)).Select(item => Plain($"{section}.{item.Name}", kind, item.Item, key));

    // A commitment rests on a claim where it names one, or an entry of its history does.
    private Element Commitment(string id, JsonElement item) => new(
        $"commitments.{id}", ElementKind.Commitment,
        HasClaims(item) || Json.List(Json.Get(item, "history")).Any(entry => HasClaims(entry.Item)), Noted(item));

    // A statement also rests on what its condition rests on; all of them on what the whole preference names.
    private IEnumerable<Element> Preference(string party, JsonElement item)
    {
        var (path, whole, noted) = ($"preferences.{party}", HasClaims(item), Noted(item));
        foreach (var (name, statement) in Json.List(Json.Get(item, "statements")))
        {
            var condition = Json.Get(statement, "condition") is { ValueKind: JsonValueKind.String } id ? Json.Get(Json.Get(_root, "conditions"), id.GetString()!) : default;
            yield return new Element($"{path}.statements.{name}", ElementKind.Statement, whole || HasClaims(statement) || HasClaims(condition), noted || Noted(statement));
        }
        if (Json.Get(item, "ranking").ValueKind == JsonValueKind.Array)
            yield return new Element($"{path}.ranking", ElementKind.Ranking, whole, noted);
        foreach (var (name, weight) in Json.List(Json.Get(item, "weights")))
        {
            var amount = Json.Get(weight, "weight");
            yield return new Element($"{path}.weights.{name}", ElementKind.Weight, whole || HasClaims(weight) || HasClaims(amount), noted || Noted(amount), NumberWalk.IsUnknown(amount));
        }
    }

    private IEnumerable<Element> Forecast(string id, JsonElement item)
    {
        yield return Plain($"forecasts.{id}", ElementKind.Forecast, item);
        var probability = Json.Get(item, "probability");
        if (probability.ValueKind != JsonValueKind.Undefined)
            yield return new Element($"forecasts.{id}.probability", ElementKind.Probability, HasClaims(item) || HasClaims(probability), Noted(item) || Noted(probability), NumberWalk.IsUnknown(probability));
    }

    private bool HasClaims(JsonElement item, string key) => Json.Claims(item, key).Any(claim => !_own.Contains(claim));

    private bool HasClaims(JsonElement item) => HasClaims(item, "because");

    private static bool Noted(JsonElement item) => Json.Get(item, "note").ValueKind == JsonValueKind.String;
}
