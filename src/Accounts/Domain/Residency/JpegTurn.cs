using System.Buffers.Binary;

namespace Loisirs.Accounts.Domain.Residency;

/// <summary>Which side of a photograph is up: the one thing kept of what a telephone notes beside it.</summary>
/// <remarks>Exif (JEITA CP-3451): a TIFF whose first directory has the entry 0x0112, a number from 1 (as it is) to 8.</remarks>
internal static class JpegTurn
{
    private const int TiffStart = 10; // marker, length, "Exif" and two zeros
    private const int EntryBytes = 12;
    private const ushort Turned = 0x0112;
    private const ushort Short = 3;

    /// <summary>A note of ours that says the same and nothing else; empty when the note does not say, or says that nothing is turned.</summary>
    /// <param name="note">From its marker to its end.</param>
    public static byte[] Alone(ReadOnlySpan<byte> note) => Read(note) is > 1 and <= 8 and var turn
        ?
        [
            0xFF, 0xE1, 0, 34, .. "Exif\0\0MM\0*"u8, 0, 0, 0, 8,
            0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)turn, 0, 0,
            0, 0, 0, 0,
        ]
        : [];

    /// <summary>Zero where there is none to read.</summary>
    private static int Read(ReadOnlySpan<byte> note)
    {
        if (note.Length < TiffStart + 8 || !note[4..].StartsWith("Exif\0\0"u8))
        {
            return 0;
        }

        var tiff = note[TiffStart..];
        var isBig = tiff.StartsWith("MM\0*"u8);
        if (!isBig && !tiff.StartsWith("II*\0"u8))
        {
            return 0;
        }

        var directory = isBig ? BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]);
        return directory > (uint)tiff.Length ? 0 : Find(tiff[(int)directory..], isBig);
    }

    private static int Find(ReadOnlySpan<byte> directory, bool isBig)
    {
        if (directory.Length < 2)
        {
            return 0;
        }

        var left = Number(directory, isBig);
        for (var entries = directory[2..]; left > 0 && entries.Length >= EntryBytes; entries = entries[EntryBytes..], left--)
        {
            if (Number(entries, isBig) == Turned && Number(entries[2..], isBig) == Short)
            {
                return Number(entries[8..], isBig);
            }
        }

        return 0;
    }

    private static ushort Number(ReadOnlySpan<byte> at, bool isBig) =>
        isBig ? BinaryPrimitives.ReadUInt16BigEndian(at) : BinaryPrimitives.ReadUInt16LittleEndian(at);
}
