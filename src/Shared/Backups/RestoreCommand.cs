using Loisirs.Kernel;
using Loisirs.Shared.Audit;
using Loisirs.Shared.Callers;
using Loisirs.Shared.Start;
using Loisirs.Shared.Texts;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Shared.Backups;

/// <summary><c>restore FILE [replace]</c>: puts a backup in the place of the database, and checks what came of it (P-413).</summary>
/// <remarks>What is there already is replaced only if the second word says so, and never under a portal that runs.</remarks>
internal sealed class RestoreCommand(IBackups backups, KnownMigrations known, StartHouse start, IServiceScopeFactory scopes, WordsIn words) : IHostCommand
{
    private const string MayReplace = "replace";

    public string Verb => "restore";

    /// <summary>The start would make a new portal where the backup is to go.</summary>
    public bool BeforeStart => true;

    public async Task<int> Run(IReadOnlyList<string> asked, TextWriter output, CancellationToken stop)
    {
        var say = words.The(Language.French);
        if (asked.Count is not (1 or 2) || (asked.Count == 2 && asked[1] != MayReplace))
        {
            await output.WriteLineAsync(say["backup.restore-usage"]);
            return 2;
        }

        var file = Path.GetFullPath(asked[0]);
        var restored = await Restore(file, mayReplace: asked.Count == 2, stop);
        if (restored.IsRefused)
        {
            await output.WriteLineAsync(say.Say(restored.Refusal));
            return 1;
        }

        await output.WriteLineAsync(say["backup.restored", file]);
        if (restored.Value.Kept is { } kept)
        {
            await output.WriteLineAsync(say["backup.replaced", kept]);
        }

        await start.Run(stop); // what this program has beyond the one that made it
        return await Check(output, stop);
    }

    private async Task<Result<Replaced>> Restore(string file, bool mayReplace, CancellationToken stop)
    {
        var read = await backups.Read(file, stop);
        return read.IsRefused ? read.Refusal
            : known.NotHere(read.Value) is { } migration ? BackupRefusals.Newer(migration)
            : !mayReplace && await backups.HoldsAPortal(stop) ? BackupRefusals.NotEmpty
            : await backups.Restore(file, stop);
    }

    /// <summary>The audit trail from its beginning (the database checked the rest when it was read), and what others know since.</summary>
    private async Task<int> Check(TextWriter output, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().BecomeHouse();
        var (house, say) = (scope.ServiceProvider.GetRequiredService<IMediator>(), scope.ServiceProvider.GetRequiredService<Words>());
        var verdict = (await house.Send(new VerifyAuditTrail(), stop)).Value;
        await output.WriteLineAsync(verdict.Holds
            ? say["audit.holds", verdict.Head.Number, verdict.Unsealed, verdict.Head]
            : say["audit.broken", verdict.FirstBad!]);
        await output.WriteLineAsync(say["backup.held"]);
        var hold = (await house.Send(new FindHold(), stop)).Value;
        foreach (var look in scope.ServiceProvider.GetServices<IAfterRestore>())
        {
            await look.Look(hold.KnownUntil!.Value, output, stop);
        }

        return verdict.Holds ? 0 : 1;
    }
}
