namespace Parley.Reports.Html.Charts;

/// <summary>Finds a place for each label beside its point, so that labels cover neither one another nor the marks. Not safe for concurrent use.</summary>
/// <param name="width">How wide the drawing is.</param>
/// <param name="height">How high it is.</param>
internal sealed class LabelPlaces(double width, double height)
{
    private const double Tall = 12;
    private readonly List<(double X, double Y, double Width, double Height)> _taken = [];

    /// <summary>Keeps a box free of labels.</summary>
    public void Keep(double x, double y, double wide, double tall) => _taken.Add((x, y, wide, tall));

    /// <summary>Where the text begins, on its base line; the place that covers least where all are taken.</summary>
    public Spot Place(double x, double y, string text)
    {
        var wide = Drawing.WidthOf(text) + 2;
        var found = Candidates(x, y, wide).Where(spot => spot.X >= 0 && spot.X + wide <= width && spot.Y - Tall >= 0 && spot.Y <= height).DefaultIfEmpty(new Spot(Math.Clamp(x, 0, Math.Max(0, width - wide)), y))
            .MinBy(spot => _taken.Sum(box => Shared(box, spot.X, spot.Y - Tall + 2, wide, Tall)));
        Keep(found.X, found.Y - Tall + 2, wide, Tall);
        return found;
    }

    private static IEnumerable<Spot> Candidates(double x, double y, double wide)
    {
        for (var away = 6.0; away < 60; away += 9)
        {
            yield return new Spot(x + away, y - away + 2);
            yield return new Spot(x + away, y + 4);
            yield return new Spot(x - away - wide, y + 4);
            yield return new Spot(x - wide / 2, y - away - 1);
            yield return new Spot(x - wide / 2, y + away + 9);
            yield return new Spot(x + away, y + away + 6);
            yield return new Spot(x - away - wide, y - away + 2);
            yield return new Spot(x - away - wide, y + away + 6);
        }
    }

    private static double Shared((double X, double Y, double Width, double Height) box, double x, double y, double wide, double tall) =>
        Math.Max(0, Math.Min(box.X + box.Width, x + wide) - Math.Max(box.X, x)) * Math.Max(0, Math.Min(box.Y + box.Height, y + tall) - Math.Max(box.Y, y));
}
