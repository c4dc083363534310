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
        foreach (var twin in conflict.Groups.Where(g => conflict.Parties.Any(p => p.Id == g.Id)))
            reading.Bag.Error(At(reading, twin), $"'{twin.Id}' is both a party and a group.", "Give the group another name.");
        var names = new FormulaNames(conflict);
        foreach (var (formula, node) in reading.Formulas)
            foreach (var name in formula.Names().Where(name => !names.Knows(name.Text)))
            {
                var (message, suggestion) = names.Explain(name.Text);
                reading.Bag.Error(FormulaShape.Shift(node, name.Offset, name.Text.Length), message, suggestion);
            }
        OutcomeCircles(conflict, names, reading);
        VersionCircles(conflict, reading);
        Anchors(conflict, reading);
        StatusQuo(conflict, reading);
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
    };

    private static void Reference(IdKind[] kinds, string name, Mark at, Dictionary<IdKind, HashSet<string>> ids, DiagnosticBag bag)
    {
        if (kinds.Any(kind => ids[kind].Contains(name)))
            return;
        var what = string.Join(" or ", kinds.Select(kind => Common.Kebab(kind.ToString())));
        var near = Nearest.To(name, kinds.SelectMany(kind => ids[kind]));
        bag.Error(at, $"There is no {what} named '{Reading.Cut(name)}'.", near is null ? null : $"Did you mean '{near}'?");
    }

    private static void OutcomeCircles(Conflict conflict, FormulaNames names, Reading reading)
    {
        var done = new Dictionary<string, bool>();
        foreach (var outcome in conflict.Outcomes)
            Follow(outcome);

        bool Follow(Outcome outcome)
        {
            if (done.TryGetValue(outcome.Id, out var finished))
                return finished;
            done[outcome.Id] = false;
            foreach (var name in outcome.Is.Names())
                if (names.IsOutcome(name.Text, out var next) && !Follow(next))
                {
                    reading.Bag.Error(At(reading, outcome.Is), $"The outcome '{outcome.Id}' is defined by itself, by way of '{next.Id}'.", "Write one of the two out in options.");
                    break;
                }
            return done[outcome.Id] = true;
        }
    }

    private static void VersionCircles(Conflict conflict, Reading reading)
    {
        var earlier = new Dictionary<string, string>();
        foreach (var claim in conflict.Claims.Where(claim => claim.VersionOf is not null))
            earlier.TryAdd(claim.Id, claim.VersionOf!);
        foreach (var claim in conflict.Claims.Where(claim => claim.VersionOf is not null))
        {
            var at = claim.VersionOf!;
            for (var steps = 0; steps <= conflict.Claims.Count && at != claim.Id && earlier.TryGetValue(at, out var next); steps++)
                at = next;
            if (at == claim.Id)
                reading.Bag.Error(At(reading, claim), $"The claim '{claim.Id}' is a version of itself, in a circle of version_of.");
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
        var taken = new HashSet<string>();
        foreach (var name in on)
        {
            var option = conflict.Options.FirstOrDefault(o => o.Levels.Count == 0 ? o.Name == name : o.Levels.Any(level => $"{o.Name}.{level}" == name));
            if (option is null)
                reading.Bag.Error(at, $"The status quo names '{Reading.Cut(name)}', which is no option or level.", Near(name, conflict.Options.SelectMany(o => o.Levels.Count == 0 ? [o.Name] : o.Levels.Select(l => $"{o.Name}.{l}"))));
            else if (!taken.Add(option.Name))
                reading.Bag.Error(at, $"The status quo names '{option.Name}' twice.");
        }
    }

    private static string? Near(string name, IEnumerable<string> known) => Nearest.To(name, known) is { } near ? $"Did you mean '{near}'?" : null;

    private static Mark At(Reading reading, object read) => reading.Places.GetValueOrDefault(read, new Mark(0, 1, 1, 1));
}
