using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Parley.Files.Import;

/// <summary>Reads the elements of a Genius domain and of its profiles; every problem is a diagnostic at its place.</summary>
internal static class GeniusReader
{
    private const int MostIssues = 200;

    /// <summary>The issues of a domain, in the order of the file.</summary>
    public static IReadOnlyList<GeniusIssue> Issues(XElement root, DiagnosticBag bag)
    {
        var elements = root.DescendantsAndSelf("issue").ToList();
        if (elements.Count is 0 or > MostIssues)
            bag.Error(At(root, 0), elements.Count == 0 ? "The domain has no issues." : $"The domain has {elements.Count} issues; at most {MostIssues} are read.", elements.Count == 0 ? "The first file named is the domain; the profiles follow." : null);
        var used = new HashSet<string>(StringComparer.Ordinal);
        return [.. elements.Take(MostIssues).Select((element, i) => Issue(element, i + 1, used, bag))];
    }

    /// <summary>A profile, its issues in the domain's order.</summary>
    public static GeniusProfile Profile(XElement root, int file, string name, IReadOnlyList<GeniusIssue> issues, DiagnosticBag bag)
    {
        var (elements, weights) = (ByIndex(root, "issue"), ByIndex(root, "weight"));
        if (elements.Count == 0)
            bag.Error(At(root, file), "The profile has no issues.", "Each party's file is a utility_space with an evaluation of every value.");
        var stated = new List<(double, IReadOnlyList<double>)>();
        foreach (var issue in elements.Count == 0 ? [] : issues)
        {
            if (!elements.TryGetValue(issue.Index, out var element))
                bag.Error(At(root, file), $"The profile says nothing about the issue '{Reading.Cut(GmcrNames.Clean(issue.Name))}' (index {Reading.Cut(issue.Index)}).");
            else if (!weights.TryGetValue(issue.Index, out var weight))
                bag.Error(At(element, file), $"The profile gives no weight for the issue '{Reading.Cut(GmcrNames.Clean(issue.Name))}'.");
            else
                stated.Add((Number(weight, "value", file, bag), issue.Numbers is null ? Discrete(element, issue, file, bag) : Linear(element, issue, file, bag)));
        }
        return new GeniusProfile(name, Optional(root, "reservation", 0, file, bag), Optional(root, "discount_factor", 1, file, bag), stated);
    }

    private static GeniusIssue Issue(XElement element, int number, HashSet<string> used, DiagnosticBag bag)
    {
        var name = (string?)element.Attribute("name") ?? "";
        var (id, index) = (GmcrNames.Id(name, "issue", number, used), (string?)element.Attribute("index") ?? $"{number}");
        var type = (string?)element.Attribute("vtype") ?? (string?)element.Attribute("etype") ?? (string?)element.Attribute("type") ?? "discrete";
        if (type is "integer" or "real")
            return Range(element, id, index, name, type == "real", bag);
        var values = element.Elements("item").Select(item => (string?)item.Attribute("value") ?? "").ToList();
        if (type != "discrete" || values.Count is 0 or > Parley.Issue.MaxLevels)
            bag.Error(At(element, 0), type != "discrete" ? $"Issues of the kind '{Reading.Cut(GmcrNames.Clean(type))}' are not read; discrete, integer and real are." : $"The issue '{Reading.Cut(GmcrNames.Clean(name))}' has {values.Count} values; between 1 and {Parley.Issue.MaxLevels} are read.");
        return new GeniusIssue(id, index, name, [.. values.Distinct()], null, false, 0, [.. values.GroupBy(value => value).Where(group => group.Count() > 1).Select(group => group.Key)]);
    }

    private static GeniusIssue Range(XElement element, string id, string index, string name, bool real, DiagnosticBag bag)
    {
        var holder = element.Element("range") ?? element;
        var (low, high) = (Number(holder, "lowerbound", 0, bag), Number(holder, "upperbound", 0, bag));
        var most = real ? GeniusImport.RealSteps : Parley.Issue.MaxLevels - 1;
        if (bag.HasErrors)
            return new GeniusIssue(id, index, name, [], [], real, 0, []);
        if (high < low || Math.Abs(low) > 1e9 || Math.Abs(high) > 1e9 || !real && (high - low > most || low != Math.Floor(low) || high != Math.Floor(high)))
        {
            bag.Error(At(holder, 0), high < low ? "The upper bound lies below the lower." : $"The range of '{Reading.Cut(GmcrNames.Clean(name))}' is not read: whole bounds for integers, at most {Parley.Issue.MaxLevels} values, nothing beyond a thousand million.");
            return new GeniusIssue(id, index, name, [], [], real, 0, []);
        }
        var (from, to) = ((decimal)low, (decimal)high);
        var step = real && to > from ? decimal.Round((to - from) / most, 9) : 1;
        if (step == 0)
            step = to - from;
        decimal[] numbers = [.. Enumerable.Range(0, real ? (to > from ? (int)Math.Floor((to - from) / step) + 1 : 1) : (int)(to - from) + 1).Select(i => from + i * step)];
        return new GeniusIssue(id, index, name, [.. numbers.Select(number => number.ToString("0.#########", CultureInfo.InvariantCulture))], numbers, real, step, []);
    }

    private static IReadOnlyList<double> Discrete(XElement element, GeniusIssue issue, int file, DiagnosticBag bag)
    {
        var stated = new Dictionary<string, double>();
        foreach (var item in element.Elements("item"))
            stated.TryAdd((string?)item.Attribute("value") ?? "", Number(item, "evaluation", file, bag));
        foreach (var value in issue.Values.Where(value => !stated.ContainsKey(value)))
            bag.Error(At(element, file), $"The profile gives no evaluation for '{Reading.Cut(GmcrNames.Clean(value))}' of the issue '{Reading.Cut(GmcrNames.Clean(issue.Name))}'.");
        var most = stated.Values.DefaultIfEmpty(0).Max();
        return [.. issue.Values.Select(value => most > 0 ? stated.GetValueOrDefault(value) / most : 0)];
    }

    private static IReadOnlyList<double> Linear(XElement element, GeniusIssue issue, int file, DiagnosticBag bag)
    {
        if (element.Element("evaluator") is not { } evaluator || (string?)evaluator.Attribute("ftype") != "linear")
        {
            bag.Error(At(element.Element("evaluator") ?? element, file), "Only linear evaluators of ranges are read.");
            return [];
        }
        var (slope, offset) = evaluator.Attribute("slope") is not null
            ? (Number(evaluator, "slope", file, bag), Number(evaluator, "offset", file, bag))
            : (Number(evaluator, "parameter1", file, bag), Number(evaluator, "parameter0", file, bag));
        var from = !issue.IsReal && issue.Numbers!.Count > 0 ? (double)issue.Numbers[0] : 0;
        return [.. issue.Numbers!.Select(number => slope * ((double)number - from) + offset)];
    }

    private static Dictionary<string, XElement> ByIndex(XElement root, string name)
    {
        var found = new Dictionary<string, XElement>();
        foreach (var element in root.DescendantsAndSelf(name))
            found.TryAdd((string?)element.Attribute("index") ?? "", element);
        return found;
    }

    private static double Optional(XElement root, string name, double otherwise, int file, DiagnosticBag bag) =>
        root.Descendants(name).FirstOrDefault() is { } element ? Number(element, "value", file, bag) : otherwise;

    private static double Number(XElement element, string name, int file, DiagnosticBag bag)
    {
        if (double.TryParse((string?)element.Attribute(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) <= 1e12)
            return number;
        bag.Error(At(element, file), element.Attribute(name) is null ? $"The attribute '{name}' is missing here." : $"The attribute '{name}' is not a number that can be used.");
        return 0;
    }

    private static Mark At(XElement element, int file) =>
        element is IXmlLineInfo info && info.HasLineInfo() ? new Mark(file, info.LineNumber, info.LinePosition, element.Name.LocalName.Length) : new Mark(file, 1, 1, 1);
}
