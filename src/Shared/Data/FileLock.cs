namespace Loisirs.Shared.Data;

/// <summary>A lock that dies with its process: an open file that nobody else may open.</summary>
internal static class FileLock
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static async Task<FileStream> Take(string path, CancellationToken stop)
    {
        for (var waited = TimeSpan.Zero; ; waited += TimeSpan.FromMilliseconds(100))
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (waited < Patience)
            {
                await Task.Delay(100, stop);
            }
            catch (IOException held)
            {
                throw new InvalidOperationException($"Another process has been migrating for a minute; it holds {path}.", held);
            }
        }
    }
}
