using Parley.Assessment;
using Parley.Deals;

namespace Parley.Reports;

/// <summary>Makes the sentences about those who are not asked and could undo what is signed.</summary>
internal static class DealsWreckText
{
    public static TextSection? Section(DealSolution solution, TableWreckers wreckers)
    {
        var conflict = solution.Conflict;
        var lines = new List<TextLine>();
        foreach (var wrecker in wreckers.Parties.Where(wrecker => wrecker is { Refused: { IsZero: false } }))
            lines.Add(new TextLine(0, $"{Of(wrecker)} of the {DealsText.Number(wrecker.Of!.Value)} packages that the seated would accept give {conflict.InText(wrecker.Party)} less than {(wrecker.FightingOn is { } value ? $"fighting on ({DealsText.Value(value)})" : "it has without an agreement")}, or cross its red lines; it {Means(wrecker)}."));
        foreach (var wrecked in wreckers.Proposals)
            lines.Add(new TextLine(0, $"If ‘{conflict.Proposals.First(proposal => proposal.Id == wrecked.Proposal).Name}’ were signed, {conflict.InText(wrecked.Party)} would move away from {Wording.Outcome(conflict, wrecked.Outcome)}{(wrecked.States == 1 ? "" : wrecked.Leaves == wrecked.States ? ", in each of its variants" : $", in {Wording.Number(wrecked.Leaves)} of its {Wording.Number(wrecked.States)} variants")}: it likes that better, and no answer that the others would like keeps it from it."));
        return lines.Count == 0 ? null : new TextSection("wreckers", "Who could undo it", "Parties whose consent the table does not need, and which have moves of their own.", lines);
    }

    private static string Of(Wrecker wrecker) => wrecker.Refused == wrecker.Of ? "All" : DealsText.Number(wrecker.Refused!.Value);

    private static string Means(Wrecker wrecker) => wrecker.Fights ? "could fight on" : "has options of its own";
}
