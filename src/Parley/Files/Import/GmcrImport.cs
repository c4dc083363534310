using System.Security.Cryptography;
using System.Text;

namespace Parley.Files.Import;

/// <summary>Turns a file of GMCR+ or gmcr-py (JSON, <c>.gmcr</c>) into a model file.</summary>
/// <remarks>
/// Source: the shape of the files as these programs write them. Steps: read the JSON within bounds; check every index and word; regroup the options
/// by party; number the feasible states; write the model. Cost: linear in the file, and in the states where rankings or payoffs are given.
/// </remarks>
public static class GmcrImport
{
    /// <summary>Reads the file at <paramref name="path"/>. Never throws for what the file holds.</summary>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public static ImportResult FromFile(string path, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        var (text, problem) = SourceText.Read(path, path);
        if (text is not null)
            return Convert(text, cancellation);
        var bag = new DiagnosticBag();
        bag.Texts.Add(new SourceText(path, ""));
        bag.Error(default, problem!.Replace("model file", "file to import", StringComparison.Ordinal));
        return new ImportResult(null, [], bag.Items);
    }

    /// <summary>Reads a file's text.</summary>
    /// <param name="text">The JSON text.</param>
    /// <param name="name">What to call it in messages; without its ending it becomes the title.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static ImportResult FromText(string text, string name = "model.gmcr", CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Convert(new SourceText(name, text), cancellation);
    }

    private static ImportResult Convert(SourceText text, CancellationToken cancellation)
    {
        var bag = new DiagnosticBag();
        bag.Texts.Add(text);
        var file = JsonParts.Read(text, bag) is { } root ? new GmcrReader(bag).Read(root) : null;
        if (file is null || bag.HasErrors)
            return new ImportResult(null, [], bag.Items);
        var hash = System.Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.Text)));
        var converter = new GmcrConverter(file, bag, cancellation);
        var yaml = converter.Convert(Path.GetFileName(text.Name), hash);
        return bag.HasErrors ? new ImportResult(null, [], bag.Items) : new ImportResult(yaml, converter.Notes, []);
    }
}
