using Parley.Assessment;

namespace Parley.Reports.Html;

/// <summary>What the parts of one report share: the writer, the numbers of claims, the links between marks, claims and sentences.</summary>
internal sealed class Page
{
    private readonly Dictionary<string, int> _claims = [];
    private readonly Dictionary<string, List<(string Anchor, string Name)>> _places = [];
    private readonly Dictionary<string, List<string>> _marksOfClaim = [];
    private readonly HashSet<string> _anchored = [];

    public Page(AssessmentResult result, Brief brief)
    {
        Result = result;
        Brief = brief;
        Claims = [.. result.Model.Base.Claims.Concat(result.Model.Views.SelectMany(view => view.Claims)).DistinctBy(claim => claim.Id)];
        foreach (var claim in Claims)
            _claims[claim.Id] = _claims.Count + 1;
        foreach (var reference in brief.References)
            foreach (var claim in reference.Claims.SelectMany(entry => entry.Claims).Distinct())
                (_marksOfClaim.TryGetValue(claim, out var marks) ? marks : _marksOfClaim[claim] = []).Add(reference.Mark);
    }

    public AssessmentResult Result { get; }

    public Brief Brief { get; }

    public HtmlWriter Html { get; } = new();

    /// <summary>The claims of all views, in the order of the file; a claim that a perspective rewrites stands once, as the first view has it.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>The conflict that names and titles are taken from.</summary>
    public Conflict Conflict => Result.Views[0].Conflict;

    /// <summary>The short number of a claim, such as <c>c12</c>; the id where the claim is not known.</summary>
    public string ClaimMark(string id) => _claims.TryGetValue(id, out var number) ? $"c{HtmlText.Number(number)}" : id;

    /// <summary>Whether the ledger holds a claim of that id.</summary>
    public bool Knows(string claim) => _claims.ContainsKey(claim);

    /// <summary>The claim that a line of the ledger begins with, as in "id: what it says"; else null.</summary>
    public Claim? ClaimAt(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0 && _claims.TryGetValue(line[..colon], out var number) ? Claims[number - 1] : null;
    }

    /// <summary>The anchor of a claim for its first use; null afterwards, since an anchor stands once in a page.</summary>
    public string? TakeAnchor(Claim claim) => _anchored.Add(claim.Id) ? $"claim-{claim.Id}" : null;

    /// <summary>The marks that rest on a claim.</summary>
    public IReadOnlyList<string> MarksOf(string claim) => _marksOfClaim.TryGetValue(claim, out var marks) ? marks : [];

    /// <summary>Where a mark is used, in the order of the page; complete once the brief is written.</summary>
    public IReadOnlyList<(string Anchor, string Name)> PlacesOf(string mark) => _places.TryGetValue(mark, out var places) ? places : [];

    /// <summary>The name of a view in captions: its label and what it is called.</summary>
    public static string Caption(ViewAssessment view) => $"{view.Label}, {view.Conflict.Perspective?.Name ?? "as the model states"}";

    /// <summary>Links to what marks stand for, in square brackets.</summary>
    public void Marks(IReadOnlyList<string> marks)
    {
        if (marks.Count == 0)
            return;
        Html.Text(" ");
        using (Html.In("span", ("class", "marks")))
            Links(marks, mark => Html.Link(Anchor(mark), mark, Brief.References.FirstOrDefault(reference => reference.Mark == mark)?.FindingId));
    }

    /// <summary>Links to claims, in square brackets.</summary>
    public void ClaimMarks(IReadOnlyList<string> claims)
    {
        if (claims.Count == 0)
            return;
        Html.Text(" ");
        using (Html.In("span", ("class", "marks")))
            Links(claims, ClaimLink);
    }

    /// <summary>A link to one claim by its number.</summary>
    public void ClaimLink(string id)
    {
        if (_claims.ContainsKey(id))
            Html.Link($"claim-{id}", ClaimMark(id), id);
        else
            Html.Text(id);
    }

    /// <summary>The anchor of a mark.</summary>
    public static string Anchor(string mark) => $"mark-{mark}";

    /// <summary>Remembers that a place of the page uses these marks.</summary>
    public void Uses(string anchor, string name, IReadOnlyList<string> marks)
    {
        foreach (var mark in marks)
            (_places.TryGetValue(mark, out var places) ? places : _places[mark] = []).Add((anchor, name));
    }

    private void Links(IReadOnlyList<string> items, Action<string> link)
    {
        Html.Text("[");
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
                Html.Text(", ");
            link(items[i]);
        }
        Html.Text("]");
    }
}
