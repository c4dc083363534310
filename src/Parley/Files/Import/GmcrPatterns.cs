namespace Parley.Files.Import;

/// <summary>
/// Reads patterns and statements: a list of [option, "Y" or "N"] that must all hold, or
/// <c>{ "compound": true, "members": [ … ] }</c>, which means any of its members.
/// </summary>
internal sealed class GmcrPatterns(GmcrValues values, int options)
{
    /// <summary>The patterns of a list, in its order; those with an error are left out.</summary>
    public IReadOnlyList<GmcrStatement> Read(JsonPart? part, string what)
    {
        var statements = new List<GmcrStatement>();
        foreach (var item in values.Items(part, what))
        {
            var members = new List<IReadOnlyList<GmcrChoice>>();
            if (Members(item, members))
                statements.Add(new GmcrStatement(members, item.At));
        }
        return statements;
    }

    private bool Members(JsonPart part, List<IReadOnlyList<GmcrChoice>> members)
    {
        if (part.Kind == JsonKind.List)
        {
            var choices = part.Items.Select(Choice).ToList();
            members.Add([.. choices.OfType<GmcrChoice>().Distinct()]);
            return choices.TrueForAll(choice => choice is not null);
        }
        if (part.Kind != JsonKind.Map)
        {
            values.Error(part, $"A pattern must be a list of [option, \"Y\" or \"N\"], or an object with compound and members, not {part.Words}.");
            return false;
        }
        var compound = values.Flag(part.Find("compound"), "compound");
        var list = part.Find("members");
        if (compound == true && list is not null)
            return values.Items(list, "members").Select(member => Members(member, members)).ToList().TrueForAll(good => good) && list.Kind == JsonKind.List;
        values.Error(part, compound == true ? "A compound statement needs its members." : "An object among the patterns must say \"compound\": true.");
        return false;
    }

    private GmcrChoice? Choice(JsonPart part)
    {
        if (part.Kind != JsonKind.List || part.Items.Count != 2)
        {
            values.Error(part, "A choice must be a list of two: an option and \"Y\" or \"N\".");
            return null;
        }
        var option = values.Whole(part.Items[0], "Option", 0, options - 1);
        var taken = part.Items[1];
        if (taken is { Kind: JsonKind.Text, Text: "Y" or "N" })
            return option is { } index ? new GmcrChoice(index, taken.Text == "Y") : null;
        values.Error(taken, $"A choice is \"Y\" or \"N\", not {taken.Words}.");
        return null;
    }
}
