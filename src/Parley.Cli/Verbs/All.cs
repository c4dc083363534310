using System.CommandLine;

namespace Parley.Cli.Verbs;

/// <summary>Every verb, in the order in which an analyst meets them.</summary>
internal static class All
{
    public static IEnumerable<Command> Commands(Terminal terminal) =>
    [
        AssessVerb.Command(terminal),
        CompareVerb.Command(terminal),
        CheckVerb.Command(terminal),
        SourceVerb.Command(terminal),
        ClaimVerb.Command(terminal),
        EventVerb.Command(terminal),
        EvidenceVerb.Command(terminal),
        AskVerb.Command(terminal),
        GraphVerb.Command(terminal),
        DealsVerb.Command(terminal),
        WarVerb.Command(terminal),
        DoubtVerb.Command(terminal),
        ForecastVerb.Command(terminal),
        PanelVerb.Command(terminal),
        ImportVerb.Command(terminal),
        ExportVerb.Command(terminal),
        SchemaVerb.Command(terminal),
    ];
}
