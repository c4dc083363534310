namespace Parley.GraphModel;

/// <summary>Lists the feasible states of a conflict in option form, ascending, without walking through all combinations where constraints cut them off.</summary>
/// <remarks>
/// Steps: settle the options from the last to the first, lowest choice first; give up a branch as soon as a constraint is known to be violated
/// (<see cref="PartialTruth"/>). Cost: at most the feasible states times options times the size of the constraints where these cut early, and the
/// number of combinations in the worst case; bounded by a number of steps.
/// </remarks>
public static class FeasibleStates
{
    /// <summary>The states, or how far the listing came before a limit.</summary>
    /// <param name="Codes">The feasible states found, ascending.</param>
    /// <param name="Complete">Whether these are all.</param>
    public sealed record Listing(IReadOnlyList<ulong> Codes, bool Complete);

    /// <summary>Lists the states at which none of the <paramref name="never"/> formulas holds; stops beyond <paramref name="most"/> states or <paramref name="mostSteps"/> steps.</summary>
    public static Listing List(Conflict conflict, StateCoding coding, IReadOnlyList<Formula> never, int most, long mostSteps, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        ArgumentNullException.ThrowIfNull(coding);
        ArgumentNullException.ThrowIfNull(never);
        var found = new List<ulong>();
        var steps = 0L;
        var complete = coding.Bits <= 64 && Settle(conflict.Options.Count - 1, 0, 0);
        return new Listing(found, complete);

        bool Settle(int option, ulong code, ulong settled)
        {
            if (++steps > mostSteps)
                return false;
            if ((steps & 0xFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            foreach (var formula in never)
                if (PartialTruth.Of(formula, coding, code, settled) == true)
                    return true;
            if (option < 0)
            {
                if (found.Count >= most)
                    return false;
                found.Add(code);
                return true;
            }
            for (var level = 0; level < conflict.Options[option].Choices; level++)
                if (!Settle(option - 1, code | coding.CodeOf(option, level), settled | coding.MaskOf(option)))
                    return false;
            return true;
        }
    }

    /// <summary>The patterns that a conflict's constraints rule out, with outcomes written out; the index says which constraint each comes from.</summary>
    public static IReadOnlyList<(Formula Never, int Constraint)> Never(Conflict conflict)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        var never = new List<(Formula, int)>();
        for (var c = 0; c < conflict.Infeasible.Count; c++)
            foreach (var formula in Never(conflict.Infeasible[c]))
                never.Add((conflict.Expand(formula), c));
        return never;
    }

    private static IEnumerable<Formula> Never(Constraint constraint)
    {
        var formulas = constraint.Formulas;
        switch (constraint.Kind)
        {
            case ConstraintKind.Never:
                yield return formulas[0];
                break;
            case ConstraintKind.IfThen:
                yield return new Formula.And(formulas[0], new Formula.Not(formulas[1]));
                break;
            case ConstraintKind.OnlyTogether:
                foreach (var other in formulas.Skip(1))
                    yield return new Formula.Not(new Formula.Iff(formulas[0], other));
                break;
            default:
                for (var i = 0; i < formulas.Count; i++)
                    for (var j = i + 1; j < formulas.Count; j++)
                        yield return new Formula.And(formulas[i], formulas[j]);
                if (constraint.Kind == ConstraintKind.ExactlyOne)
                    yield return new Formula.Not(formulas.Aggregate((Formula)new Formula.Constant(false), (all, next) => new Formula.Or(all, next)));
                break;
        }
    }
}
