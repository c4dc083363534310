using Parley.Files.Shapes;

namespace Parley.Files;

/// <summary>Checks, once everything has been read, that every name leads somewhere and that nothing goes in circles.</summary>
internal static class ReferenceChecks
{
    /// <summary>Reports what is wrong with the names of one resolved model.</summary>
    public static void Run(Conflict conflict, IReadOnlyList<string> perspectives, Reading reading)
    {
        var ids = Ids(conflict, perspectives);
        foreach (var (kinds, name, at) in reading.References)
            Reference(kinds, name, at, ids, reading.Bag);
        foreach (var twin in conflict.Groups.Where(g => ids[IdKind.Party].Contains(g.Id)))
            reading.Bag.Error(At(reading, twin), $"'{twin.Id}' is both a party and a group.", "Give the group another name.");
        var names = new FormulaNames(conflict);
        foreach (var (formula, node) in reading.Formulas)
            foreach (var name in formula.Names().Where(name => !names.Knows(name.Text)))
            {
                var (message, suggestion) = reading.Bag.IsFull ? ($"There is nothing named '{Reading.Cut(name.Text)}'.", null) : names.Explain(name.Text, conflict.Outcomes.FirstOrDefault(outcome => outcome.Is == formula)?.Id);
                reading.Bag.Error(FormulaShape.Shift(node, name.Offset, name.Text.Length), message, suggestion);
            }
        OutcomeChecks.Run(conflict, names, reading);
        VersionCircles(conflict, reading);
        Anchors(conflict, reading);
        StatusQuo(conflict, reading);
        DealChecks.Run(conflict, reading);
    }

    private static Dictionary<IdKind, HashSet<string>> Ids(Conflict conflict, IReadOnlyList<string> perspectives) => new()
    {
        [IdKind.Source] = [.. conflict.Sources.Select(x => x.Id)],
        [IdKind.Claim] = [.. conflict.Claims.Select(x => x.Id)],
        [IdKind.Party] = [.. conflict.Parties.Select(x => x.Id)],
        [IdKind.Group] = [.. conflict.Groups.Select(x => x.Id)],
        [IdKind.State] = [.. conflict.States.Select(x => x.Id)],
        [IdKind.Outcome] = [.. conflict.Outcomes.Select(x => x.Id)],
        [IdKind.Condition] = [.. conflict.Conditions.Select(x => x.Id)],
        [IdKind.Commitment] = [.. conflict.Commitments.Select(x => x.Id)],
        [IdKind.Perspective] = [.. perspectives],
        [IdKind.Issue] = [.. conflict.Issues.Select(x => x.Id)],
        [IdKind.Proposal] = [.. conflict.Proposals.Select(x => x.Id)],
    };

    private static void Reference(IdKind[] kinds, string name, Mark at, Dictionary<IdKind, HashSet<string>> ids, DiagnosticBag bag)
    {
        if (kinds.Any(kind => ids[kind].Contains(name)))
            return;
        var what = string.Join(" or ", kinds.Select(kind => Common.Kebab(kind.ToString())));
        var near = bag.IsFull ? null : Nearest.To(name, kinds.SelectMany(kind => ids[kind]));
        bag.Error(at, $"There is no {what} named '{Reading.Cut(name)}'.", near is null ? null : $"Did you mean '{near}'?");
    }

    // Each claim has at most one earlier version, so every walk is a line that ends or meets itself; what has been walked is not walked again.
    private static void VersionCircles(Conflict conflict, Reading reading)
    {
        var claims = conflict.Claims.Where(claim => claim.VersionOf is not null).DistinctBy(claim => claim.Id).ToDictionary(claim => claim.Id);
        var walks = new Dictionary<string, int>();
        var walk = 0;
        foreach (var start in claims.Values)
        {
            walk++;
            var at = start;
            while (at is not null && walks.TryAdd(at.Id, walk))
                at = claims.GetValueOrDefault(at.VersionOf!);
            if (at is null || walks[at.Id] != walk)
                continue;
            for (var member = at; ;)
            {
                reading.Bag.Error(At(reading, member), $"The claim '{member.Id}' is a version of itself, in a circle of version_of.");
                member = claims[member.VersionOf!];
                if (member.Id == at.Id)
                    break;
            }
        }
    }

    private static void Anchors(Conflict conflict, Reading reading)
    {
        foreach (var claim in conflict.Claims)
            if (claim.At is { } at && (at.Start is null != at.End is null || at.Start >= at.End))
                reading.Bag.Error(At(reading, claim), $"The place of claim '{claim.Id}' has no extent: start comes before end, and both are given or neither.");
    }

    private static void StatusQuo(Conflict conflict, Reading reading)
    {
        if (conflict.StatusQuo is not { } on)
            return;
        var at = At(reading, on);
        if (conflict.IsGraphForm)
        {
            if (on.Count != 1 || conflict.States.All(state => state.Id != on[0]))
                reading.Bag.Error(at, "In graph form the status quo is one of the states.", Near(on.Count == 0 ? "" : on[0], conflict.States.Select(s => s.Id)));
            return;
        }
        var known = new Dictionary<string, Option>();
        foreach (var option in conflict.Options)
            foreach (var name in option.Levels.Count == 0 ? [option.Name] : option.Levels.Select(level => $"{option.Name}.{level}"))
                known.TryAdd(name, option);
        var taken = new HashSet<string>();
        foreach (var name in on)
        {
            var option = known.GetValueOrDefault(name);
            if (option is null)
                reading.Bag.Error(at, $"The status quo names '{Reading.Cut(name)}', which is no option or level.", reading.Bag.IsFull ? null : name.Contains(' ', StringComparison.Ordinal) ? "List what is on: [party.option, party.option]. All else is off." : Near(name, known.Keys));
            else if (!taken.Add(option.Name))
                reading.Bag.Error(at, $"The status quo names '{option.Name}' twice.");
        }
    }

    private static string? Near(string name, IEnumerable<string> known) => Nearest.To(name, known) is { } near ? $"Did you mean '{near}'?" : null;

    private static Mark At(Reading reading, object read) => reading.Places.GetValueOrDefault(read, new Mark(0, 1, 1, 1));
}
