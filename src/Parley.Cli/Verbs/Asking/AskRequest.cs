namespace Parley.Cli.Verbs;

/// <summary>What <c>parley ask</c> was asked to do.</summary>
/// <param name="Model">The model file.</param>
/// <param name="Party">The party, or null for the first one whose preferences are not stated.</param>
/// <param name="Perspective">The perspective, or null for the base.</param>
/// <param name="Answers">The file of answers, or null for the one beside the model.</param>
/// <param name="UntilSettled">Whether to stop as soon as the brief's headlines no longer depend on what is left.</param>
/// <param name="Replace">Whether preferences that the model states may be replaced.</param>
/// <param name="DryRun">Whether nothing is to be written.</param>
internal sealed record AskRequest(string Model, string? Party, string? Perspective, string? Answers, bool UntilSettled, bool Replace, bool DryRun);
