using System.Text.Json;

namespace Spm.Core.Json;

internal ref partial struct JsonCursor
{
    /// <summary>Refuses the token at hand when it goes beyond a limit.</summary>
    private void HoldLimits()
    {
        switch (Token)
        {
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                return;
            case JsonTokenType.PropertyName:
                if (_reader.ValueSpan.Length <= _limits.TextBytes) return;
                _path[^1] = PathStep.Entered;
                throw Refuse(LimitProblems.TooLongText(_limits.TextBytes));
            case JsonTokenType.StartObject or JsonTokenType.StartArray when _reader.CurrentDepth >= _limits.Depth:
                throw Refuse(LimitProblems.TooDeep(_limits.Depth));
            case JsonTokenType.String when _reader.ValueSpan.Length > _limits.TextBytes:
                throw Refuse(LimitProblems.TooLongText(_limits.TextBytes));
            case JsonTokenType.Number when _reader.ValueSpan.Length > _limits.Digits:
                throw Refuse(LimitProblems.TooManyDigits(_limits.Digits));
        }

        if (++_items > _limits.Items) throw Refuse(LimitProblems.TooManyItems(_limits.Items));
    }
}
