using Loisirs.Testing.Databases;

namespace Loisirs.Testing.Storms;

/// <summary>A disk of a few megabytes that a test fills and empties; it lives in memory and is gone with the test.</summary>
public sealed class SmallDisk : IAsyncDisposable
{
    private SmallDisk()
    {
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("loisirs-disk-").FullName;

    private string Filling => Path.Combine(Folder, "filling");

    public static async Task<SmallDisk> Mount(int megabytes)
    {
        var disk = new SmallDisk();
        await Root.Does("mount", "-t", "tmpfs", "-o", $"size={megabytes}m,mode=777", "tmpfs", disk.Folder);
        return disk;
    }

    /// <summary>Until not a byte more is taken.</summary>
    public void Fill()
    {
        using var file = new FileStream(Filling, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        var bytes = new byte[64 * 1024];
        for (var size = bytes.Length; size > 0;)
        {
            try
            {
                file.Write(bytes, 0, size);
            }
            catch (IOException)
            {
                size /= 2; // no room for as much: for less, perhaps
            }
        }
    }

    public void Empty() => File.Delete(Filling);

    public async ValueTask DisposeAsync()
    {
        await Root.Does("umount", "--lazy", Folder);
        Folders.Remove(Folder);
    }
}
