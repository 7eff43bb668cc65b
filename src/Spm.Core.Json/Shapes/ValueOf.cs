namespace Spm.Core.Json;

/// <summary>Finds what an owner has in a member; false for nothing, and the value then means nothing.</summary>
internal delegate bool ValueOf<T, TValue>(T owner, out TValue value);
