using System.Text;
using System.Text.Json;
using Spm.Core.Stages;

namespace Spm.Core.Json;

internal ref partial struct JsonCursor
{
    /// <summary>A refusal at the token at hand.</summary>
    public readonly SpmFormatException Refuse(Problem problem) => Refuse(problem, At);

    /// <summary>A refusal at an offset of this text, under the path at hand.</summary>
    public readonly SpmFormatException Refuse(Problem problem, long at, Exception? inner = null) =>
        new(problem, PathStep.Print(_path), Locate(at, 0, 0), inner);

    /// <summary>A refusal at a place noted before, below the path at hand.</summary>
    public readonly SpmFormatException Refuse(Problem problem, SourcePlace place, params ReadOnlySpan<PathStep> below) =>
        new(problem, PathStep.Print([.. _path, .. below]), place);

    /// <summary>The token at hand in words.</summary>
    public readonly Problem Found() => Token switch
    {
        JsonTokenType.StartObject => Problems.Object,
        JsonTokenType.StartArray => Problems.Array,
        JsonTokenType.String => Problems.FoundText(AnyText()),
        JsonTokenType.Number => Problems.FoundNumber(Encoding.UTF8.GetString(NumberBytes)),
        JsonTokenType.True => new("true", "true"),
        JsonTokenType.False => new("false", "false"),
        _ => new("null", "null"),
    };

    /// <summary>The place of an offset; places asked for in rising order count every line once.</summary>
    private SourcePlace PlaceOf(long at)
    {
        if (at < _countedTo) return Locate(at, 0, 0);
        var place = Locate(at, _countedTo, _countedLines);
        _countedTo = (int)at;
        _countedLines = place.Line - _origin.Line;
        return place;
    }

    private readonly SourcePlace Locate(long at, int countedTo, int countedLines)
    {
        _work?.Add(at - countedTo);
        return new(_origin.Line + countedLines + _utf8[countedTo..(int)at].Count((byte)'\n'), _origin.Byte + at, _origin.File);
    }
}
