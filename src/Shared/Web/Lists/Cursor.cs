using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Loisirs.Shared.Web.Lists;

/// <summary>Where a part of a list ended, as its reader carries it: opaque, of one list only, and a mangled one is seen.</summary>
internal static class Cursor
{
    private const int IdBytes = 16;
    private const int CheckBytes = 4;

    /// <param name="list">The endpoint's pattern.</param>
    public static string Of(string list, Guid last)
    {
        Span<byte> bytes = stackalloc byte[IdBytes + CheckBytes];
        last.TryWriteBytes(bytes, bigEndian: true, out _);
        Check(list, bytes[..IdBytes], bytes[IdBytes..]);
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>False for what this list never gave.</summary>
    public static bool TryRead(string list, string cursor, out Guid last)
    {
        last = Guid.Empty;
        Span<byte> bytes = stackalloc byte[IdBytes + CheckBytes];
        if (cursor.Length != Base64Url.GetEncodedLength(bytes.Length) || !Base64Url.IsValid(cursor)
            || !Base64Url.TryDecodeFromChars(cursor, bytes, out var read) || read != bytes.Length)
        {
            return false;
        }

        Span<byte> check = stackalloc byte[CheckBytes];
        Check(list, bytes[..IdBytes], check);
        last = new Guid(bytes[..IdBytes], bigEndian: true);
        return check.SequenceEqual(bytes[IdBytes..]);
    }

    private static void Check(string list, ReadOnlySpan<byte> id, Span<byte> into)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData([.. Encoding.UTF8.GetBytes(list), .. id], hash);
        hash[..CheckBytes].CopyTo(into);
    }
}
