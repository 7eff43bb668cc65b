using System.Text.Json;
using System.Text.Unicode;
using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>Walks strict JSON one token at a time and knows path, line and byte of each. It never recurses and never looks into a value
/// that is not accepted.</summary>
internal ref partial struct JsonCursor
{
    private readonly ReadOnlySpan<byte> _utf8;
    private readonly JsonOrigin _origin;
    private readonly List<PathStep> _path = [];
    private readonly KeptMembers? _kept;
    private readonly SpmReadLimits _limits;
    private readonly ReadWork? _work;
    private Utf8JsonReader _reader;
    private int _countedTo;
    private int _countedLines;
    private int _items;

    /// <summary>Stands on the first token.</summary>
    /// <param name="utf8">One JSON text; a byte order mark at the start of the file is accepted.</param>
    /// <param name="origin">Where the text begins.</param>
    /// <param name="kept">Takes members that are not known; null to refuse them.</param>
    /// <param name="limits">How much is read; null for the defaults.</param>
    /// <param name="work">Counts what the reading costs; null when nobody asks.</param>
    public JsonCursor(ReadOnlySpan<byte> utf8, JsonOrigin origin, KeptMembers? kept = null, SpmReadLimits? limits = null, ReadWork? work = null)
    {
        _limits = limits ?? SpmReadLimits.Default;
        _work = work;
        if (origin.Byte == 0 && JsonText.MarkLength(utf8) is var mark and > 0)
        {
            utf8 = utf8[mark..];
            origin = origin with { Byte = mark };
        }

        _utf8 = utf8;
        _origin = origin;
        _kept = kept;
        if (utf8.Length > _limits.Bytes) throw Refuse(LimitProblems.TooManyBytes(_limits.Bytes), 0);
        _reader = new Utf8JsonReader(utf8, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Disallow, AllowTrailingCommas = false, MaxDepth = _limits.Depth + 1 });
        _work?.Add(utf8.Length);
        if (!Utf8.IsValid(utf8)) throw Refuse(Problems.NotUtf8, JsonText.FirstInvalidByte(utf8));
        Advance();
    }

    /// <summary>The token at hand.</summary>
    public readonly JsonTokenType Token => _reader.TokenType;

    /// <summary>The offset of the token at hand within this text.</summary>
    public readonly long At => _reader.TokenStartIndex;

    /// <summary>The bytes of the number at hand.</summary>
    public readonly ReadOnlySpan<byte> NumberBytes => _reader.ValueSpan;

    /// <summary>True when what is read keeps where it stood.</summary>
    public readonly bool KeepsPlaces => _origin.KeepsPlaces;

    /// <summary>How many unknown members were kept so far.</summary>
    public readonly int KeptCount => _kept?.Count ?? 0;

    /// <summary>The place of the token at hand.</summary>
    public SourcePlace Place() => PlaceOf(At);

    /// <summary>After the last value: nothing but white space may follow.</summary>
    public void Finish() => Advance();

    public ObjectScope EnterObject(MemberNames shape)
    {
        if (Token != JsonTokenType.StartObject) throw Refuse(Problems.WrongKind(Found(), Problems.Object).WithExample(shape.Example));
        _path.Add(PathStep.Entered);
        return new ObjectScope(shape, At);
    }

    /// <summary>Steps to the value of the next member; false after the last one, when every required one was there.</summary>
    public bool NextMember(ref ObjectScope scope)
    {
        while (true)
        {
            Advance();
            if (Token == JsonTokenType.EndObject) return LeaveObject(in scope);
            var name = AnyText();
            _path[^1] = new PathStep(name, -1);
            var shape = scope.Shape;
            var position = shape.PositionOf(name);
            if (position < 0 && _kept is not null)
            {
                Keep(name);
                continue;
            }

            if (position < 0) throw Refuse(Problems.UnknownMember(name, shape.Members, _work).WithExample(shape.Example));
            if ((scope.Seen & 1UL << position) != 0) throw Refuse(Problems.Repeated(name).WithExample(shape.Example));
            scope.Seen |= 1UL << position;
            scope.Position = position;
            Advance();
            return true;
        }
    }

    public void EnterArray(string example)
    {
        if (Token != JsonTokenType.StartArray) throw Refuse(Problems.WrongKind(Found(), Problems.Array).WithExample(example));
        _path.Add(PathStep.Entered);
    }

    /// <summary>Steps to the next value of an array; false after the last one.</summary>
    public bool NextItem()
    {
        Step();
        if (Token == JsonTokenType.EndArray)
        {
            _path.RemoveAt(_path.Count - 1);
            return false;
        }

        _path[^1] = new PathStep(null, _path[^1].Index + 1);
        HoldLimits();
        return true;
    }

    /// <summary>A text with at least one visible character.</summary>
    public string Text(string example)
    {
        var text = TextOrBlank(example);
        return string.IsNullOrWhiteSpace(text) ? throw Refuse(Problems.Blank.WithExample(example)) : text;
    }

    public string TextOrBlank(string example) => Token == JsonTokenType.String
        ? AnyText()
        : throw Refuse(Problems.WrongKind(Found(), Problems.Text).WithExample(example));

    /// <summary>The position of the text at hand in a closed list.</summary>
    public int ChoiceAt(IReadOnlyList<string> accepted, string example)
    {
        var text = TextOrBlank(example);
        for (var i = 0; i < accepted.Count; i++)
            if (accepted[i] == text) return i;
        throw Refuse(Problems.NotAccepted(Printed.Quoted(text), NearestName.Of(text, accepted, _work), accepted).WithExample(example));
    }

    private bool LeaveObject(ref readonly ObjectScope scope)
    {
        if (scope.Shape.Missing(scope.Seen) is { } missing)
        {
            _path[^1] = new PathStep(missing, -1);
            throw Refuse(Problems.Missing(missing).WithExample(scope.Shape.Example), scope.Start);
        }

        _path.RemoveAt(_path.Count - 1);
        return false;
    }

    /// <summary>Keeps the member at hand as it is written.</summary>
    private void Keep(string name)
    {
        var owner = PathStep.Print(_path.Take(_path.Count - 1));
        _work?.Add(owner.Length + name.Length);
        if (!_kept!.Announce(owner, name)) throw Refuse(Problems.Repeated(name).WithExample($"\"{Printed.Plain(name)}\": 1"));
        Advance();
        var from = (int)At;
        var depth = _reader.CurrentDepth;
        if (Token is JsonTokenType.StartObject or JsonTokenType.StartArray)
            do Advance();
            while (_reader.CurrentDepth > depth);
        _kept.Add(new UnknownMember(owner, name, _utf8[from..(int)_reader.BytesConsumed].ToArray()));
    }

    /// <summary>The text or name at hand, blank or not.</summary>
    public readonly string AnyText()
    {
        try
        {
            return _reader.GetString()!;
        }
        catch (InvalidOperationException broken)
        {
            // Half of a surrogate pair, written as an escape.
            throw Refuse(Problems.BrokenText, At, broken);
        }
    }

    private void Advance()
    {
        if (Step()) HoldLimits();
    }

    /// <summary>The next token; false after the last one.</summary>
    private bool Step()
    {
        var before = _reader.BytesConsumed;
        try
        {
            if (!_reader.Read()) return false;
        }
        catch (JsonException invalid)
        {
            var at = JsonText.OffsetOf(_utf8, invalid);
            _work?.Add(2L * at);
            throw Refuse(JsonText.Describe(_utf8, at), at, invalid);
        }

        _work?.Add(_reader.BytesConsumed - before);
        return true;
    }
}
