namespace Loisirs.Testing.Databases;

/// <summary>The migrated databases that towns are copies of: made once for all test projects of a run (<c>LOISIRS_TEST_TEMPLATES</c> names its
/// folder), otherwise once for each process.</summary>
internal static class Templates
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("LOISIRS_TEST_TEMPLATES");

    /// <summary>Whether other processes use what is made here, and so nobody may remove it before the run ends.</summary>
    public static bool AreShared => Folder is not null;

    /// <summary>The file of the SQLite template, in a folder that is there.</summary>
    public static string File => Path.Combine(Folder ?? Directory.CreateTempSubdirectory("loisirs-template-").FullName, "loisirs.db");

    /// <summary>Makes a template unless a process did; who comes meanwhile waits.</summary>
    public static async Task Once(string name, Func<Task> make)
    {
        if (Folder is null)
        {
            await make();
            return;
        }

        await using var alone = await Alone(Path.Combine(Folder, $"{name}.lock"));
        if (alone.Length == 0)
        {
            await make();
            alone.WriteByte(1);
        }
    }

    private static async Task<FileStream> Alone(string file)
    {
        while (true)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(100); // another process makes it
            }
        }
    }
}
