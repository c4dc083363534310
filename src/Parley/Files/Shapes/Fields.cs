namespace Parley.Files.Shapes;

/// <summary>One key of a record, as declared.</summary>
internal sealed record Field(string Name, Shape Shape, bool Required, string About);

/// <summary>
/// The keys of one record while it is read. The same declaration is also run without a node, to learn which keys there are.
/// </summary>
internal sealed class Fields
{
    private readonly MapNode? _map;
    private readonly Reading? _reading;
    private readonly List<Field> _declared = [];

    /// <summary>A run that only learns the keys, or that stands in for a record that could not be read.</summary>
    public Fields(string key = "") => Key = key;

    /// <summary>A run that reads.</summary>
    public Fields(MapNode map, Reading reading, string key)
    {
        _map = map;
        _reading = reading;
        Key = key;
    }

    /// <summary>The key under which the record stands.</summary>
    public string Key { get; }

    /// <summary>The keys in declared order.</summary>
    public IReadOnlyList<Field> Declared => _declared;

    /// <summary>The place of the record; nothing while learning the keys.</summary>
    public Mark At => _map?.At ?? default;

    /// <summary>Whether a key is present.</summary>
    public bool Has(string name) => _map?.Find(name) is not null;

    /// <summary>Reports a problem of the record as a whole, or at one of its keys.</summary>
    public void Problem(string message, string? suggestion = null, string? at = null) =>
        _reading?.Bag.Error((at is null ? null : _map?.Find(at)?.At) ?? At, message, suggestion);

    /// <summary>Remembers where a value stands, for checks that come later.</summary>
    public T Placed<T>(T value)
        where T : class
    {
        if (_reading is not null)
            _reading.Places[value] = At;
        return value;
    }

    /// <summary>Remembers that a value which was completed stands where the one stands that was read.</summary>
    public T Also<T>(T read, T completed)
        where T : class
    {
        if (_reading is not null)
            _reading.Places[completed] = _reading.Places.GetValueOrDefault(read, At);
        return completed;
    }

    /// <summary>A key that has to be there.</summary>
    public T Need<T>(string name, Shape<T> shape, string about)
    {
        _declared.Add(new Field(name, shape, true, about));
        if (_map is null)
            return shape.Empty;
        if (_map.Find(name) is { } node)
            return shape.Read(node, _reading!, name);
        _reading!.Bag.Error(At, $"The key '{name}' is missing.", $"{name}: {about}");
        return shape.Empty;
    }

    /// <summary>A key that may be absent; <paramref name="otherwise"/> then stands in.</summary>
    public T May<T>(string name, Shape<T> shape, T otherwise, string about)
    {
        _declared.Add(new Field(name, shape, false, about));
        return _map?.Find(name) is { } node ? shape.Read(node, _reading!, name) : otherwise;
    }

    /// <summary>A key that may be absent, with a value by reference.</summary>
    public T? Maybe<T>(string name, Shape<T> shape, string about)
        where T : class
    {
        _declared.Add(new Field(name, shape, false, about));
        return _map?.Find(name) is { } node ? shape.Read(node, _reading!, name) : null;
    }

    /// <summary>Reports keys that were not declared.</summary>
    public void Close()
    {
        if (_map is null)
            return;
        foreach (var (name, _) in _map.Entries)
        {
            if (_declared.Any(field => field.Name == name.Value))
                continue;
            var near = _reading!.Bag.IsFull ? null : Nearest.To(name.Value, _declared.Select(field => field.Name).Where(key => _map.Find(key) is null));
            var known = string.Join(", ", _declared.Select(field => field.Name));
            _reading.Bag.Error(name.At, $"The key '{Reading.Cut(name.Value)}' is not known here.", near is null ? $"Known here: {known}." : $"Did you mean '{near}'?");
        }
    }
}
