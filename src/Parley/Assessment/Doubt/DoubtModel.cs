namespace Parley.Assessment;

/// <summary>
/// One view as functions of its uncertain numbers: each part takes the numbers that it rests on and answers its questions, so that a change of a
/// number asks only the engines that it touches. Immutable and safe to share.
/// </summary>
/// <param name="Conflict">The conflict as the view sees it.</param>
/// <param name="Inputs">The uncertain numbers, in the order of the file's sections.</param>
/// <param name="Parts">The parts, in the order in which questions are asked. A question is in one part only.</param>
public sealed record DoubtModel(Conflict Conflict, IReadOnlyList<UncertainInput> Inputs, IReadOnlyList<DoubtPart> Parts)
{
    /// <summary>Makes a view ready.</summary>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static DoubtModel Of(Conflict conflict, CancellationToken cancellation = default)
    {
        var inputs = UncertainInputs.Of(conflict);
        IEnumerable<DoubtPart?> parts = [GraphDoubt.Part(conflict, inputs, cancellation), .. DealDoubt.Parts(conflict, inputs, cancellation), WarDoubt.Part(conflict, inputs)];
        return new DoubtModel(conflict, inputs, [.. parts.OfType<DoubtPart>()]);
    }

    /// <summary>All questions, in order.</summary>
    public IEnumerable<DoubtQuestion> Questions => Parts.SelectMany(part => part.Questions);
}
