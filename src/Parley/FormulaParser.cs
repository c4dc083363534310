namespace Parley;

/// <summary>Reads a logical expression, bounded in length and depth; errors say where and what was expected.</summary>
public static class FormulaParser
{
    /// <summary>The longest text that is read, in characters.</summary>
    public const int MaxLength = 10_000;

    /// <summary>The deepest nesting that is read.</summary>
    public const int MaxDepth = 200;

    /// <summary>What went wrong, and at which offset of the text.</summary>
    public sealed record Error(string Message, int Offset);

    /// <summary>Reads <paramref name="text"/>. Exactly one of the two results is null. Cost: linear in the length.</summary>
    public static (Formula? Formula, Error? Error) Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > MaxLength)
            return (null, new Error($"The expression is longer than {MaxLength} characters.", 0));
        try
        {
            var reader = new Reader(text);
            var formula = reader.Iff(0);
            reader.ExpectEnd();
            return (formula, null);
        }
        catch (Failure failure)
        {
            return (null, new Error(failure.Message, failure.Offset));
        }
    }

    private sealed class Failure(string message, int offset) : Exception(message)
    {
        public int Offset { get; } = offset;
    }

    private sealed class Reader
    {
        private static readonly string[] Operators = ["not", "and", "or", "if", "unless", "iff"];

        private readonly string _text;
        private int _position;
        private string _token = "";
        private int _tokenStart;
        private int _nodes;

        public Reader(string text)
        {
            _text = text;
            Next();
        }

        public Formula Iff(int depth)
        {
            var left = Conditional(Deeper(depth));
            while (Take("iff"))
                left = Count(new Formula.Iff(left, Conditional(Deeper(depth))));
            return left;
        }

        private Formula Conditional(int depth)
        {
            var left = Or(depth);
            while (true)
            {
                if (Take("if"))
                    left = Count(new Formula.If(left, Or(depth)));
                else if (Take("unless"))
                    left = Count(new Formula.Unless(left, Or(depth)));
                else
                    return left;
            }
        }

        private Formula Or(int depth)
        {
            var left = And(depth);
            while (Take("or"))
                left = Count(new Formula.Or(left, And(depth)));
            return left;
        }

        private Formula And(int depth)
        {
            var left = Not(depth);
            while (Take("and"))
                left = Count(new Formula.And(left, Not(depth)));
            return left;
        }

        private Formula Not(int depth)
        {
            if (Take("not"))
                return Count(new Formula.Not(Not(Deeper(depth))));
            if (Take("("))
            {
                var inner = Iff(Deeper(depth));
                if (!Take(")"))
                    throw new Failure(_token.Length == 0 ? "A closing parenthesis is missing." : $"A closing parenthesis was expected, not '{_token}'.", _tokenStart);
                return inner;
            }
            var start = _tokenStart;
            var token = _token;
            if (token.Length == 0)
                throw new Failure("The expression ends where a name was expected.", start);
            if (token is ")" or "and" or "or" or "if" or "unless" or "iff")
                throw new Failure($"A name was expected, not '{token}'.", start);
            Next();
            return token switch
            {
                "true" => new Formula.Constant(true),
                "false" => new Formula.Constant(false),
                _ => new Formula.Name(token, start),
            };
        }

        public void ExpectEnd()
        {
            if (_token.Length != 0)
                throw new Failure($"'and', 'or', 'if', 'unless' or 'iff' was expected before '{_token}'.", _tokenStart);
        }

        // A long chain of operators makes a deep tree too, so the number of operators is bounded like the nesting.
        private Formula Count(Formula formula) =>
            ++_nodes <= 1_000 ? formula : throw new Failure("The expression has more than 1,000 operators.", _tokenStart);

        private int Deeper(int depth) =>
            depth < MaxDepth ? depth + 1 : throw new Failure($"The expression is nested deeper than {MaxDepth}.", _tokenStart);

        private bool Take(string token)
        {
            if (_token != token)
                return false;
            Next();
            return true;
        }

        private void Next()
        {
            while (_position < _text.Length && char.IsWhiteSpace(_text[_position]))
                _position++;
            _tokenStart = _position;
            if (_position == _text.Length)
            {
                _token = "";
                return;
            }
            if (_text[_position] is '(' or ')')
                _position++;
            else
            {
                while (_position < _text.Length && IsNamePart(_text[_position]))
                    _position++;
                if (_position == _tokenStart)
                    throw new Failure($"'{_text[_position]}' does not belong in an expression.", _position);
            }
            _token = _text[_tokenStart.._position];
            if (Operators.FirstOrDefault(word => _token != word && _token.Equals(word, StringComparison.OrdinalIgnoreCase)) is { } small)
                throw new Failure($"Write '{small}' in small letters, not '{_token}'.", _tokenStart);
        }

        private static bool IsNamePart(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_';
    }
}
