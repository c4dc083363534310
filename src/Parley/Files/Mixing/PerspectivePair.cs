using Parley.Files.Sections;
using Parley.Files.Shapes;

namespace Parley.Files;

/// <summary>
/// Two perspectives of a model, the paths at which they part, and every mixture of the two. A difference is a path that either of them replaces.
/// Where one replaces a section whole and the other parts of it, the section is split to the coarsest paths that do not overlap; a list is never split.
/// Immutable and safe to share.
/// </summary>
public sealed class PerspectivePair
{
    private readonly IReadOnlyList<Place> _places;
    private readonly ModelFile _model;

    private PerspectivePair(ModelFile model, string first, string second, IReadOnlyList<Place> places)
    {
        (_model, First, Second, _places) = (model, first, second, places);
        Differences = [.. places.Where(place => place.Parts).Select(place => place.Difference)];
    }

    /// <summary>One perspective.</summary>
    public string First { get; }

    /// <summary>The other.</summary>
    public string Second { get; }

    /// <summary>The paths at which the two part in more than words and reasons, in the order of the first, then of the second.</summary>
    public IReadOnlyList<Difference> Differences { get; }

    /// <summary>How many replaced paths are the same in both, but for their words and reasons.</summary>
    public int SameValue => _places.Count - Differences.Count;

    /// <summary>The differences between two perspectives.</summary>
    /// <exception cref="KeyNotFoundException">There is no such perspective.</exception>
    public static PerspectivePair Of(ModelFile model, string first, string second)
    {
        ArgumentNullException.ThrowIfNull(model);
        var (one, two) = (model.RootOf(first), model.RootOf(second));
        IReadOnlyList<string> all = [.. model.In(first).Perspective!.Sets.Concat(model.In(second).Perspective!.Sets).Distinct()];
        var tops = all.Where(path => !all.Any(other => Within(path, other)));
        var places = tops.SelectMany(path => Split(path, null, all, one, two)).Select(difference => Place.Of(difference, model.RootOf(null), one, two));
        return new PerspectivePair(model, first, second, [.. places.Where(place => place.Matters)]);
    }

    // Where both ends have to come out as the perspectives themselves, the order in which keys are made has to be their own.
    private int OrderInSecond((ScalarNode Path, Node Value) entry)
    {
        var sets = _model.In(Second).Perspective!.Sets;
        var path = entry.Path.Value;
        return sets.TakeWhile(set => set != path && !Within(path, set) && !Within(set, path)).Count();
    }

    /// <summary>The pair with some differences split into the parts at which its two values part, down to single quantities.</summary>
    public PerspectivePair Refined(IReadOnlyCollection<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var (plain, one, two) = (_model.RootOf(null), _model.RootOf(First), _model.RootOf(Second));
        return new PerspectivePair(_model, First, Second, [.. _places.SelectMany(place => paths.Contains(place.Difference.Path)
            ? Parts(place.Difference.Path, place.Difference.SplitFrom ?? place.Difference.Path, ShapeAt.Find(place.Difference.Path), one, two).Select(part => Place.Of(part, plain, one, two)).Where(part => part.Matters)
            : [place])]);
    }

    /// <summary>
    /// The first perspective with some differences as the second has them, read from some sections of the model alone (claims and sources are left out).
    /// Null where that is no valid model.
    /// </summary>
    /// <param name="taken">The differences taken from the second, by their number in <see cref="Differences"/>.</param>
    /// <param name="sections">The sections to read.</param>
    public Conflict? Mixed(IReadOnlyCollection<int> taken, IReadOnlyCollection<string> sections)
    {
        ArgumentNullException.ThrowIfNull(taken);
        ArgumentNullException.ThrowIfNull(sections);
        var number = 0;
        var (kept, put) = (new List<(ScalarNode, Node)>(), new List<(ScalarNode, Node)>());
        foreach (var place in _places)
        {
            var second = place.Parts ? taken.Contains(number++) : taken.Count == Differences.Count;
            if (sections.Contains(place.Difference.Section) && place.Entry(second) is { } entry)
                (second ? put : kept).Add(entry);
        }
        var bag = new DiagnosticBag();
        var root = _model.RootOf(null);
        root = root with { Entries = [.. root.Entries.Where(entry => sections.Contains(entry.Key.Value))] };
        root = Overlay.Apply(root, new MapNode(default, [.. kept, .. put.OrderBy(OrderInSecond)]), bag);
        var reading = new Reading(bag);
        var conflict = ConflictSections.Conflict.Read(root, reading, "");
        reading.References.RemoveAll(reference => reference.Kinds.Any(kind => kind is IdKind.Claim or IdKind.Source or IdKind.Perspective));
        ReferenceChecks.Run(conflict, [], reading);
        return bag.HasErrors ? null : Resolution.Complete(conflict) with { Perspective = _model.In(First).Perspective };
    }

    private static IEnumerable<Difference> Split(string path, string? from, IReadOnlyList<string> all, MapNode one, MapNode two)
    {
        if (!all.Any(other => Within(other, path)) || ShapeAt.Value(one, path) is not MapNode a || ShapeAt.Value(two, path) is not MapNode b)
            return [new Difference(path, from)];
        return Keys(a, b).SelectMany(key => Split($"{path}.{key}", from ?? path, all, one, two));
    }

    private static IEnumerable<Difference> Parts(string path, string from, Shape? shape, MapNode one, MapNode two)
    {
        if (shape is null or RecordShape<Quantity> or RecordShape<Assumption> || ShapeAt.Value(one, path) is not MapNode a || ShapeAt.Value(two, path) is not MapNode b)
            return [new Difference(path, from)];
        return Keys(a, b).Where(key => !Reasons.Is(shape, key)).SelectMany(key => Parts($"{path}.{key}", from, shape.Inside(key)?.Shape, one, two));
    }

    private static IEnumerable<string> Keys(MapNode a, MapNode b) => a.Entries.Concat(b.Entries).Select(entry => entry.Key.Value).Distinct();

    /// <summary>Whether a path lies within a section, not being it.</summary>
    private static bool Within(string path, string section) => path.StartsWith(section + '.', StringComparison.Ordinal);

    /// <param name="Parts">Whether the two part here in more than words and reasons.</param>
    /// <param name="Plain">What the base has.</param>
    private sealed record Place(Difference Difference, bool Parts, Node? Plain, Node? One, Node? Two)
    {
        /// <summary>Whether the path is of any use: some side departs from the base.</summary>
        public bool Matters => Parts || !ReferenceEquals(Plain, One);

        public static Place Of(Difference difference, MapNode root, MapNode first, MapNode second)
        {
            var (plain, one, two) = (ShapeAt.Value(root, difference.Path), ShapeAt.Value(first, difference.Path), ShapeAt.Value(second, difference.Path));
            return new Place(difference, !Reasons.Same(ShapeAt.Find(difference.Path), one, two), plain, one, two);
        }

        /// <summary>What an overlay puts here; null where the base stays.</summary>
        public (ScalarNode, Node)? Entry(bool second)
        {
            var value = second ? Two : One;
            return ReferenceEquals(value, Plain) ? null : (new ScalarNode(default, Difference.Path, true), value ?? new ScalarNode(default, "", true));
        }
    }
}
