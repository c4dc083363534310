namespace Parley.Files;

/// <summary>A filled-in questionnaire as read, with everything that is wrong with it.</summary>
/// <param name="Answers">The answers; null where something is wrong.</param>
public sealed record PanelFile(string Path, PanelAnswers? Answers, IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>Reads filled-in questionnaires against the model that they were written for.</summary>
public static class PanelReader
{
    /// <summary>Reads the file at <paramref name="path"/>. Never throws for what the file holds.</summary>
    public static PanelFile Read(string path, ModelFile model)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(model);
        var bag = new DiagnosticBag();
        var (text, problem) = SourceText.Read(path, path);
        bag.Texts.Add(text ?? new SourceText(path, ""));
        if (text is null)
            bag.Error(default, problem!);
        return Read(path, bag, model);
    }

    /// <summary>Reads a questionnaire from text.</summary>
    public static PanelFile FromText(string text, ModelFile model, string name = "panel.yaml")
    {
        ArgumentNullException.ThrowIfNull(model);
        var bag = new DiagnosticBag();
        bag.Texts.Add(new SourceText(name, text));
        return Read(name, bag, model);
    }

    private static PanelFile Read(string path, DiagnosticBag bag, ModelFile model)
    {
        if (bag.HasErrors || YamlNodes.Read(bag, 0) is not { } node)
            return new PanelFile(path, null, bag.Items);
        var reading = new Reading(bag);
        var (digest, answers) = PanelShape.File.Read(node, reading, "");
        if (node is MapNode root)
            Check(root, digest, answers, model, reading);
        return new PanelFile(path, bag.HasErrors ? null : answers, bag.Items);
    }

    private static void Check(MapNode root, string digest, PanelAnswers answers, ModelFile model, Reading reading)
    {
        if (digest.Length > 0 && digest != model.Base.Digest)
            reading.Bag.Error(root.Find("model")!.At, $"These answers were given to another model or to another state of it: {Reading.Cut(digest, 16)}, not {Reading.Cut(model.Base.Digest, 16)}.",
                "Write a new questionnaire with 'parley panel new', or use the model that was asked about.");
        var quantities = Quantities(model);
        foreach (var (path, answer) in answers.Assumptions)
        {
            var at = reading.Places[answer];
            if (!quantities.TryGetValue(path, out var quantity))
                reading.Bag.Error(at, $"The model asks nothing about '{Reading.Cut(path)}'.", Nearest.To(path, quantities.Keys) is { } near ? $"Did you mean '{near}'?" : null);
            else if (answer.Own is { } own && (own.Low < quantity.Least || own.High > quantity.Most))
                reading.Bag.Error(at, $"The range of '{path}' goes beyond what the quantity allows ({quantity.Unit}).");
            if (answer.AgreesWith is { } view && (model.Perspectives.All(known => known.Id != view) || model.In(view).War?.Quantities.Any(stated => stated.Path == path) != true))
                reading.Bag.Error(at, $"There is no perspective '{Reading.Cut(view)}' that states '{Reading.Cut(path)}'.", Nearest.To(view, model.Perspectives.Select(known => known.Id)) is { } near ? $"Did you mean '{near}'?" : null);
        }
        if (root.Find("claims") is MapNode claims)
            foreach (var (key, _) in claims.Entries.Where(entry => model.Base.Claims.All(claim => claim.Id != entry.Key.Value)))
                reading.Bag.Error(key.At, $"There is no claim named '{Reading.Cut(key.Value)}'.", Nearest.To(key.Value, model.Base.Claims.Select(claim => claim.Id)) is { } near ? $"Did you mean '{near}'?" : null);
    }

    /// <summary>The quantities about which a panel is asked: those of the war in any view, each once, in the order of the views.</summary>
    internal static IReadOnlyDictionary<string, Quantity> Quantities(ModelFile model) =>
        model.Views.SelectMany(view => view.War?.Quantities ?? []).DistinctBy(quantity => quantity.Path).ToDictionary(quantity => quantity.Path);
}
