namespace Loisirs.Testing.Databases;

internal static class Folders
{
    public static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            // a file still open: the system's own cleaning takes it
        }
        catch (UnauthorizedAccessException)
        {
            // likewise
        }
    }
}
