namespace Parley.Files.Import;

/// <summary>
/// The feasible states of a foreign file. Its options are regrouped by party in party order; a state's code has one bit an option in that order,
/// the first least significant, and state ordinals count the feasible codes upwards from 1.
/// </summary>
internal sealed class GmcrStates
{
    /// <summary>The most comparisons of a state with a pattern: bounds the work where few states are feasible among very many.</summary>
    public const long MaxChecks = 200_000_000;

    private readonly int[] _place;

    public GmcrStates(GmcrFile file)
    {
        Order = [.. file.Parties.SelectMany(party => party.Options)];
        _place = new int[file.Options.Count];
        Array.Fill(_place, -1);
        for (var i = 0; i < Order.Count; i++)
            _place[Order[i]] = i;
    }

    /// <summary>The file's option indices, regrouped.</summary>
    public IReadOnlyList<int> Order { get; }

    /// <summary>Where the option of that index stands after regrouping; −1 where no party owns it.</summary>
    public int Place(int option) => _place[option];

    /// <summary>The feasible codes, ascending; null where there are more than <see cref="Limits.Nodes"/> or too many to search.</summary>
    /// <remarks>A code that a pattern excludes is skipped together with all codes that agree with it down to the pattern's lowest option.</remarks>
    public ulong[]? Feasible(IEnumerable<GmcrStatement> excluded, CancellationToken cancellation)
    {
        if (Order.Count > 62)
            return null;
        var masks = excluded.SelectMany(Masks).ToArray();
        var codes = new List<ulong>();
        var end = 1UL << Order.Count;
        long checks = 0;
        for (ulong code = 0; code < end;)
        {
            cancellation.ThrowIfCancellationRequested();
            checks += masks.Length + 1;
            if (checks > MaxChecks || codes.Count > Limits.Nodes)
                return null;
            ulong skip = 0;
            foreach (var (mask, value) in masks)
                if ((code & mask) == value)
                    skip = Math.Max(skip, mask == 0 ? end : mask & (~mask + 1));
            if (skip == 0)
                codes.Add(code++);
            else
                code = (code | (skip - 1)) + 1;
        }
        return codes.Count > Limits.Nodes ? null : [.. codes];
    }

    /// <summary>For each member that can hold at all: the options it names and the values it wants.</summary>
    public IEnumerable<(ulong Mask, ulong Value)> Masks(GmcrStatement statement) =>
        statement.AnyOf.Where(member => !Contradicts(member)).Select(member => member.Aggregate((Mask: 0UL, Value: 0UL), (sum, choice) =>
        {
            var bit = 1UL << _place[choice.Option];
            return (sum.Mask | bit, choice.Taken ? sum.Value | bit : sum.Value);
        }));

    /// <summary>Whether the member wants an option both taken and not.</summary>
    public static bool Contradicts(IReadOnlyList<GmcrChoice> member) => member.Any(choice => member.Contains(choice with { Taken = !choice.Taken }));

    /// <summary>The code's letters, Y or N, in the regrouped order.</summary>
    public string Letters(ulong code) => string.Create(Order.Count, code, static (letters, bits) =>
    {
        for (var i = 0; i < letters.Length; i++)
            letters[i] = (bits >> i & 1) != 0 ? 'Y' : 'N';
    });
}
