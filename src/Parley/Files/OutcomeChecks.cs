namespace Parley.Files;

/// <summary>Outcomes may be built from outcomes: never in a circle, and never so often that writing them out would fill the memory.</summary>
internal static class OutcomeChecks
{
    /// <summary>Reports circles and outcomes that become too large. Cost: linear in the names of all outcomes; no recursion, so depth does not matter.</summary>
    public static void Run(Conflict conflict, FormulaNames names, Reading reading)
    {
        var sizes = new Dictionary<string, long>();
        var open = new HashSet<string>();
        foreach (var outcome in conflict.Outcomes)
            Follow(outcome, names, sizes, open, reading);
    }

    private static void Follow(Outcome start, FormulaNames names, Dictionary<string, long> sizes, HashSet<string> open, Reading reading)
    {
        if (sizes.ContainsKey(start.Id))
            return;
        var path = new Stack<(Outcome Outcome, IReadOnlyList<Outcome> Parts, int Own, int Next)>();
        Enter(start);
        while (path.TryPop(out var step))
        {
            if (step.Next == step.Parts.Count)
            {
                Leave(step.Outcome, step.Parts, step.Own);
                continue;
            }
            path.Push(step with { Next = step.Next + 1 });
            var part = step.Parts[step.Next];
            if (open.Contains(part.Id))
                reading.Bag.Error(At(step.Outcome), $"The outcome '{step.Outcome.Id}' is defined by itself, by way of '{part.Id}'.", "Write one of the two out in options.");
            else if (!sizes.ContainsKey(part.Id))
                Enter(part);
        }

        void Enter(Outcome outcome)
        {
            var all = outcome.Is.Names().ToList();
            var parts = all.Select(name => names.IsOutcome(name.Text, out var part) ? part : null).OfType<Outcome>().ToList();
            open.Add(outcome.Id);
            path.Push((outcome, parts, all.Count - parts.Count, 0));
        }

        void Leave(Outcome outcome, IReadOnlyList<Outcome> parts, int own)
        {
            var size = Math.Min(own + parts.Sum(part => sizes.GetValueOrDefault(part.Id)), Limits.OutcomeNames + 1L);
            if (size > Limits.OutcomeNames && parts.All(part => sizes.GetValueOrDefault(part.Id) <= Limits.OutcomeNames))
                reading.Bag.Error(At(outcome), $"Written out, the outcome '{outcome.Id}' has more than {Limits.OutcomeNames} names: it is made of outcomes that are made of outcomes.", "Write it in options.");
            sizes[outcome.Id] = size;
            open.Remove(outcome.Id);
        }

        Mark At(Outcome outcome) => reading.Places.GetValueOrDefault(outcome.Is, new Mark(0, 1, 1, 1));
    }
}
