using System.Text.Json;

namespace Parley.Evidence;

/// <summary>A part of a resolved model that could rest on claims.</summary>
/// <param name="Claimed">Whether it names a claim, or stands in something that does.</param>
/// <param name="Noted">Whether it has a note.</param>
/// <param name="Unknown">Whether it is a number that is stated as unknown.</param>
internal sealed record Element(string Path, ElementKind Kind, bool Claimed, bool Noted, bool Unknown = false);

/// <summary>
/// Lists the parts of a resolved model that could rest on claims, in the order of the sections.
/// What has no place for claims (parties, groups, listed states and moves) is not among them.
/// </summary>
internal static class ElementWalk
{
    private static readonly string[] OtherSections = ["tables", "issues", "worth", "proposals", "war", "positions"];

    public static IEnumerable<Element> Of(JsonElement root) =>
        [
            .. Items(root, "relations", ElementKind.Relation, "claimed_by"),
            .. Json.Map(root, "options").SelectMany(party => Json.Map(party.Value).Select(option => Plain($"options.{party.Name}.{option.Name}", ElementKind.Option, option.Value))),
            .. Items(root, "infeasible", ElementKind.Constraint),
            .. Items(root, "forbidden_moves", ElementKind.ForbiddenMove),
            .. Json.Get(root, "status_quo") is { ValueKind: JsonValueKind.Object } now ? [Plain("status_quo", ElementKind.StatusQuo, now)] : Array.Empty<Element>(),
            .. Entries(root, "outcomes", ElementKind.Outcome),
            .. Entries(root, "conditions", ElementKind.Condition),
            .. Json.Map(root, "commitments").Select(entry => Commitment(entry.Name, entry.Value)),
            .. Json.Map(root, "preferences").SelectMany(entry => Preference(root, entry.Name, entry.Value)),
            .. Json.Map(root, "forecasts").SelectMany(entry => Forecast(entry.Name, entry.Value)),
            .. OtherSections.SelectMany(section => NumberWalk.In(Json.Get(root, section), section)),
        ];

    private static Element Plain(string path, ElementKind kind, JsonElement item, string key = "because") =>
        new(path, kind, Json.HasClaims(item, key), Noted(item));

    private static IEnumerable<Element> Entries(JsonElement root, string section, ElementKind kind) =>
        Json.Map(root, section).Select(entry => Plain($"{section}.{entry.Name}", kind, entry.Value));

    private static IEnumerable<Element> Items(JsonElement root, string section, ElementKind kind, string key = "because") =>
        Json.List(Json.Get(root, section)).Select(item => Plain($"{section}.{item.Name}", kind, item.Item, key));

    // A commitment rests on a claim where it names one, or an entry of its history does.
    private static Element Commitment(string id, JsonElement item) => new(
        $"commitments.{id}", ElementKind.Commitment,
        Json.HasClaims(item) || Json.List(Json.Get(item, "history")).Any(entry => Json.HasClaims(entry.Item)), Noted(item));

    // A statement also rests on what its condition rests on; all of them on what the whole preference names.
    private static IEnumerable<Element> Preference(JsonElement root, string party, JsonElement item)
    {
        var (path, whole, noted) = ($"preferences.{party}", Json.HasClaims(item), Noted(item));
        foreach (var (name, statement) in Json.List(Json.Get(item, "statements")))
        {
            var condition = Json.Get(statement, "condition") is { ValueKind: JsonValueKind.String } id ? Json.Get(Json.Get(root, "conditions"), id.GetString()!) : default;
            yield return new Element($"{path}.statements.{name}", ElementKind.Statement, whole || Json.HasClaims(statement) || Json.HasClaims(condition), noted || Noted(statement));
        }
        if (Json.Get(item, "ranking").ValueKind == JsonValueKind.Array)
            yield return new Element($"{path}.ranking", ElementKind.Ranking, whole, noted);
        foreach (var (name, weight) in Json.List(Json.Get(item, "weights")))
        {
            var amount = Json.Get(weight, "weight");
            yield return new Element($"{path}.weights.{name}", ElementKind.Weight, whole || Json.HasClaims(weight) || Json.HasClaims(amount), noted || Noted(amount), NumberWalk.IsUnknown(amount));
        }
    }

    private static IEnumerable<Element> Forecast(string id, JsonElement item)
    {
        yield return Plain($"forecasts.{id}", ElementKind.Forecast, item);
        var probability = Json.Get(item, "probability");
        if (probability.ValueKind != JsonValueKind.Undefined)
            yield return new Element($"forecasts.{id}.probability", ElementKind.Probability, Json.HasClaims(item) || Json.HasClaims(probability), Noted(item) || Noted(probability), NumberWalk.IsUnknown(probability));
    }

    private static bool Noted(JsonElement item) => Json.Get(item, "note").ValueKind == JsonValueKind.String;
}
