using Parley.Files.Import;

namespace Parley.Files.Editing;

/// <summary>Writes a piece on one line, with brackets and braces.</summary>
internal static class FlowText
{
    public static string Of(Node node) => node switch
    {
        MapNode { Entries.Count: 0 } => "{}",
        MapNode map => $"{{ {string.Join(", ", map.Entries.Select(entry => $"{Of(entry.Key)}: {Of(entry.Value)}"))} }}",
        ListNode list => $"[{string.Join(", ", list.Items.Select(Of))}]",
        ScalarNode { IsNull: true } => "null",
        ScalarNode { Plain: true } scalar when YamlFragment.IsSafe(scalar.Value, inFlow: true) => scalar.Value,
        ScalarNode scalar => YamlText.Quote(scalar.Value),
        _ => "",
    };
}
