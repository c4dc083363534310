using Parley.FightAndTalk;

namespace Parley.Assessment;

/// <summary>What a closed form of the section <c>war</c> answers.</summary>
/// <param name="Conflict">The conflict as the view sees it.</param>
/// <param name="Ultimatum">The best demand and the probability of war; null in the other form.</param>
/// <param name="LockIn">Powell's condition period by period; null in the other form.</param>
public sealed record WarClosedForm(Conflict Conflict, (double Offer, double War)? Ultimatum, IReadOnlyList<LockInPeriod>? LockIn)
{
    /// <summary>The answer at the best guesses; null where the view's war is a game.</summary>
    public static WarClosedForm? Of(Conflict conflict)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        if (conflict.War?.Ultimatum is { } asked)
            return new WarClosedForm(conflict, PrivateCosts.Ultimatum(asked.Advance.Best, asked.OwnCost.Best, asked.MostCost.Best), null);
        if (conflict.War?.LockIn is not { } form)
            return null;
        var benefits = form.Benefits?.Best ?? 1 / (1 - form.Delta.Best);
        return new WarClosedForm(conflict, null, LockInCheck(form, benefits));
    }

    private static IReadOnlyList<LockInPeriod> LockInCheck(WarLockIn form, double benefits) =>
        FightAndTalk.LockIn.Check(form.Delta.Best, benefits, [.. form.A.Select(number => number.Best)], [.. form.B.Select(number => number.Best)]);
}
