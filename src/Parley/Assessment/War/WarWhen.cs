using Parley.FightAndTalk;
using Parley.Files;

namespace Parley.Assessment;

/// <summary>
/// For which strengths, recoveries and guarantees a ceasefire now would be agreed to: each quantity is set to every word of its scale in turn, all
/// else as stated. Plain quantities only. Cost: one solution for each word.
/// </summary>
internal static class WarWhen
{
    public static IEnumerable<Finding> Of(WarSolution war, CancellationToken cancel)
    {
        if (war.Conflict.War is not { Plain: { } plain } model || !war.Game.HasCeasefire)
            yield break;
        (string[] Subjects, Quantity? Quantity, WordScale Scale)[] asked =
        [
            (["strength"], plain.Strength, WarWords.Strength),
            .. plain.Sides.Select(side => ((string[])["recovery", side.Id], plain.RecoveryInCeasefire.GetValueOrDefault(side.Id), WarWords.Recovery)),
            .. plain.Sides.Select(side => ((string[])["guarantee", side.Id], plain.Response.GetValueOrDefault(side.Id), WarWords.Response)),
        ];
        foreach (var (subjects, quantity, scale) in asked.Where(entry => entry.Quantity is not null))
        {
            var agreed = scale.Words.Select(word => (word.Word, Agreed: Agreed(model, quantity!, word.Best, cancel))).ToList();
            yield return FindingMaker.Make(war.Conflict, "war.when", subjects,
                new FindingValue.Set([.. agreed.Where(entry => entry.Agreed == true).Select(entry => entry.Word)]),
                model.Quantities.Select(other => other.Path), method: WarFindings.Method, status: MethodStatus.Experimental, detail:
                [
                    ("refused", [.. agreed.Where(entry => entry.Agreed == false).Select(entry => entry.Word)]),
                    ("stated", quantity!.Word is { } word ? [word] : []),
                    ("sides", [war.Id(Side.A), war.Id(Side.B)]),
                ]);
        }
    }

    // Null where the word cannot stand for this quantity in this model.
    private static bool? Agreed(WarModel model, Quantity quantity, double value, CancellationToken cancel)
    {
        if (value < quantity.Least || value > quantity.Most)
            return null;
        var game = WarCompiler.Compile(model, other => ReferenceEquals(other, quantity) ? value : other.Best).Game;
        return game is null ? null : LeastChange.Meets(game, new CeasefireGoal(1, 0), cancel);
    }
}
