using Parley.FightAndTalk;
using Parley.Files;

namespace Parley.Assessment;

/// <summary>Whether a ceasefire now would be agreed to at every word of strength and every word of recovery of the side that is behind, all else as stated.</summary>
/// <param name="Behind">The side whose recovery in a pause is varied: the weaker one, the second where they are equal.</param>
/// <param name="Response">The word of the response to a breach by whichever side; null: as stated.</param>
/// <param name="Agreed">By strength, then by recovery, in the order of their scales; null where a word cannot stand in this model.</param>
public sealed record WarGrid(Side Behind, string? Response, IReadOnlyList<IReadOnlyList<bool?>> Agreed)
{
    /// <summary>Grids as stated and with a severe response to any breach; empty in the exact form. Cost: 63 solutions for each.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static IReadOnlyList<WarGrid> Of(WarSolution war, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(war);
        if (war.Conflict.War is not { Plain: { Strength: { } strength } plain } || !war.Game.HasCeasefire)
            return [];
        var behind = strength.Best < 0 ? Side.A : Side.B;
        return plain.RecoveryInCeasefire.TryGetValue(plain.Sides[(int)behind].Id, out var recovery)
            ? [.. ((string?[])[null, .. plain.Response.Count == 2 ? ["severe"] : Array.Empty<string>()]).Select(response => Make(war.Conflict.War, behind, response, strength, recovery, cancel))]
            : [];
    }

    private static WarGrid Make(WarModel war, Side behind, string? response, Quantity strength, Quantity recovery, CancellationToken cancel)
    {
        var answer = response is null ? 0 : WarWords.Response.Find(response)!.Best;
        var (rows, columns) = (WarWords.Strength.Words, WarWords.Recovery.Words);
        var agreed = new bool?[rows.Count * columns.Count];
        Parallel.For(0, agreed.Length, new ParallelOptions { CancellationToken = cancel },
            i => agreed[i] = Meets(rows[i / columns.Count].Best, columns[i % columns.Count].Best));
        return new WarGrid(behind, response, [.. agreed.Chunk(columns.Count)]);

        bool? Meets(double x, double y)
        {
            var seen = WarEverywhere.Set(WarEverywhere.Set(war, [strength.Path], x), [recovery.Path], y);
            var game = Math.Abs(x) > (war.Plain!.Reach?.Best ?? 1.5) ? null : WarCompiler.Compile(seen, quantity =>
                ReferenceEquals(quantity, strength) ? x : ReferenceEquals(quantity, recovery) ? y
                : response is not null && war.Plain.Response.Values.Any(other => ReferenceEquals(other, quantity)) ? answer : quantity.Best).Game;
            return game is null ? null : CeasefireQuestion.Refusing(game, cancel) == 0;
        }
    }
}
