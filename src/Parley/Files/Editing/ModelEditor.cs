using System.Text;

namespace Parley.Files.Editing;

/// <summary>
/// Changes a model on disk: edits are gathered, looked at, and then written together. An edit goes to the file that holds the section, the model's own or one that it includes.
/// Nothing is written before <see cref="Save"/>. Not safe for concurrent use.
/// </summary>
public sealed class ModelEditor
{
    private readonly string _path;
    private readonly List<EditedFile> _files;
    private readonly HashSet<(string, string)> _known;

    private ModelEditor(string path, List<EditedFile> files)
    {
        (_path, _files) = (path, files);
        var before = ModelReader.Read(path, Open, CancellationToken.None);
        _known = [.. before.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => (d.File, d.Message))];
    }

    /// <summary>Opens the model and the files that it includes. Exactly one of the results is null.</summary>
    public static (ModelEditor? Editor, string? Problem) Open(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var (file, problem) = EditedFile.Read(path, path);
        if (file is null)
            return (null, $"{path}: {problem}");
        var files = new List<EditedFile> { file };
        var (root, wrong) = ModelEdit.Read(file.Text);
        if (root is null)
            return (null, $"{path}: {wrong}");
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        IReadOnlyList<Node> names = root.Find("include") switch { ListNode list => list.Items, ScalarNode one => [one], _ => [] };
        foreach (var name in names.OfType<ScalarNode>().Take(Limits.Includes))
            if (FolderPath.Inside(folder, name.Value) is { } inside && EditedFile.Read(inside, name.Value).File is { } included)
                files.Add(included);
        return (new ModelEditor(path, files), null);
    }

    /// <summary>As <see cref="ModelEdit.Set"/>. Null where it is done, else why not.</summary>
    public string? Set(string path, string fragment) => Edit(path, text => ModelEdit.Set(text, path, fragment));

    /// <summary>As <see cref="ModelEdit.Append"/>. Null where it is done, else why not.</summary>
    public string? Append(string path, string fragment) => Edit(path, text => ModelEdit.Append(text, path, fragment));

    /// <summary>As <see cref="ModelEdit.Delete"/>. Null where it is done, else why not.</summary>
    public string? Delete(string path) => Edit(path, text => ModelEdit.Delete(text, path));

    /// <summary>Whether anything was changed.</summary>
    public bool IsChanged => _files.Any(file => file.Text != file.Before);

    /// <summary>The model as it would be read after <see cref="Save"/>.</summary>
    public ModelFile Preview(CancellationToken cancellation = default) => ModelReader.Read(_path, Open, cancellation);

    /// <summary>The errors that the changes bring about; those that the model had before are left out.</summary>
    public IReadOnlyList<Diagnostic> NewProblems() =>
        [.. Preview().Diagnostics.Where(d => d.Severity == Severity.Error && !_known.Contains((d.File, d.Message)))];

    /// <summary>The changes of all files as a unified diff; empty where nothing changed.</summary>
    public string Diff() => string.Concat(_files.Select(file => UnifiedDiff.Of(file.Name, file.Before, file.Text)));

    /// <summary>Writes what changed. Null where it is done, else why nothing, or which file not, was written.</summary>
    public string? Save(CancellationToken cancellation = default)
    {
        if (NewProblems() is [var first, ..])
            return $"The change would make the model invalid, so nothing was written: {first.Message}";
        foreach (var file in _files.Where(file => file.Text != file.Before))
        {
            var text = file.Marked ? "\uFEFF" + file.Text : file.Text;
            if (Encoding.UTF8.GetByteCount(text) > Limits.FileBytes)
                return $"{file.Name} would become larger than {Limits.FileBytes / (1024 * 1024)} MiB; nothing was written.";
            if (ModelWriter.Write(file.Path, file.Hash, text, cancellation) is { } problem)
                return problem;
        }
        return null;
    }

    private string? Edit(string path, Func<string, EditResult> edit)
    {
        var section = path.Split('.')[0].Trim('"');
        var file = _files.FirstOrDefault(file => ModelEdit.Read(file.Text).Root?.Find(section) is not null) ?? _files[0];
        var (text, problem) = edit(file.Text);
        file.Text = text ?? file.Text;
        return problem is null ? null : $"{file.Name}: {problem}";
    }

    private (SourceText? Text, string? Problem) Open(string path, string name)
    {
        var full = Path.GetFullPath(path);
        return _files.FirstOrDefault(file => Path.GetFullPath(file.Path) == full) is { } file ? (new SourceText(name, file.Text), null) : SourceText.Read(path, name);
    }
}
