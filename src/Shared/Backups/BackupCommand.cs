using Loisirs.Kernel;
using Loisirs.Shared.Start;
using Loisirs.Shared.Texts;

namespace Loisirs.Shared.Backups;

/// <summary><c>backup FILE</c>: writes the whole database to a new file while the portal sells (P-413).</summary>
internal sealed class BackupCommand(IBackups backups, WordsIn words) : IHostCommand
{
    public string Verb => "backup";

    /// <summary>A backup is of what is there: it migrates nothing.</summary>
    public bool BeforeStart => true;

    public async Task<int> Run(IReadOnlyList<string> asked, TextWriter output, CancellationToken stop)
    {
        var say = words.The(Language.French);
        if (asked.Count != 1)
        {
            await output.WriteLineAsync(say["backup.usage"]);
            return 2;
        }

        var file = Path.GetFullPath(asked[0]);
        var made = await backups.Write(file, stop);
        await output.WriteLineAsync(made.IsRefused ? say.Say(made.Refusal) : say["backup.made", file, new FileInfo(file).Length]);
        return made.IsRefused ? 1 : 0;
    }
}
