using System.IO.Compression;

namespace Loisirs.Host.Tests.Frame;

/// <summary>The files that every page asks for stay small: the budget goes to what is added, so nothing is added without thought.</summary>
public sealed class WeightOfSharedFiles(VisitedTown town) : IClassFixture<VisitedTown>
{
    [Theory]
    [InlineData("/portail.css", 10)]
    [InlineData("/portail.js", 6)]
    [InlineData("/cles.js", 2)]
    [InlineData("/lib/icones.svg", 3)]
    [InlineData("/marque.css", 1)]
    public async Task Is_within_its_budget(string path, int kilobytes)
    {
        Assert.InRange(Compressed(await town.File(path)), 1, kilobytes * 1024);
    }

    private static int Compressed(byte[] bytes)
    {
        var output = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        Assert.True(BrotliEncoder.TryCompress(bytes, output, out var written, quality: 11, window: 22));
        return written;
    }
}
