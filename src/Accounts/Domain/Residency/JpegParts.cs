using System.Buffers.Binary;

namespace Loisirs.Accounts.Domain.Residency;

/// <summary>A JPEG, rebuilt from the pieces that draw it and from which side is up: where and with what it was taken, notes, and whatever follows
/// the picture (telephones add a second one, or a film) are left out.</summary>
internal static class JpegParts
{
    private const byte Marker = 0xFF;
    private const byte EndOfPicture = 0xD9;
    private const byte StartOfScan = 0xDA;
    private const byte Note = 0xE1;

    /// <summary>Null when it is cut off, has no picture, or no page is so large.</summary>
    public static ReadProof? Read(byte[] content)
    {
        using var kept = new MemoryStream(content.Length);
        kept.Write(content, 0, 2);
        var (isSized, isDrawn, isTurned) = (false, false, false);
        for (var at = 2; at + 1 < content.Length && content[at] == Marker;)
        {
            var name = content[at + 1];
            if (name == EndOfPicture)
            {
                kept.Write([Marker, EndOfPicture]);
                return isSized && isDrawn ? new ReadProof(ProofKind.Jpeg, kept.ToArray()) : null;
            }

            if (name == Marker)
            {
                at++; // filled up
                continue;
            }

            var end = at + 4 <= content.Length ? at + 2 + BinaryPrimitives.ReadUInt16BigEndian(content.AsSpan(at + 2)) : int.MaxValue;
            if (end > content.Length || end < at + 4 || (IsSize(name) && !HasSize(content, at, end)))
            {
                return null;
            }

            isSized |= IsSize(name);
            isDrawn |= name == StartOfScan;
            end = name == StartOfScan ? EndOfScan(content, end) : end;
            if (Draws(name))
            {
                kept.Write(content, at, end - at);
            }
            else if (name == Note && !isTurned)
            {
                var turn = JpegTurn.Alone(content.AsSpan(at, end - at));
                kept.Write(turn);
                isTurned = turn.Length > 0;
            }

            at = end;
        }

        return null;
    }

    /// <summary>Tables, sizes, scans and how the colours are meant; neither notes (0xFE) nor what programs add (0xE1 to 0xED, 0xEF).</summary>
    private static bool Draws(byte name) => name is >= 0xC0 and <= 0xDF or 0xE0 or 0xEE;

    private static bool IsSize(byte name) => name is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static bool HasSize(byte[] content, int at, int end) => end - at >= 9 && Picture.IsFine(
        BinaryPrimitives.ReadUInt16BigEndian(content.AsSpan(at + 7)), BinaryPrimitives.ReadUInt16BigEndian(content.AsSpan(at + 5)));

    /// <summary>Where the drawn bytes end: at a marker that is neither an escape nor a restart.</summary>
    private static int EndOfScan(byte[] content, int from)
    {
        for (var at = from; at + 1 < content.Length; at++)
        {
            if (content[at] == Marker && content[at + 1] is not (0x00 or Marker or (>= 0xD0 and <= 0xD7)))
            {
                return at;
            }
        }

        return content.Length;
    }
}
