using Parley.Assessment;

namespace Parley.Reports.Html;

/// <summary>The perspectives side by side: what each says that every party prefers, with the claims, and which paths each sets.</summary>
internal static class ViewsPart
{
    /// <summary>Whether there are preferences to show, or perspectives to set apart.</summary>
    public static bool Shows(Page page) => page.Result.Views.Any(view => view.Conflict.Preferences.Count > 0 || view.Conflict.Perspective is not null);

    public static void Write(Page page)
    {
        if (!Shows(page))
            return;
        var html = page.Html;
        using (html.In("section", ("id", "perspectives"), ("class", "part"), ("aria-labelledby", "perspectives-h")))
        {
            html.Element("h2", page.Result.Views.Count > 1 ? "Perspectives side by side" : "Preferences", ("id", "perspectives-h"));
            html.Element("p", "What each perspective says that the parties prefer, most important first, with the claims that this rests on. ‘Own’ marks what rests on no claim and is the analyst’s.", ("class", "lead"));
            Preferences(page);
            if (page.Result.Views.Any(view => view.Conflict.Perspective is not null))
                Sets(page);
        }
    }

    private static void Preferences(Page page)
    {
        var html = page.Html;
        using (html.In("div", ("class", "wide")))
        using (html.In("table", ("class", "side-by-side")))
        {
            html.Element("caption", $"Preferences. {string.Join("; ", page.Result.Views.Select(Page.Caption))}.");
            Header(page, "Party");
            using (html.In("tbody"))
                foreach (var party in page.Conflict.Parties)
                    using (html.In("tr"))
                    {
                        html.Element("th", party.Name, ("scope", "row"), ("dir", "auto"));
                        foreach (var view in page.Result.Views)
                            using (html.In("td", ("data-view", view.Label)))
                                PreferenceCell.Write(page, view.Conflict.Preferences.FirstOrDefault(preference => preference.Party == party.Id));
                    }
        }
    }

    private static void Sets(Page page)
    {
        var html = page.Html;
        using (html.In("div", ("class", "wide")))
        using (html.In("table", ("class", "side-by-side")))
        {
            html.Element("caption", $"What each perspective sets and rests on. {string.Join("; ", page.Result.Views.Select(Page.Caption))}.");
            Header(page, "");
            using (html.In("tbody"))
            {
                Row(page, "Sets", perspective => [.. perspective.Sets], code: true);
                Row(page, "Camp", perspective => [.. perspective.Camp.Select(page.Conflict.NameOf)]);
                Row(page, "Sources", perspective => [.. perspective.Sources]);
                Row(page, "Believes", perspective => [.. perspective.Believes.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{page.Conflict.NameOf(pair.Key)} acts on ‘{Name(page, pair.Value)}’")]);
            }
        }
    }

    private static void Header(Page page, string corner)
    {
        var html = page.Html;
        using (html.In("thead"))
        using (html.In("tr"))
        {
            if (corner.Length == 0)
                html.Element("td", "");
            else
                html.Element("th", corner, ("scope", "col"));
            foreach (var view in page.Result.Views)
                html.Element("th", Page.Caption(view), ("scope", "col"));
        }
    }

    private static void Row(Page page, string name, Func<Perspective, IReadOnlyList<string>> items, bool code = false)
    {
        var html = page.Html;
        if (page.Result.Views.All(view => view.Conflict.Perspective is not { } perspective || items(perspective).Count == 0))
            return;
        using (html.In("tr"))
        {
            html.Element("th", name, ("scope", "row"));
            foreach (var view in page.Result.Views)
                using (html.In("td", ("data-view", view.Label)))
                    Items(html, view, items, code);
        }
    }

    private static void Items(HtmlWriter html, ViewAssessment view, Func<Perspective, IReadOnlyList<string>> items, bool code)
    {
        IReadOnlyList<string> found = view.Conflict.Perspective is { } perspective ? items(perspective) : [];
        if (found.Count == 0)
            html.Text("–");
        else
            using (html.In("ul", ("class", "plain")))
                foreach (var item in found)
                    html.Element("li", item, ("class", code ? "path" : null));
    }

    private static string Name(Page page, string id) => page.Result.Model.Perspectives.FirstOrDefault(perspective => perspective.Id == id)?.Name ?? id;
}
