namespace Parley.Assessment;

/// <summary>Finds a stated number's place among the inputs of a part; numbers that are not among them keep their best guess.</summary>
internal sealed class InputValues
{
    private readonly Dictionary<Assumption, int> _places = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> _paths = [];

    /// <param name="all">All inputs of the view.</param>
    /// <param name="which">Which of them the part rests on.</param>
    public InputValues(IReadOnlyList<UncertainInput> all, Func<UncertainInput, bool> which)
    {
        Inputs = [.. Enumerable.Range(0, all.Count).Where(i => which(all[i]))];
        for (var place = 0; place < Inputs.Count; place++)
        {
            _places[all[Inputs[place]].Number] = place;
            _paths[all[Inputs[place]].Path] = place;
        }
    }

    /// <summary>The inputs of the part, as places in the view's list.</summary>
    public IReadOnlyList<int> Inputs { get; }

    /// <summary>The place of a path, or -1.</summary>
    public int PlaceOf(string path) => _paths.GetValueOrDefault(path, -1);

    /// <summary>The place of a stated number, or -1.</summary>
    public int PlaceOf(Assumption number) => _places.GetValueOrDefault(number, -1);

    /// <summary>The value of a number where the inputs have these values.</summary>
    public double Of(Assumption number, double[] inputs) => _places.TryGetValue(number, out var place) ? inputs[place] : number.Best;
}
