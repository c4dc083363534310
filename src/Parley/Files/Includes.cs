using Parley.Files.Shapes;

namespace Parley.Files;

/// <summary>Gives the text of a file by its full path, or why it cannot be read; the name is what messages call it.</summary>
internal delegate (SourceText? Text, string? Problem) TextOpener(string path, string name);

/// <summary>Takes whole sections from files inside the model's folder; a section stands in one file only.</summary>
internal static class Includes
{
    /// <summary>The root with the sections of every included file after its own.</summary>
    public static MapNode Merge(MapNode root, string? folder, DiagnosticBag bag, TextOpener open)
    {
        if (root.Find("include") is not { } include)
            return root;
        IReadOnlyList<Node> files = include is ListNode list ? list.Items : [include];
        if (files.Count > Limits.Includes)
            bag.Error(include.At, $"At most {Limits.Includes} files are included.");
        var entries = root.Entries.ToList();
        var places = entries.ToDictionary(entry => entry.Key.Value, entry => entry.Key.At);
        foreach (var file in files.Take(Limits.Includes).OfType<ScalarNode>())
            foreach (var (key, value) in Sections(file, folder, bag, open))
            {
                if (key.Value is "include" or "parley")
                    bag.Error(key.At, $"An included file cannot hold '{key.Value}'.");
                else if (!places.TryAdd(key.Value, key.At))
                    bag.Error(key.At, $"The section '{key.Value}' already stands in {bag.Texts[places[key.Value].File].Name}, line {places[key.Value].Line}.", "Keep each section in one file.");
                else
                    entries.Add((key, value));
            }
        return root with { Entries = entries };
    }

    private static IReadOnlyList<(ScalarNode Key, Node Value)> Sections(ScalarNode file, string? folder, DiagnosticBag bag, TextOpener open)
    {
        if (folder is null)
        {
            bag.Error(file.At, "A model that is read as text cannot include files.");
            return [];
        }
        if (FolderPath.Inside(folder, file.Value) is not { } path)
        {
            bag.Error(file.At, $"'{Reading.Cut(file.Value)}' is not inside the model's folder; only files there are opened.", "Put the file beside the model and name it without a leading path.");
            return [];
        }
        var (text, problem) = open(path, file.Value);
        if (text is null)
        {
            bag.Error(file.At, $"The file '{file.Value}' cannot be included: {problem}");
            return [];
        }
        bag.Texts.Add(text);
        var node = YamlNodes.Read(bag, bag.Texts.Count - 1);
        if (node is MapNode map)
            return map.Entries;
        bag.Error(node?.At ?? new Mark(bag.Texts.Count - 1, 1, 1, 1), "An included file is a mapping of sections.");
        return [];
    }
}
