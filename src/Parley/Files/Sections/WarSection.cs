using Parley.Files.Shapes;
using static Parley.Files.Shapes.Common;

namespace Parley.Files.Sections;

/// <summary>The shape of the section <c>war</c>: plain quantities, or the exact form or a closed form under one key.</summary>
internal static class WarSection
{
    private static readonly string[] Alone = ["exact", "ultimatum", "lock_in"];

    public static readonly RecordShape<WarModel> War = new("the war", f =>
    {
        var exact = f.Maybe("exact", ExactWarSection.Exact, "Every number of the game as it stands, in place of all plain quantities.");
        var ultimatum = f.Maybe("ultimatum", ClosedWarSection.Ultimatum, "In place of a game: one demand where only the other side knows its cost of war (Fearon 1995).");
        var lockIn = f.Maybe("lock_in", ClosedWarSection.LockIn, "In place of a game: what each side could lock in by fighting, period by period (Powell 2006).");
        var plain = PlainWarSection.Read(f);
        var because = f.May("because", Because, [], "The claims that all of it rests on.");
        var note = f.Maybe("note", Text, "The analyst's note.");
        Mixed(f);
        var other = ultimatum is not null || lockIn is not null;
        return f.Placed(new WarModel(exact, exact is null && !other ? plain : null, because, note)
        {
            Ultimatum = ultimatum,
            LockIn = lockIn,
            Quantities = exact is not null ? ExactWarSection.All(exact) : other ? ClosedWarSection.All(ultimatum, lockIn) : PlainWarQuantities.All(plain),
        });
    });

    private static void Mixed(Fields f)
    {
        if (Alone.FirstOrDefault(f.Has) is not { } form)
            return;
        var name = form == "exact" ? "The exact form" : $"The form '{form}'";
        if (f.Declared.FirstOrDefault(key => key.Name != form && key.Name is not ("because" or "note") && f.Has(key.Name)) is { } other)
            f.Problem(Alone.Contains(other.Name) ? $"{name} and '{other.Name}' stand each alone." : $"{name} stands alone: it cannot be mixed with plain quantities.", at: other.Name);
    }
}
