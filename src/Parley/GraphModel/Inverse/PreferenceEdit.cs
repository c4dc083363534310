namespace Parley.GraphModel;

/// <summary>One change of a party's stated order.</summary>
/// <param name="Party">The party, from 0.</param>
/// <param name="Item">The item that goes down, or is left out, by its place in the stated order.</param>
/// <param name="Below">The neighbouring item that it goes below, by its place in the stated order; null where it is left out.</param>
public sealed record PreferenceEdit(int Party, int Item, int? Below)
{
    /// <summary>The order of a party's items, by their places in the stated order, after these edits; those of other parties are passed over.</summary>
    public static IReadOnlyList<int> Carried(int items, int party, IEnumerable<PreferenceEdit> edits)
    {
        ArgumentNullException.ThrowIfNull(edits);
        List<int> order = [.. Enumerable.Range(0, items)];
        foreach (var edit in edits.Where(edit => edit.Party == party))
        {
            var place = order.IndexOf(edit.Item);
            order.RemoveAt(place);
            if (edit.Below is not null)
                order.Insert(place + 1, edit.Item);
        }
        return order;
    }
}
