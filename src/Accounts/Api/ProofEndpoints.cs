using System.Buffers.Text;
using Loisirs.Accounts.Application.Proofs;
using Loisirs.Accounts.Contracts.Families;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Loisirs.Accounts.Api;

/// <summary>Proofs of residency: sent for a family, decided for the office. The document itself is taken out on the screen alone, where each
/// opening is somebody's; here its answer would be kept to be replayed.</summary>
internal static class ProofEndpoints
{
    public static void Proofs(this RouteGroupBuilder api)
    {
        OfFamily(api.MapGroup("/families/{family:guid}/residency-proof").WithTags("Families"));
        var waiting = api.MapGroup("/residency-proofs").WithTags("Office");
        waiting.MapGet("", (int? page, Door door) => door.Send(new FindWaitingProofs(page ?? 1), found => Results.Ok(found.Items)))
            .Asks<FindWaitingProofs>().WithSummary("The proofs of residency that wait for the office, the oldest first, fifty a page")
            .Produces<IReadOnlyList<WaitingProof>>();
        waiting.MapPost("/{proof:guid}/acceptance", (Guid proof, AcceptanceBody body, Door door) =>
                door.Send(new AcceptProof(proof, body.Residency, body.From, body.To), _ => Results.NoContent()))
            .Asks<AcceptProof>().WithSummary("Accepts a proof: the family gets that class between two days, both included, and is written to")
            .Produces(204).ProducesProblem(400).ProducesProblem(404).ProducesProblem(422);
        waiting.MapPost("/{proof:guid}/refusal", (Guid proof, RefusalBody body, Door door) => door.Send(new RefuseProof(proof, body.Reason), _ => Results.NoContent()))
            .Asks<RefuseProof>().WithSummary("Refuses a proof; the reason is sent to the family as it is")
            .Produces(204).ProducesProblem(400).ProducesProblem(404).ProducesProblem(422);
    }

    private static void OfFamily(RouteGroupBuilder proof)
    {
        proof.MapGet("", (Guid family, Door door) => door.Send(new FindMyProof()))
            .Asks<FindMyProof>().WithSummary("Where the last proof of residency of a family stands; never the document").Produces<MyProof>().ProducesProblem(404);
        proof.MapPut("", (Guid family, ProofBody body, Door door) => door.Send(new SendProof(body.Name, body.Read()), _ => Results.NoContent()))
            .Asks<SendProof>().WithSummary("Sends a proof of residency, a PDF, JPEG, PNG or WebP in base64; it takes the place of one that waits")
            .Produces(204).ProducesProblem(400).ProducesProblem(404).ProducesProblem(422);
        proof.MapDelete("", (Guid family, Door door) => door.Send(new TakeProofBack(), _ => Results.NoContent()))
            .Asks<TakeProofBack>().WithSummary("Takes back a proof that nobody decided on: it is destroyed at once; twice is as once").Produces(204).ProducesProblem(404);
    }

    /// <param name="Name">The file's, with its ending.</param>
    /// <param name="Content">Base64.</param>
    internal sealed record ProofBody(string Name, string Content)
    {
        /// <summary>What is no base64 is no document.</summary>
        public Stream Read() => new MemoryStream(Base64.IsValid(Content) ? Convert.FromBase64String(Content) : [0]);
    }

    /// <param name="From">The first day, included.</param>
    /// <param name="To">The last day, included.</param>
    internal sealed record AcceptanceBody(ResidencyClass Residency, DateOnly From, DateOnly To);

    internal sealed record RefusalBody(string Reason);
}
