using System.Buffers.Binary;
using System.Text;

namespace Loisirs.Accounts.Domain.Residency;

/// <summary>A WebP, rebuilt from the pieces that draw it: where and with what it was taken, colour profiles, pieces of unknown kind and whatever
/// follows the picture are left out.</summary>
/// <remarks>A RIFF file: its length, then pieces that each say their kind and their length, filled up to an even one. Either one piece draws
/// all (<c>VP8 </c>, <c>VP8L</c>), or <c>VP8X</c> comes first and says how large the picture is. One that moves is no page.</remarks>
internal static class WebpParts
{
    private const int Frame = 8;
    private const int Head = 12;
    private const byte HasAlpha = 0x10;
    private const byte Moves = 0x02;

    /// <summary>It calls itself a WebP.</summary>
    public static bool Begins(byte[] sent) => sent.Length >= Head && sent.AsSpan().StartsWith("RIFF"u8) && sent.AsSpan(8).StartsWith("WEBP"u8);

    /// <summary>Null when it is cut off or damaged, moves, draws nothing or twice, or no page is so large.</summary>
    public static ReadProof? Read(byte[] content) =>
        Pieces(content) is { } pieces && Drawn(pieces) is { } kept ? new ReadProof(ProofKind.Webp, Written(kept)) : null;

    /// <summary>The pieces within the length that the file says; null when one is cut off.</summary>
    private static List<(string Kind, byte[] Body)>? Pieces(byte[] content)
    {
        var end = Frame + (long)BinaryPrimitives.ReadUInt32LittleEndian(content.AsSpan(4));
        if (end > content.Length)
        {
            return null;
        }

        var pieces = new List<(string Kind, byte[] Body)>();
        for (long at = Head; at < end;)
        {
            var length = at + Frame <= end ? BinaryPrimitives.ReadUInt32LittleEndian(content.AsSpan((int)at + 4)) : uint.MaxValue;
            if (at + Frame + length > end)
            {
                return null;
            }

            pieces.Add((Encoding.Latin1.GetString(content, (int)at, 4), content[(int)(at + Frame)..(int)(at + Frame + length)]));
            at += Frame + length + (length % 2);
        }

        return pieces;
    }

    /// <summary>What draws the picture; null when it is not one picture of one size.</summary>
    private static List<(string Kind, byte[] Body)>? Drawn(List<(string Kind, byte[] Body)> pieces)
    {
        var pictures = pieces.Where(piece => SizeOf(piece.Kind, piece.Body) is not null).ToList();
        if (pictures is not [var picture] || SizeOf(picture.Kind, picture.Body) is not { } size || !Picture.IsFine(size.Width, size.Height))
        {
            return null;
        }

        if (pieces[0].Kind != "VP8X")
        {
            return pieces[0] == picture ? [picture] : null;
        }

        var frame = pieces[0].Body;
        if (frame.Length != 10 || (frame[0] & Moves) != 0 || (1 + Three(frame, 4), 1 + Three(frame, 7)) != size)
        {
            return null;
        }

        var isSeenThrough = (frame[0] & HasAlpha) != 0;
        var alpha = pieces.Where(piece => piece.Kind == "ALPH").Take(isSeenThrough && picture.Kind == "VP8 " ? 1 : 0).ToList();
        return [("VP8X", [(byte)(frame[0] & HasAlpha), 0, 0, 0, .. frame[4..]]), .. alpha, picture];
    }

    /// <summary>Of a piece that draws, how large it says that it is; null for any other.</summary>
    private static (int Width, int Height)? SizeOf(string kind, byte[] body) => kind switch
    {
        "VP8 " when body.Length > 10 && (body[0] & 1) == 0 && body.AsSpan(3).StartsWith((ReadOnlySpan<byte>)[0x9D, 0x01, 0x2A]) =>
            (BinaryPrimitives.ReadUInt16LittleEndian(body.AsSpan(6)) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(body.AsSpan(8)) & 0x3FFF),
        "VP8L" when body.Length > 5 && body[0] == 0x2F && BinaryPrimitives.ReadUInt32LittleEndian(body.AsSpan(1)) is var bits && bits >> 29 == 0 =>
            (1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF)),
        _ => null,
    };

    private static int Three(byte[] body, int at) => body[at] | (body[at + 1] << 8) | (body[at + 2] << 16);

    private static byte[] Written(List<(string Kind, byte[] Body)> pieces)
    {
        using var webp = new MemoryStream();
        webp.Write("RIFF\0\0\0\0WEBP"u8);
        Span<byte> number = stackalloc byte[4];
        foreach (var (kind, body) in pieces)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(number, (uint)body.Length);
            webp.Write(Encoding.Latin1.GetBytes(kind));
            webp.Write(number);
            webp.Write(body);
            webp.Write(new byte[body.Length % 2]);
        }

        var written = webp.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(written.AsSpan(4), (uint)(written.Length - Frame));
        return written;
    }
}
