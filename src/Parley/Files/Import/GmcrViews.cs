namespace Parley.Files.Import;

/// <summary>
/// Writes the states that parties do not perceive as perspectives. There a party moves neither from nor to such a state; in its own view
/// these states are not there, and it acts on that view.
/// </summary>
internal sealed class GmcrViews(GmcrFile file, GmcrStates states, GmcrFormulas formulas, IReadOnlyList<string> partyIds, ulong[]? codes, List<string> notes)
{
    /// <summary>Writes the perspectives, if there are any; <paramref name="infeasible"/> is what cannot occur in anybody's view.</summary>
    public void Write(YamlText yaml, IReadOnlyList<string> infeasible)
    {
        var viewers = new List<(string Id, string Name, List<string> Unseen)>();
        for (var p = 0; p < partyIds.Count; p++)
            if (file.Parties[p].Misperceptions.Count > 0 && Unseen(file.Parties[p], viewers.Count) is { } unseen)
                viewers.Add((partyIds[p], file.Parties[p].Name, unseen));
        if (viewers.Count == 0)
            return;
        notes.Add($"States that a party does not perceive are carried over as perspectives: in as-PARTY-sees-it they cannot occur. In own-views each of these parties ({string.Join(", ", viewers.Select(viewer => viewer.Id))}) acts on its own.");
        yaml.Line(0, "perspectives:");
        yaml.Line(1, "own-views:");
        yaml.Line(2, "name: Each party acts on its own view");
        yaml.Line(2, "constructed: true");
        yaml.Line(2, $"believes: {{ {string.Join(", ", viewers.Select(viewer => $"{viewer.Id}: as-{viewer.Id}-sees-it"))} }}");
        foreach (var (id, name, unseen) in viewers)
        {
            yaml.Line(1, $"as-{id}-sees-it:");
            yaml.Line(2, $"name: {YamlText.Quote($"As {(name.Length > 0 ? name : id)} sees it")}");
            yaml.Line(2, "constructed: true");
            yaml.Line(2, "set:");
            yaml.Infeasible(3, [.. infeasible, .. unseen]);
        }
    }

    private List<string>? Unseen(GmcrParty party, int already)
    {
        var unseen = party.Misperceptions.Select(formulas.Write).OfType<string>().Where(formula => formula != "false").ToList();
        if (unseen.Count == 0 || unseen.Contains("true") || SeesNothing(party))
            notes.Add($"The misperceptions of {GmcrNames.Quote(party.Name)} leave it no state, or hide none; they are not carried over.");
        else if (already == Limits.Perspectives - 1)
            notes.Add($"The misperceptions of {GmcrNames.Quote(party.Name)} are not carried over: a model has at most {Limits.Perspectives} perspectives.");
        else
            return unseen;
        return null;
    }

    private bool SeesNothing(GmcrParty party)
    {
        if (codes is null)
            return false;
        var masks = party.Misperceptions.SelectMany(states.Masks).ToArray();
        return (long)codes.Length * masks.Length <= GmcrStates.MaxChecks && Array.TrueForAll(codes, code => Array.Exists(masks, hidden => (code & hidden.Mask) == hidden.Value));
    }
}
