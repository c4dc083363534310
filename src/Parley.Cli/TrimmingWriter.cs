using System.Text;

namespace Parley.Cli;

/// <summary>Drops blanks at the end of lines, which table layout leaves behind and which a terminal does not show.</summary>
internal sealed class TrimmingWriter(TextWriter inner) : TextWriter
{
    private int _blanks;

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value)
    {
        if (value == ' ')
        {
            _blanks++;
            return;
        }
        if (value is not ('\n' or '\r'))
            for (; _blanks > 0; _blanks--)
                inner.Write(' ');
        _blanks = 0;
        inner.Write(value);
    }

    public override void Flush() => inner.Flush();
}
