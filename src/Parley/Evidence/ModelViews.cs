using System.Text.Json;
using Parley.Files;

namespace Parley.Evidence;

/// <summary>One resolved view of a model, typed and as canonical JSON.</summary>
/// <param name="Perspective">The perspective, or null for the base.</param>
internal sealed record ModelView(string? Perspective, Conflict Conflict, JsonElement Root);

/// <summary>The base and every perspective of a model, resolved. JSON serves where a path or a <c>because</c> of any section is looked for.</summary>
internal sealed class ModelViews : IDisposable
{
    private readonly List<JsonDocument> _documents = [];

    public ModelViews(ModelFile model, CancellationToken cancellation)
    {
        Base = Resolve(model, null);
        var perspectives = new List<ModelView>();
        foreach (var perspective in model.Perspectives)
        {
            cancellation.ThrowIfCancellationRequested();
            perspectives.Add(Resolve(model, perspective.Id));
        }
        Perspectives = perspectives;
    }

    /// <summary>What nobody contests.</summary>
    public ModelView Base { get; }

    /// <summary>The perspectives in the order of the file.</summary>
    public IReadOnlyList<ModelView> Perspectives { get; }

    /// <summary>The base, then every perspective.</summary>
    public IEnumerable<ModelView> All => Perspectives.Prepend(Base);

    /// <summary>The views that findings are computed in: every perspective, or the base where there is none.</summary>
    public IReadOnlyList<ModelView> Solved => Perspectives.Count == 0 ? [Base] : Perspectives;

    /// <summary>The entries of a section in every form that any view gives them: the base's first, then what perspectives put in their place or add.</summary>
    public IReadOnlyList<Held<T>> Held<T>(string section, Func<Conflict, IReadOnlyList<T>> items, Func<T, string> id)
    {
        var found = new Dictionary<(string Id, string Text), (T Item, List<string> Perspectives, bool InBase)>();
        var order = new List<(string, string)>();
        foreach (var view in All)
        {
            var typed = items(view.Conflict).ToDictionary(id);
            foreach (var entry in Json.Map(view.Root, section))
            {
                var key = (entry.Name, entry.Value.GetRawText());
                if (!found.TryGetValue(key, out var held))
                {
                    found[key] = held = (typed[entry.Name], [], view.Perspective is null);
                    order.Add(key);
                }
                if (!held.InBase)
                    held.Perspectives.Add(view.Perspective!);
            }
        }
        return [.. order.Select(key => new Held<T>(found[key].Item, found[key].Perspectives))];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var document in _documents)
            document.Dispose();
    }

    private ModelView Resolve(ModelFile model, string? perspective)
    {
        var document = JsonDocument.Parse(model.CanonicalJson(perspective), new JsonDocumentOptions { MaxDepth = 4 * Limits.Depth });
        _documents.Add(document);
        return new ModelView(perspective, model.In(perspective), document.RootElement);
    }
}
