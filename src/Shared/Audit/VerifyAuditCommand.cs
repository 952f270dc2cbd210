using Loisirs.Shared.Callers;
using Loisirs.Shared.Start;
using Loisirs.Shared.Texts;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Shared.Audit;

/// <summary><c>verify-audit [NUMBER:SEAL]</c>: says whether the audit trail is whole, and names the first entry that is not.</summary>
internal sealed class VerifyAuditCommand(IServiceScopeFactory scopes) : IHostCommand
{
    public string Verb => "verify-audit";

    public async Task<int> Run(IReadOnlyList<string> words, TextWriter output, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().BecomeHouse();
        var say = scope.ServiceProvider.GetRequiredService<Words>();
        var kept = words.Count > 0 ? AuditHead.Parse(words[0]) : null;
        if (words.Count > 0 && kept is null)
        {
            await output.WriteLineAsync(say["audit.head-unreadable"]);
            return 2;
        }

        var verdict = (await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new VerifyAuditTrail(kept), stop)).Value;
        await output.WriteLineAsync(verdict.Holds
            ? say["audit.holds", verdict.Head.Number, verdict.Unsealed, verdict.Head]
            : say["audit.broken", verdict.FirstBad!]);
        return verdict.Holds ? 0 : 1;
    }
}
