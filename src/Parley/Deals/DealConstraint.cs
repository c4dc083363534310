namespace Parley.Deals;

/// <summary>A combination of terms that is not permitted, and who forbids it.</summary>
/// <param name="Id"><c>party.id</c> of a red line or condition; empty for what nobody could carry out.</param>
/// <param name="Party">The party, or null.</param>
/// <param name="Path">Where it stands in the model.</param>
/// <param name="Forbidden">The combination.</param>
public sealed record DealConstraint(string Id, string? Party, string Path, Formula Forbidden)
{
    /// <summary>What the model forbids where these parties' consent is needed.</summary>
    public static IReadOnlyList<DealConstraint> Of(Conflict conflict, IReadOnlyList<string> consent)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        ArgumentNullException.ThrowIfNull(consent);
        var found = conflict.ImpossibleTerms.Select((formula, i) => new DealConstraint("", null, $"impossible_terms.{i}", formula)).ToList();
        foreach (var worth in conflict.Worths.Where(worth => consent.Contains(worth.Party)))
        {
            found.AddRange(worth.RedLines.Select(line => new DealConstraint($"{worth.Party}.{line.Id}", worth.Party, $"worth.{worth.Party}.red_lines.{line.Id}", line.Never)));
            found.AddRange(worth.OnlyWith.Select(rule => new DealConstraint(
                $"{worth.Party}.{rule.Id}", worth.Party, $"worth.{worth.Party}.only_with.{rule.Id}", new Formula.And(rule.Terms, new Formula.Not(rule.With)))));
        }
        return found;
    }
}
