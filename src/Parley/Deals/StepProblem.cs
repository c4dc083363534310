namespace Parley.Deals;

/// <summary>The steps of a proposal in numbers. Values are in units of ten to the power of minus the digits of the table.</summary>
internal sealed class StepProblem
{
    private readonly ValueTable _values;
    private readonly TermsTest[][] _extras;
    private readonly int[] _start;
    private readonly (int Issue, int Level)?[] _changes;

    private StepProblem(ValueTable values, TermsTest[][] extras, int[] start, (int Issue, int Level)?[] changes, IReadOnlyList<string> parties, int[][] doers, bool[] verified, bool[] undone) =>
        (_values, _extras, _start, _changes, Parties, Doers, Verified, Undone) = (values, extras, start, changes, parties, doers, verified, undone);

    /// <summary>The parties that have values.</summary>
    public IReadOnlyList<string> Parties { get; }

    /// <summary>Per step, those of them who do it.</summary>
    public int[][] Doers { get; }

    /// <summary>Per step, whether somebody checks it.</summary>
    public bool[] Verified { get; }

    /// <summary>Per step, whether all is undone where it is not done.</summary>
    public bool[] Undone { get; }

    /// <summary>Whether one step has to stay behind another, because both carry out the same issue and that one is first in the file.</summary>
    public bool Fixed(int first, int second) => first < second && _changes[first] is { } a && _changes[second] is { } b && a.Issue == b.Issue;

    /// <summary>Issues that need a level as they stand now and have none: those of steps, and those that the proposal leaves open.</summary>
    public static IReadOnlyList<string> Missing(Conflict conflict, Proposal proposal) =>
        [.. conflict.Issues.Where(issue => issue.Now is null && (proposal.Steps.Any(step => step.Issue == issue.Id) || proposal.Terms.All(term => term.Issue != issue.Id))).Select(issue => issue.Id)];

    /// <summary>The problem of a valid model in which nothing is missing.</summary>
    public static StepProblem Of(Conflict conflict, Proposal proposal)
    {
        var issues = conflict.Issues;
        var worths = conflict.Parties.Select(party => conflict.Worths.FirstOrDefault(worth => worth.Party == party.Id)).OfType<Worth>().ToArray();
        string[] parties = [.. worths.Select(worth => worth.Party)];
        int[] start = [.. issues.Select(issue => issue.IndexOf(proposal.Steps.Any(step => step.Issue == issue.Id) ? issue.Now! : Agreed(issue.Id) ?? issue.Now!))];
        return new StepProblem(
            new ValueTable(issues, worths, new Dictionary<string, double>()), [.. worths.Select(worth => worth.Together.Select(extra => new TermsTest(extra.When, issues)).ToArray())], start,
            [.. proposal.Steps.Select(step => step.Issue is { } id && issues.ToList().FindIndex(issue => issue.Id == id) is var place ? (place, issues[place].IndexOf(step.To ?? Agreed(id)!)) : ((int, int)?)null)],
            parties, [.. proposal.Steps.Select(step => Consent.Members(conflict, step.By).Select(party => Array.IndexOf(parties, party)).Where(party => party >= 0).ToArray())],
            [.. proposal.Steps.Select(step => step.VerifiedBy is not null)], [.. proposal.Steps.Select(step => step.Otherwise == StepFailure.Undone)]);

        string? Agreed(string issue) => proposal.Terms.FirstOrDefault(term => term.Issue == issue).Level;
    }

    /// <summary>A number of units as the file would write it.</summary>
    public double InUnit(long units) => _values.InUnit(units);

    /// <summary>What a party has once these steps are done, in this order.</summary>
    public long Value(ReadOnlySpan<int> done, int party)
    {
        var package = (int[])_start.Clone();
        foreach (var step in done)
            if (_changes[step] is { } change)
                package[change.Issue] = change.Level;
        var sum = 0L;
        for (var issue = 0; issue < package.Length; issue++)
            sum += _values.Levels[party][issue][package[issue]];
        for (var extra = 0; extra < _extras[party].Length; extra++)
            sum += _extras[party][extra].Holds(package) ? _values.Extras[party][extra] : 0;
        return sum;
    }

    /// <summary>What a party has that does not do the step at a place of the order.</summary>
    public long Refusing(int[] order, int place, int party, bool verified, bool undone) => AfterRefusal(order, place, party, party, verified, undone);

    /// <summary>What a party has where another, or itself, does not do the step at a place of the order.</summary>
    public long AfterRefusal(int[] order, int place, int refuser, int party, bool verified, bool undone)
    {
        if (undone)
            return Value([], party);
        var before = order.AsSpan(0, place);
        // Nobody checks, so the next step is done before the others notice.
        return verified || place + 1 == order.Length || Doers[order[place + 1]].Contains(refuser) || Fixed(order[place], order[place + 1])
            ? Value(before, party)
            : Value([.. before, order[place + 1]], party);
    }
}
