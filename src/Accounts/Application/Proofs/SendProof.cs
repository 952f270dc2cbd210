using Loisirs.Accounts.Domain.Residency;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Loisirs.Accounts.Application.Proofs;

/// <summary>The family sends a document that shows where it lives. It takes the place of one that still waits. It is kept closed, and
/// nobody but the office gets it, as a file to keep.</summary>
/// <remarks>Rules, 7; P-712. Refuses: house.not-found, and what <see cref="ReadProof.Of"/> refuses.</remarks>
/// <param name="Name">The file's name, which is judged and not kept.</param>
/// <param name="Content">Can be read again from its beginning; null when no file was chosen.</param>
[Needs(Right.OwnFamily)]
internal sealed record SendProof(string? Name, Stream? Content) : ICommand<Done>;

internal sealed class SendProofHandler(AccountsDb db, ProofSeal seal, IOptions<AccountsSettings> settings, ICaller caller, TimeProvider time)
    : ICommandHandler<SendProof, Done>
{
    public async Task<Result<Done>> Handle(SendProof command, CancellationToken cancellationToken)
    {
        if (!await db.Standing.AnyAsync(f => f.Id == caller.Family, cancellationToken))
        {
            return Refusal.NotFound;
        }

        var most = settings.Value.ProofMegabytes * 1024 * 1024;
        var read = ReadProof.Of(command.Name, await Start(command.Content, most + 1, cancellationToken), most);
        if (read.IsRefused)
        {
            return Result<Done>.Refused(read.Refusals);
        }

        await db.WaitingProofs.Where(p => p.Family == caller.Family).ExecuteDeleteAsync(cancellationToken);
        var proof = db.Add(ResidencyProof.Of(caller.Family, read.Value, caller.Account, time.GetUtcNow())).Entity;
        db.Add(new ProofFile(proof.Id, seal.Close(proof.Id, read.Value.Content)));
        return Done.Result;
    }

    /// <summary>No more than it takes to see that it is too large.</summary>
    private static async Task<byte[]> Start(Stream? content, int most, CancellationToken stop)
    {
        if (content is null)
        {
            return [];
        }

        content.Position = 0; // a second try reads it again
        var start = new byte[Math.Min(content.Length, most)];
        await content.ReadExactlyAsync(start, stop);
        return start;
    }
}
