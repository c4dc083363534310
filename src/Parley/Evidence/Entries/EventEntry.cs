using Parley.Files.Editing;

namespace Parley.Evidence;

/// <summary>Writes an event, and an entry of a commitment's history, as they stand in a model file.</summary>
public static class EventEntry
{
    /// <summary>The event as YAML by indentation, from column 0.</summary>
    public static string Of(DatedEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return new Pieces().Text("date", happened.Date).Text("says", happened.Says).List("parties", [.. happened.Parties]).List("because", [.. happened.Because]).Text("note", happened.Note).Block();
    }

    /// <summary>The entry of a commitment's history on one line.</summary>
    public static string Of(CommitmentEvent entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new Pieces().Yaml("date", YamlFragment.Word(entry.Date)).Yaml("status", Pieces.Word(entry.Status)).Yaml("according_to", YamlFragment.Word(entry.AccordingTo)).List("because", [.. entry.Because]).Flow();
    }
}
