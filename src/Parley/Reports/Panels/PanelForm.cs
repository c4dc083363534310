using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Parley.Files;

namespace Parley.Reports;

/// <summary>Writes the questionnaire of a panel: every quantity with what each view has, and every claim. Answers are written by taking a mark of comment away.</summary>
public static class PanelForm
{
    /// <summary>The questionnaire as YAML text. The same model gives the same text.</summary>
    public static string Write(ModelFile model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var text = new StringBuilder()
            .Append("# A questionnaire for one member of a panel. Write your name, or a word that stands for you, after expert.\n")
            .Append("# To answer, take away the '#' before one line of an entry and fill it in. What you leave as it is counts as not answered.\n")
            .Append("parley_panel: 1\n").Append(CultureInfo.InvariantCulture, $"model: {model.Base.Digest}\n").Append(CultureInfo.InvariantCulture, $"title: {Quoted(model.Base.Title)}\n").Append("expert: \"\"\n");
        Assumptions(model, text);
        Claims(model, text);
        return text.Append("\n# Questions whose answers whoever asks knows, where there are any: the values below which it lies with 5, 50 and 95 per cent.\n")
            .Append("# calibration:\n#   a-name: { asks: \"\", q5: 0, q50: 1, q95: 2 }\n").ToString();
    }

    private static void Assumptions(ModelFile model, StringBuilder text)
    {
        var quantities = PanelReader.Quantities(model);
        if (quantities.Count > 0)
            text.Append("\nassumptions:\n");
        foreach (var (path, quantity) in quantities)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {path}:\n    asks: {Quoted(Wording.Capital(PathWords.Of(model.Views[0], path)))}\n    unit: {Quoted(quantity.Unit)}\n    views:\n");
            var stated = model.Perspectives.Select(view => (view.Id, Number: model.In(view.Id).War?.Quantities.FirstOrDefault(other => other.Path == path))).Where(entry => entry.Number is not null).ToList();
            foreach (var (view, number) in stated)
                text.Append(CultureInfo.InvariantCulture, $"      {view}: {Quoted(Stated(number!))}\n");
            if (stated.Count == 0)
                text.Length -= "    views:\n".Length;
            else
                text.Append(CultureInfo.InvariantCulture, $"    # agree_with: {stated[0].Id}\n");
            text.Append(CultureInfo.InvariantCulture, $"    # own: {{ low: {Number(quantity.Number.Low)}, best: {Number(quantity.Number.Best)}, high: {Number(quantity.Number.High)} }}\n");
        }
    }

    private static void Claims(ModelFile model, StringBuilder text)
    {
        if (model.Base.Claims.Count > 0)
            text.Append("\nclaims:\n");
        foreach (var claim in model.Base.Claims)
            text.Append(CultureInfo.InvariantCulture, $"  {claim.Id}:\n    says: {Quoted(claim.Says)}\n    # answer: agree\n    # answer: disagree\n");
    }

    private static string Stated(Quantity quantity)
    {
        var (number, word) = (quantity.Number, quantity.Word is { } said ? $"{said}: " : "");
        return number.Low == number.High ? $"{word}{Number(number.Best)}" : $"{word}{Number(number.Best)} ({Number(number.Low)} to {Number(number.High)})";
    }

    private static string Number(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
