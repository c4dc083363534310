using Parley.Files;

namespace Parley.Evidence;

/// <summary>
/// Checks that a camp's perspective rests on that camp's own public words, or is marked as constructed.
/// Words of a group count as those of each member.
/// </summary>
internal static class CampWords
{
    public static IReadOnlyList<CampVoice> Of(ModelFile model) =>
        [.. model.Perspectives.Where(perspective => perspective.Camp.Count > 0 && !perspective.Constructed)
            .Select(perspective => Voice(perspective, model.In(perspective.Id)))
            .Where(voice => voice.WithoutVoice.Count > 0 || voice.OtherSources.Count > 0)];

    private static CampVoice Voice(Perspective perspective, Conflict conflict)
    {
        var sources = conflict.Sources.Where(source => perspective.Sources.Contains(source.Id)).ToList();
        return new CampVoice(
            perspective.Id,
            [.. perspective.Camp.Where(party => !sources.Any(source => Speaks(source, party, conflict)))],
            [.. sources.Where(source => !perspective.Camp.Any(party => Speaks(source, party, conflict))).Select(source => source.Id)]);
    }

    private static bool Speaks(Source source, string party, Conflict conflict) =>
        source.VoiceOf.Any(voice => voice == party || conflict.Groups.Any(group => group.Id == voice && group.Members.Contains(party)));
}
