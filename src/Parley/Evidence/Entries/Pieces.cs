using System.Globalization;
using System.Text.RegularExpressions;
using Parley.Files.Editing;
using Parley.Files.Shapes;

namespace Parley.Evidence;

/// <summary>Gathers the keys of an entry that has something to say.</summary>
internal sealed partial class Pieces
{
    private readonly List<(string, string)> _entries = [];

    public Pieces Text(string key, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
            _entries.Add((key, YamlFragment.Text(text)));
        return this;
    }

    public Pieces List(string key, IReadOnlyCollection<string> texts)
    {
        if (texts.Count > 0)
            _entries.Add((key, YamlFragment.List(texts)));
        return this;
    }

    public Pieces Yaml(string key, string? yaml)
    {
        if (yaml is not null)
            _entries.Add((key, yaml));
        return this;
    }

    public string Block() => YamlFragment.Block(_entries);

    public string Flow() => YamlFragment.Flow(_entries);

    /// <summary>A hash in quotes where other programs would read a number.</summary>
    public static string? Hash(string? hash) => hash is not null && Number().IsMatch(hash) ? $"\"{hash}\"" : hash;

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A word of an enumeration as the file writes it.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => Common.Kebab(value.ToString());

    [GeneratedRegex("^[0-9]+(e[0-9]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
