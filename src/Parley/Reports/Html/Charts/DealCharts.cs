using Parley.Assessment;
using Parley.Deals;

namespace Parley.Reports.Html.Charts;

/// <summary>Makes the records that the charts of a table draw.</summary>
internal static class DealCharts
{
    /// <summary>The most proposals that a chart of two parties draws.</summary>
    public const int MostProposals = 5;

    /// <summary>The agreement zone and the frontier of two parties.</summary>
    public static ZoneData Zone(DealView view)
    {
        var (frontier, parties) = (view.Solution.Frontier!, view.Parties);
        var points = DealView.Drawn(frontier.Count, DealView.MostPoints).Select(entry => new Spot(view.Value(0, frontier.Values[0][entry]), view.Value(1, frontier.Values[1][entry]))).ToList();
        var without = (view.Without(0), view.Without(1));
        return new ZoneData(
            new ChartHead($"deals-{HtmlText.Number(view.Place)}-{view.View.Label}", $"Agreement zone and frontier of {parties[0]} and {parties[1]}, {view.Caption}", Said(view)),
            (parties[0], parties[1]), without, points,
            [.. view.Picked().Select(entry => new ZoneMark(entry.Sign, view.Value(0, entry.Package.Values[0]), view.Value(1, entry.Package.Values[1])))], Boxes(view));
    }

    /// <summary>The frontier and the solutions over more parties.</summary>
    public static ProfileData Profile(DealView view)
    {
        var frontier = view.Solution.Frontier!;
        var picked = view.Picked();
        var fits = view.Solution.Front?.Entries.ToHashSet() ?? [];
        IReadOnlyList<ProfileLine> lines =
        [
            .. DealView.Drawn(frontier.Count, DealView.MostStrands).Select(entry => new ProfileLine("", fits.Contains(entry), Values(view, frontier.At(entry)))),
            .. picked.Select(entry => new ProfileLine(entry.Sign, true, Values(view, entry.Package.Values))),
        ];
        var codes = PartyCodes.Of(view.Solution.Conflict);
        var order = view.Solution.Conflict.Parties.Select(party => party.Id).ToList();
        IReadOnlyList<ProfileAxis> axes = [.. view.Solution.Consent.Select((party, i) => Axis(view, party, codes[order.IndexOf(party)], i, lines))];
        return new ProfileData(
            new ChartHead($"deals-{HtmlText.Number(view.Place)}-{view.View.Label}", $"The frontier of {Wording.List(view.Parties)}, {view.Caption}", Said(view)), axes, lines);
    }

    private static ProfileAxis Axis(DealView view, string party, string code, int i, IReadOnlyList<ProfileLine> lines)
    {
        var range = view.View.Deals.Ranges.FirstOrDefault(one => one.Party == party);
        var drawn = lines.Select(line => line.Values[i]).ToList();
        return new ProfileAxis(code, Math.Min(range?.Worst ?? double.PositiveInfinity, drawn.Min()), Math.Max(range?.Best ?? double.NegativeInfinity, drawn.Max()), view.Without(i));
    }

    private static IReadOnlyList<double> Values(DealView view, long[] units) => [.. units.Select((value, party) => view.Value(party, value))];

    private static List<ZoneBox> Boxes(DealView view)
    {
        var boxes = new List<ZoneBox>();
        foreach (var (proposal, number) in view.View.Deals.Proposals.Take(MostProposals).Select((proposal, i) => (proposal, i + 1)))
        {
            var judged = view.Solution.Consent.Select(party => proposal.ByParty.FirstOrDefault(one => one.Party == party)).ToList();
            if (judged.All(one => one is not null && double.IsFinite(one.Low)))
                boxes.Add(new ZoneBox(number, judged[0]!.Low, judged[0]!.High, judged[1]!.Low, judged[1]!.High));
        }
        return boxes;
    }

    private static string Said(DealView view)
    {
        var without = string.Join(", ", view.Parties.Select((party, i) => $"{party} {(view.Without(i) is { } value ? DealsText.Value(value) : "not known")}"));
        var picked = view.Picked();
        return $"{view.Note()} Without an agreement: {without}. "
            + (picked.Count == 0 ? "No bargaining solution: nothing is acceptable to all, or it is not known what is."
                : $"Bargaining solutions: {string.Join("; ", picked.Select(entry => $"{entry.Sign} {DealsText.Values(view.Solution, entry.Package.Values)}"))}.");
    }
}
