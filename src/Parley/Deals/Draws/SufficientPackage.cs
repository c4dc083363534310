namespace Parley.Deals;

/// <summary>Looks for one package that gives every party enough. A branch is left where even the best of the factors to come would not suffice.</summary>
internal sealed class SufficientPackage
{
    private readonly double[][][] _values;
    private readonly double[][] _most;
    private readonly double[] _least;
    private readonly double[][] _sums;
    private readonly int _factors;
    private int _left;

    /// <param name="values">Per party, factor and combination.</param>
    /// <param name="least">What each party has to have.</param>
    public SufficientPackage(double[][][] values, ReadOnlySpan<double> least)
    {
        _values = values;
        _factors = values.Length == 0 ? 0 : values[0].Length;
        _least = new double[values.Length];
        _most = new double[values.Length][];
        for (var party = 0; party < values.Length; party++)
        {
            var size = Math.Abs(least[party]) + values[party].Sum(factor => factor.Max(Math.Abs));
            _least[party] = least[party] - 1e-9 * size;
            _most[party] = new double[_factors + 1];
            for (var f = _factors - 1; f >= 0; f--)
                _most[party][f] = _most[party][f + 1] + values[party][f].Max();
        }
        _sums = [.. Enumerable.Range(0, _factors + 1).Select(_ => new double[values.Length])];
    }

    /// <summary>Whether there is one; null where more than <paramref name="most"/> branches would have to be looked at.</summary>
    public bool? Search(int most)
    {
        _left = most;
        var found = From(0);
        return found ? true : _left < 0 ? null : false;
    }

    private bool From(int factor)
    {
        if (--_left < 0 || !Hopeful(factor))
            return false;
        if (factor == _factors)
            return true;
        for (var c = 0; c < _values[0][factor].Length; c++)
        {
            for (var party = 0; party < _values.Length; party++)
                _sums[factor + 1][party] = _sums[factor][party] + _values[party][factor][c];
            if (From(factor + 1))
                return true;
        }
        return false;
    }

    private bool Hopeful(int factor)
    {
        for (var party = 0; party < _values.Length; party++)
            if (_sums[factor][party] + _most[party][factor] < _least[party])
                return false;
        return true;
    }
}
