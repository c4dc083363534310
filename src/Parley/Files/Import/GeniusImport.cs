using System.Xml;
using System.Xml.Linq;

namespace Parley.Files.Import;

/// <summary>Turns a negotiation scenario of Genius (a domain and one profile per party, XML) into a model file.</summary>
/// <remarks>
/// Source: the files as Genius 10.4 and NegMAS write them. A discrete score is the evaluation over the largest of its issue; an integer score is
/// slope × (value − lowest) + offset; a real score is parameter1 × value + parameter0; weights are taken as they stand. Real issues are cut into
/// <see cref="RealSteps"/> steps. Neither document types nor entities are read, and nothing outside the files is opened. Cost: linear in the files.
/// </remarks>
public static class GeniusImport
{
    /// <summary>How many steps an issue of real numbers is cut into.</summary>
    public const int RealSteps = 20;

    /// <summary>Reads a domain and the profiles of its parties, each named after its file. Never throws for what the files hold.</summary>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public static ImportResult FromFiles(string domain, IReadOnlyList<string> profiles, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(domain);
        ArgumentNullException.ThrowIfNull(profiles);
        var bag = new DiagnosticBag();
        var texts = new List<(string Name, string Text)>();
        foreach (var path in profiles.Prepend(domain))
        {
            cancellation.ThrowIfCancellationRequested();
            var (text, problem) = SourceText.Read(path, path);
            bag.Texts.Add(text ?? new SourceText(path, ""));
            texts.Add((Path.GetFileNameWithoutExtension(path), text?.Text ?? ""));
            if (text is null)
                bag.Error(new Mark(bag.Texts.Count - 1, 0, 0, 1), problem!.Replace("model file", "file to import", StringComparison.Ordinal));
        }
        return Convert(texts, bag);
    }

    /// <summary>The same from text: the domain first, then the profiles, each with the name that its file would have.</summary>
    public static ImportResult FromTexts(IReadOnlyList<(string Name, string Text)> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var bag = new DiagnosticBag();
        foreach (var (name, text) in files)
            bag.Texts.Add(new SourceText(name, text));
        return Convert([.. files], bag);
    }

    private static ImportResult Convert(List<(string Name, string Text)> files, DiagnosticBag bag)
    {
        if (!bag.HasErrors && files.Count < 2)
            bag.Error(new Mark(0, 1, 1, 1), "A scenario needs the profile of each party besides the domain.", "Name the profiles after the domain: parley import DOMAIN.xml FIRST.xml SECOND.xml");
        if (bag.HasErrors)
            return new ImportResult(null, [], bag.Items);
        var roots = files.Select((file, i) => Xml(file.Text, i, bag)).ToList();
        if (bag.HasErrors)
            return new ImportResult(null, [], bag.Items);
        var issues = GeniusReader.Issues(roots[0]!, bag);
        var profiles = roots.Skip(1).Select((root, i) => GeniusReader.Profile(root!, i + 1, files[i + 1].Name, issues, bag)).ToList();
        if (bag.HasErrors)
            return new ImportResult(null, [], bag.Items);
        var writer = new GeniusWriter(issues, profiles);
        return new ImportResult(writer.Write(files[0].Name), writer.Notes, []);
    }

    private static XElement? Xml(string text, int file, DiagnosticBag bag)
    {
        try
        {
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = Limits.FileBytes, IgnoreComments = true, IgnoreProcessingInstructions = true };
            using var reader = XmlReader.Create(new StringReader(text), settings);
            while (reader.Read())
                if (reader.Depth > Limits.Depth)
                    throw new XmlException($"Elements are nested deeper than {Limits.Depth}.", null, ((IXmlLineInfo)reader).LineNumber, ((IXmlLineInfo)reader).LinePosition);
            using var again = XmlReader.Create(new StringReader(text), settings);
            return XDocument.Load(again, LoadOptions.SetLineInfo).Root;
        }
        catch (XmlException problem)
        {
            var message = problem.Message.Contains("DTD", StringComparison.Ordinal) ? "Document types (DTD) are not read." : "This is not XML that can be read: " + problem.Message.Split(" Line ")[0];
            bag.Error(new Mark(file, Math.Max(1, problem.LineNumber), Math.Max(1, problem.LinePosition), 1), message);
            return null;
        }
    }
}
