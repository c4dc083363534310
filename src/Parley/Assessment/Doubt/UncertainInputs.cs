using System.Globalization;

namespace Parley.Assessment;

/// <summary>Lists the numbers of a view that may have several values, in the order of the file's sections: preferences, worth, war.</summary>
/// <remarks>
/// What cannot change an answer is left out: levers that are not in force, and ranges of one value. Interpretation: a statement with <c>may_move: k</c> stands
/// with the same chance 0 to k places higher or lower than in the file; with <c>may_fail: p</c> it is left out with probability p.
/// </remarks>
public static class UncertainInputs
{
    /// <summary>The uncertain numbers of a view.</summary>
    public static IReadOnlyList<UncertainInput> Of(Conflict conflict) =>
        [.. Stated(conflict).Where(entry => Spreads.Problem(entry.Number, entry.Least, entry.Most) is null).Select(entry => Make(conflict, entry))];

    /// <summary>What is stated as uncertain, whether or not it has a distribution, with the limits of the quantity.</summary>
    internal static IEnumerable<StatedRange> Stated(Conflict conflict)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        return conflict.Preferences.SelectMany(OfPreference).Concat(conflict.Worths.SelectMany(OfWorth)).Concat(OfWar(conflict.War)).Where(entry => entry.Number.IsUncertain);
    }

    /// <summary>The path of a statement's uncertain place, or of its possible failing.</summary>
    internal static string StatementPath(string party, string statement, string key) => $"preferences.{party}.statements.{statement}.{key}";

    /// <summary>The paths of all numbers of a view, uncertain or not.</summary>
    internal static IEnumerable<string> AllPaths(Conflict conflict) =>
        conflict.Preferences.SelectMany(OfPreference).Concat(conflict.Worths.SelectMany(OfWorth)).Select(entry => entry.Path).Concat(conflict.War?.Quantities.Select(quantity => quantity.Path) ?? []);

    private static UncertainInput Make(Conflict conflict, StatedRange entry)
    {
        var spread = Spreads.Of(entry.Number, entry.Least, entry.Most);
        var claims = entry.Claims.Concat(entry.Number.Because).ToHashSet();
        return new UncertainInput(entry.Path, entry.Number, spread, entry.Number.Best, [.. conflict.Claims.Select(claim => claim.Id).Where(claims.Contains)]);
    }

    private static IEnumerable<StatedRange> OfPreference(Preference preference)
    {
        foreach (var statement in preference.Statements)
        {
            IReadOnlyList<string> claims = [.. statement.Because, .. preference.Because];
            yield return new StatedRange(StatementPath(preference.Party, statement.Id, "may_move"), Moves(statement.MayMove), double.NegativeInfinity, double.PositiveInfinity, claims);
            yield return new StatedRange(StatementPath(preference.Party, statement.Id, "may_fail"), Fails(statement.MayFail), 0, 1, claims);
        }
        for (var i = 0; i < preference.Weights.Count; i++)
        {
            var weight = preference.Weights[i];
            var name = weight.Id.Length > 0 ? weight.Id : i.ToString(CultureInfo.InvariantCulture);
            yield return new StatedRange($"preferences.{preference.Party}.weights.{name}", weight.Amount, double.NegativeInfinity, double.PositiveInfinity, [.. weight.Because, .. preference.Because]);
        }
    }

    private static IEnumerable<StatedRange> OfWorth(Worth worth)
    {
        var path = $"worth.{worth.Party}";
        if (worth.WithoutAgreement?.Amount is { } without)
            yield return new StatedRange($"{path}.without_agreement", without, double.NegativeInfinity, double.PositiveInfinity, worth.Because);
        foreach (var issue in worth.Issues)
        {
            IReadOnlyList<string> claims = [.. issue.Because, .. worth.Because];
            if (issue.Weight is { } weight)
                yield return new StatedRange($"{path}.issues.{issue.Issue}.weight", weight, 0, double.PositiveInfinity, claims);
            for (var level = 0; level < issue.Scores.Count; level++)
                yield return new StatedRange($"{path}.issues.{issue.Issue}.scores.{issue.Scores[level].Level}", issue.Scores[level].Amount, double.NegativeInfinity, double.PositiveInfinity, claims);
        }
        foreach (var extra in worth.Together)
            yield return new StatedRange($"{path}.together.{extra.Id}.adds", extra.Adds, double.NegativeInfinity, double.PositiveInfinity, [.. extra.Because, .. worth.Because]);
    }

    private static IEnumerable<StatedRange> OfWar(WarModel? war)
    {
        foreach (var quantity in war?.Quantities ?? [])
        {
            var lever = war!.Plain?.Levers.FirstOrDefault(lever => quantity.Path.StartsWith($"war.levers.{lever.Id}.", StringComparison.Ordinal));
            if (lever is null or { Status: WarLeverStatus.InForce })
                yield return new StatedRange(quantity.Path, quantity.Number, quantity.Least, quantity.Most, [.. war.Because, .. lever?.Because ?? []]);
        }
    }

    private static Assumption Moves(int places) => new(AssumptionForm.OneOf, 0, -places, places, [], null)
    {
        Alternatives = [.. Enumerable.Range(-places, 2 * places + 1).Select(place => new WeightedValue(place, 1))],
    };

    private static Assumption Fails(double chance) => new(AssumptionForm.OneOf, 0, 0, chance > 0 ? 1 : 0, [], null)
    {
        Alternatives = [new WeightedValue(0, 1 - chance), new WeightedValue(1, chance)],
    };
}
