using System.Text;

namespace Parley.Files.Editing;

/// <summary>Shows the change of a text the way version control does: three lines around every change, minus for what goes, plus for what comes.</summary>
/// <remarks>
/// Source: Myers (1986), "An O(ND) difference algorithm and its variations", section 4, the greedy algorithm. Line endings are not shown.
/// Cost: lines times changed lines; beyond 1,000 changed lines all lines between the first and the last change are shown as replaced.
/// </remarks>
public static class UnifiedDiff
{
    private const int Around = 3;
    private const int Most = 1_000;

    /// <summary>The change as text with LF line endings; empty where the texts have the same lines.</summary>
    /// <param name="name">What to call the file.</param>
    public static string Of(string name, string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (old, now) = (Lines(before), Lines(after));
        var steps = Steps(old, now);
        if (steps.All(step => step.Mark == ' '))
            return "";
        var text = new StringBuilder($"--- {name}\n+++ {name}\n");
        foreach (var (first, end) in Hunks(steps))
            Hunk(text, steps, first, end);
        return text.ToString();
    }

    private static string[] Lines(string text)
    {
        var lines = text.Split('\n').Select(line => line.TrimEnd('\r')).ToArray();
        return lines.Length > 0 && lines[^1].Length == 0 ? lines[..^1] : lines;
    }

    private static void Hunk(StringBuilder text, List<(char Mark, string Line)> steps, int first, int end)
    {
        var (oldStart, newStart) = (steps.Take(first).Count(step => step.Mark != '+'), steps.Take(first).Count(step => step.Mark != '-'));
        var part = steps[first..end];
        var (oldCount, newCount) = (part.Count(step => step.Mark != '+'), part.Count(step => step.Mark != '-'));
        text.Append("@@ -").Append(Range(oldStart, oldCount)).Append(" +").Append(Range(newStart, newCount)).Append(" @@\n");
        foreach (var (mark, line) in part)
            text.Append(mark).Append(line).Append('\n');
    }

    private static string Range(int start, int count) => count == 1 ? $"{start + 1}" : $"{(count == 0 ? start : start + 1)},{count}";

    private static IEnumerable<(int First, int End)> Hunks(List<(char Mark, string Line)> steps)
    {
        var (first, last) = (-1, -1);
        for (var i = 0; i < steps.Count; i++)
        {
            if (steps[i].Mark == ' ')
                continue;
            if (first >= 0 && i - last > 2 * Around)
            {
                yield return (first, Math.Min(steps.Count, last + Around + 1));
                first = -1;
            }
            (first, last) = (first < 0 ? Math.Max(0, i - Around) : first, i);
        }
        yield return (first, Math.Min(steps.Count, last + Around + 1));
    }

    private static List<(char Mark, string Line)> Steps(string[] old, string[] now)
    {
        var head = 0;
        while (head < old.Length && head < now.Length && old[head] == now[head])
            head++;
        var tail = 0;
        while (tail < old.Length - head && tail < now.Length - head && old[^(tail + 1)] == now[^(tail + 1)])
            tail++;
        var steps = old[..head].Select(line => (' ', line)).ToList();
        steps.AddRange(Middle(old[head..^tail], now[head..^tail]));
        steps.AddRange(old[^tail..].Select(line => (' ', line)));
        return steps;
    }

    private static List<(char, string)> Middle(string[] old, string[] now)
    {
        if (Trace(old, now) is not { } trace)
            return [.. old.Select(line => ('-', line)), .. now.Select(line => ('+', line))];
        var steps = new List<(char, string)>();
        var (x, y) = (old.Length, now.Length);
        for (var d = trace.Count - 1; d >= 0 && (x > 0 || y > 0); d--)
        {
            var v = trace[d];
            var (k, offset) = (x - y, d);
            var down = d > 0 && (k == -d || (k != d && v[k - 1 + offset] < v[k + 1 + offset]));
            var fromX = d == 0 ? 0 : down ? v[k + 1 + offset] : v[k - 1 + offset];
            var fromY = d == 0 ? 0 : fromX - (down ? k + 1 : k - 1);
            for (; x > fromX && y > fromY; x--, y--)
                steps.Add((' ', old[x - 1]));
            if (d > 0)
                steps.Add(down ? ('+', now[y - 1]) : ('-', old[x - 1]));
            (x, y) = (fromX, fromY);
        }
        steps.Reverse();
        return steps;
    }

    // For every number of changes, how far each diagonal got before it; indices are diagonals shifted by that number.
    private static List<int[]>? Trace(string[] old, string[] now)
    {
        var (trace, most) = (new List<int[]>(), Math.Min(Most, old.Length + now.Length));
        var v = new int[2 * most + 3];
        for (var d = 0; d <= most; d++)
        {
            trace.Add(v[(most + 1 - d)..(most + 2 + d)]);
            for (var k = -d; k <= d; k += 2)
            {
                var at = most + 1 + k;
                var x = k == -d || (k != d && v[at - 1] < v[at + 1]) ? v[at + 1] : v[at - 1] + 1;
                while (x < old.Length && x - k < now.Length && old[x] == now[x - k])
                    x++;
                v[at] = x;
                if (x >= old.Length && x - k >= now.Length)
                    return trace;
            }
        }
        return null;
    }
}
