namespace Parley.Doubt;

/// <summary>A model as a function of its uncertain inputs, worked out for several rows of values at once.</summary>
/// <param name="inputs">Row by row, one value an input.</param>
/// <param name="outputs">Row by row, one number an output; yes is 1 and no is 0, and what is absent is not a number.</param>
/// <remarks>
/// It is called from several threads at once, with any number of rows; a row's outputs depend on that row's inputs only. The methods here know the number of inputs and of outputs
/// and pass spans of exactly that size.
/// </remarks>
public delegate void Batch(ReadOnlySpan<double> inputs, Span<double> outputs);
