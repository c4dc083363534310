using Parley.Files.Shapes;
using static Parley.Files.Shapes.Common;

namespace Parley.Files.Sections;

/// <summary>The shape of the section <c>war</c>: plain quantities, or the exact form under one key.</summary>
internal static class WarSection
{
    public static readonly RecordShape<WarModel> War = new("the war", f =>
    {
        var exact = f.Maybe("exact", ExactWarSection.Exact, "Every number of the game as it stands, in place of all plain quantities.");
        var plain = PlainWarSection.Read(f);
        var because = f.May("because", Because, [], "The claims that all of it rests on.");
        var note = f.Maybe("note", Text, "The analyst's note.");
        if (exact is not null && f.Declared.FirstOrDefault(key => key.Name is not ("exact" or "because" or "note") && f.Has(key.Name)) is { } other)
            f.Problem("The exact form stands alone: it cannot be mixed with plain quantities.", at: other.Name);
        return f.Placed(new WarModel(exact, exact is null ? plain : null, because, note)
        {
            Quantities = exact is null ? PlainWarQuantities.All(plain) : ExactWarSection.All(exact),
        });
    });
}
