using Parley.Files.Sections;

namespace Parley.Files;

/// <summary>
/// Reads a model file: text, YAML nodes, included files, then the base and every perspective, each read whole so that all problems are found in one pass.
/// Nothing outside the model's folder is opened. Cost: linear in the size of the file times the number of perspectives.
/// </summary>
public static class ModelReader
{
    /// <summary>Reads the file at <paramref name="path"/>. Never throws for what the file holds: see <see cref="ModelFile.Diagnostics"/>.</summary>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public static ModelFile Read(string path, CancellationToken cancellation = default) => Read(path, SourceText.Read, cancellation);

    /// <summary>Reads the file with other texts in the place of some files, as an editor has them before they are written.</summary>
    internal static ModelFile Read(string path, TextOpener open, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(path);
        var bag = new DiagnosticBag();
        var (text, problem) = open(path, path);
        if (text is not null)
            return Build(path, text, bag, Path.GetDirectoryName(Path.GetFullPath(path)), open, cancellation);
        bag.Texts.Add(new SourceText(path, ""));
        bag.Error(default, problem!, NearFile(path));
        return Nothing(path, bag);
    }

    /// <summary>Reads a model from text; files are not included.</summary>
    /// <param name="text">The YAML text.</param>
    /// <param name="name">What to call it in messages.</param>
    public static ModelFile FromText(string text, string name = "model.parley.yaml", CancellationToken cancellation = default) =>
        Build(name, new SourceText(name, text), new DiagnosticBag(), null, SourceText.Read, cancellation);

    private static ModelFile Build(string path, SourceText text, DiagnosticBag bag, string? folder, TextOpener open, CancellationToken cancellation)
    {
        bag.Texts.Add(text);
        var node = YamlNodes.Read(bag, 0);
        if (node is not MapNode root)
        {
            if (!bag.HasErrors)
                bag.Error(node?.At ?? new Mark(0, 1, 1, 1), node is null ? "The file is empty." : "A model is a mapping of sections.", "Start with: parties:");
            return Nothing(path, bag);
        }
        root = Includes.Merge(root, folder, bag, open);
        cancellation.ThrowIfCancellationRequested();
        var perspectiveNodes = root.Find("perspectives") as MapNode;
        IReadOnlyList<string> names = [.. (perspectiveNodes?.Entries ?? []).Select(entry => entry.Key.Value)];
        var title = Path.GetFileName(path).Split('.')[0];
        var conflict = Resolve(root, null, names, title, bag);
        var perspectives = new List<Perspective>();
        var resolved = new Dictionary<string, (Conflict, MapNode)>();
        var bare = root with { Entries = [.. root.Entries.Where(entry => entry.Key.Value != "perspectives")] };
        if (names.Count > Limits.Perspectives)
            bag.Error(perspectiveNodes!.At, $"There are {names.Count} perspectives; at most {Limits.Perspectives} are read.");
        foreach (var (key, value) in (perspectiveNodes?.Entries ?? []).Take(Limits.Perspectives))
        {
            cancellation.ThrowIfCancellationRequested();
            var perspective = ConflictSections.Perspective.Read(value, new Reading(new DiagnosticBag()), key.Value);
            var inside = (value as MapNode)?.Find("set") is MapNode set ? Overlay.Apply(bare, set, bag) : bare;
            perspectives.Add(perspective);
            resolved[key.Value] = (Resolve(inside, perspective, names, title, bag), inside);
        }
        foreach (var (name, (view, inside)) in resolved.ToList())
            resolved[name] = (WarBeliefs.Link(view, other => resolved.TryGetValue(other, out var found) ? found.Item1 : null), inside);
        ContestedNumbers.Check(root, perspectiveNodes, bag);
        return new ModelFile(path, conflict, root, perspectives, resolved, bag);
    }

    private static Conflict Resolve(MapNode root, Perspective? perspective, IReadOnlyList<string> names, string title, DiagnosticBag bag)
    {
        var reading = new Reading(bag);
        var conflict = ConflictSections.Conflict.Read(root, reading, "");
        ReferenceChecks.Run(conflict, names, reading);
        conflict = Resolution.Complete(conflict) with { Perspective = perspective };
        if (conflict.Title.Length == 0)
            conflict = conflict with { Title = title };
        foreach (var section in ConflictSections.NotYetComputed)
            if (root.Entries.FirstOrDefault(entry => entry.Key.Value == section).Key is { } key)
                bag.Warning(key.At, $"The section '{section}' is kept as it stands; this version does not compute it.");
        if (bag.HasErrors)
            return conflict;
        var (whole, sections) = Canonical.Digests(root);
        return conflict with { Digest = whole, SectionDigests = sections };
    }

    private static ModelFile Nothing(string path, DiagnosticBag bag) =>
        new(path, new Conflict { Title = path }, new MapNode(default, []), [], new Dictionary<string, (Conflict, MapNode)>(), bag);

    private static string? NearFile(string path)
    {
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
            return null;
        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        if (File.Exists(path) || !Directory.Exists(folder))
            return null;
        var near = Nearest.To(Path.GetFileName(path), Directory.EnumerateFiles(folder, "*.parley.yaml").Select(file => Path.GetFileName(file)!));
        return near is null ? null : $"Did you mean '{near}'?";
    }
}
