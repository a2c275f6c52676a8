using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ChangzhouFacts;

/// <summary>Builds the ids of the members of a family: <c>gdp/FRA</c>. For generated code; other code writes the id out.</summary>
/// <remarks>Ids are built in the caller's buffer, without allocation. Lookups compare ids ordinally, so case counts.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FamilyId
{
    private const char Separator = '/';

    /// <summary>The id of the member with a code.</summary>
    /// <param name="buffer">The buffer for the id.</param>
    /// <param name="family">The family's id.</param>
    /// <param name="code">The code.</param>
    /// <returns>The part of the buffer with the id; empty, which matches no fact, if the code is empty or the id is longer than the buffer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="family"/> is null.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<char> Of(Span<char> buffer, string family, ReadOnlySpan<char> code)
    {
        Start(buffer, family, out int length);
        Append(buffer, code, ref length);
        return buffer.Slice(0, length);
    }

    /// <summary>The id of the member with two codes.</summary>
    /// <param name="buffer">The buffer for the id.</param>
    /// <param name="family">The family's id.</param>
    /// <param name="first">The code of the family's first list.</param>
    /// <param name="second">The code of its second list.</param>
    /// <returns>The part of the buffer with the id; empty, which matches no fact, if a code is empty or the id is longer than the buffer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="family"/> is null.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<char> Of(Span<char> buffer, string family, ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        Start(buffer, family, out int length);
        Append(buffer, first, ref length);
        Append(buffer, second, ref length);
        return buffer.Slice(0, length);
    }

    /// <summary>The id of the member with three codes.</summary>
    /// <param name="buffer">The buffer for the id.</param>
    /// <param name="family">The family's id.</param>
    /// <param name="first">The code of the family's first list.</param>
    /// <param name="second">The code of its second list.</param>
    /// <param name="third">The code of its third list.</param>
    /// <returns>The part of the buffer with the id; empty, which matches no fact, if a code is empty or the id is longer than the buffer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="family"/> is null.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<char> Of(Span<char> buffer, string family, ReadOnlySpan<char> first, ReadOnlySpan<char> second, ReadOnlySpan<char> third)
    {
        Start(buffer, family, out int length);
        Append(buffer, first, ref length);
        Append(buffer, second, ref length);
        Append(buffer, third, ref length);
        return buffer.Slice(0, length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Start(Span<char> buffer, string family, out int length) =>
        length = Preconditions.CheckNotNull(family, nameof(family)).AsSpan().TryCopyTo(buffer) ? family.Length : 0;

    // Appending to an empty id keeps it empty, so a failure persists. A slash in a code cannot match another member: all ids of a family have
    // the same number of codes.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Append(Span<char> buffer, ReadOnlySpan<char> code, ref int length)
    {
        if (length == 0 || code.IsEmpty || code.Length >= buffer.Length - length)
        {
            length = 0;
            return;
        }

        buffer[length] = Separator;
        code.CopyTo(buffer.Slice(length + 1));
        length += 1 + code.Length;
    }
}
