using Loisirs.Kernel;

namespace Loisirs.Shared.Backups;

/// <summary>A file that is there whole or not at all: it is written under another name beside, and takes its own once it lies on the disk.</summary>
internal static class WholeFile
{
    /// <summary>Has the file written; its owner alone may read it (P-1007).</summary>
    /// <remarks>Refuses: backup.file-exists, backup.file-unwritable, and what the writing refuses.</remarks>
    public static async Task<Result<Done>> Write(string file, Func<string, Task<Result<Done>>> write)
    {
        if (File.Exists(file))
        {
            return BackupRefusals.FileExists(file);
        }

        var part = $"{file}.part";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            Begin(part);
            var written = await write(part);
            if (!written.IsRefused)
            {
                End(part, file);
            }

            return written;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return BackupRefusals.FileUnwritable(file, failure.Message);
        }
        finally
        {
            Drop(part);
        }
    }

    /// <summary>An empty file of its owner's.</summary>
    public static void Begin(string part)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            File.Delete(part); // the mode is given to a new file only
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        new FileStream(part, options).Dispose();
    }

    /// <summary>Until it lies on the disk.</summary>
    public static void Flush(string part)
    {
        using var written = new FileStream(part, FileMode.Open, FileAccess.ReadWrite);
        written.Flush(flushToDisk: true);
    }

    private static void End(string part, string file)
    {
        Flush(part);
        File.Move(part, file); // never over another
    }

    private static void Drop(string part)
    {
        try
        {
            File.Delete(part);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // said already: the folder cannot be written
        }
    }
}
