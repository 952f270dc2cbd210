using System.Net;
using Loisirs.Accounts.Application.Approvals;
using Loisirs.Accounts.Application.Families;
using Loisirs.Accounts.Application.Proofs;
using Loisirs.Accounts.Contracts.Families;
using Loisirs.Kernel;
using Loisirs.Shared.Audit;
using Loisirs.Testing;
using Loisirs.Testing.Browsing;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Tests.Residency;

/// <summary>A family shows where it lives; the office sees the document, decides, and the document is destroyed at its term.</summary>
public sealed class SendingAProof : TownTest
{
    [Fact, Trait("Promise", "P-712")]
    public async Task It_is_kept_closed_seen_by_the_office_as_a_file_accepted_and_destroyed_at_its_term()
    {
        var roy = await Town.ApprovesFamily("Roy", ResidencyClass.NonResident);
        Town.Clock.Advance(TimeSpan.FromSeconds(1)); // a later card counts
        using var family = await Town.SignsIn(roy.Email);
        var (account, email) = await Town.Hires(Role.Clerk);
        using var clerk = await Town.SignsIn(email);
        (await family.Gets("/famille")).IsShown("Preuve de résidence");
        (await Sends(family, "../bail.jpg", Papers.Jpeg())).IsRefused("Le nom de ce fichier contient un chemin");
        (await Sends(family, "bail.pdf", Papers.Zip())).IsRefused("Seuls un PDF et une image JPEG, PNG ou WebP sont acceptés");
        (await Sends(family, "bail.pdf", new byte[5 * 1024 * 1024 + 1])).IsRefused("Ce fichier est trop lourd. Choisissez-en un de 5 Mo au plus.");
        (await family.Presses(await family.Gets("/famille/preuve"), "Envoyer la preuve")).IsRefused("Choisissez le fichier à envoyer");
        Assert.Equal(0, await Town.Reads(db => db.Proofs.CountAsync()));

        (await Sends(family, "ancien.pdf", Papers.Pdf())).IsShown("Le document est envoyé");
        (await Sends(family, "bail.jpg", Papers.Jpeg(place: "46.8 N"))).IsShown("Il attend d'être vu");

        var proof = await Town.Reads(db => db.Proofs.AsNoTracking().SingleAsync()); // the newer took the place of the older
        var closed = (await Town.Reads(db => db.ProofFiles.AsNoTracking().SingleAsync())).Sealed;
        Assert.Equal(-1, closed.AsSpan().IndexOf("JFIF"u8));
        (await clerk.Gets("/administration")).IsShown("1 preuve de résidence à voir");
        (await clerk.Gets("/administration/preuves")).IsShown("Roy");
        (await clerk.Gets($"/administration/comptes/{roy.Id}")).IsShown("Preuve de résidenceÀ voir");
        var page = (await clerk.Gets($"/administration/preuves/{proof.Id}")).IsShown("JPEG");
        await IsAFileToKeep(clerk, page);
        var opening = Assert.Single((await Town.Does(new FindAuditTrail(About: proof.Id))).Lines, line => line.Act == nameof(OpenProof));
        Assert.Equal(account, opening.Account);
        Assert.Equal(HttpStatusCode.Forbidden, (await family.Gets($"/administration/preuves/{proof.Id}")).Status);

        (await clerk.Presses(page, "Accepter", ("Residency", "Resident"), ("From", "2026-11-26"), ("To", "2026-11-25"))).IsRefused("La date de fin vient avant");
        (await clerk.Presses(page, "Accepter", ("Residency", "Resident"), ("From", "2026-11-26"), ("To", "2028-11-25"))).IsShown("La preuve est acceptée").IsShown("Aucune preuve n'attend");

        Assert.Equal("accounts.already-decided", (await Town.Ask(caller => caller.BecomeHouse(), new RefuseProof(proof.Id, "Trop tard"))).Refusal.Code);
        Assert.Equal(ResidencyClass.Resident, (await roy.Does(new FindMyFamily())).Residency!.Class);
        (await family.Gets("/famille/preuve")).IsShown("Il a été accepté le").IsShown("Le document est détruit le samedi 26 décembre 2026");
        Assert.Contains(await Town.LettersTo(roy.Email), letter => letter.Text.Contains("a accepté votre preuve de résidence", StringComparison.Ordinal));
        await IsDestroyedAfter(days: 30, proof.Id);
    }

    [Fact]
    public async Task A_refusal_says_why_and_another_can_be_sent_or_taken_back()
    {
        var roy = await Town.ApprovesFamily();
        using var family = await Town.SignsIn(roy.Email);
        using var clerk = await Town.SignsIn((await Town.Hires(Role.Manager)).Email);
        await Sends(family, "bail.png", Papers.Png());
        var proof = (await Town.Does(new FindWaitingProofs())).Items[0].Proof;
        var page = await clerk.Gets($"/administration/preuves/{proof}");
        (await clerk.Presses(page, "Refuser")).IsRefused("Écrivez la raison");

        (await clerk.Presses(page, "Refuser", ("Reason", "L'adresse est illisible"))).IsShown("La preuve est refusée");

        Assert.Contains(await Town.LettersTo(roy.Email), letter => letter.Text.Contains("L'adresse est illisible", StringComparison.Ordinal));
        (await family.Gets("/famille/preuve")).IsShown("L'adresse est illisible").IsShown("Envoyer un document");
        Town.Clock.Advance(TimeSpan.FromSeconds(1));
        var again = (await Sends(family, "bail.png", Papers.Png())).IsShown("Remplacer ce document");
        (await family.Presses(again, "Reprendre ce document")).IsShown("Le document est détruit");
        Assert.Empty((await Town.Does(new FindWaitingProofs())).Items);
        Assert.Equal(1, await Town.Reads(db => db.ProofFiles.CountAsync())); // the refused one, until its term
    }

    [Fact]
    public async Task A_family_that_waits_is_approved_with_its_proof_and_another_familys_stays_where_it_is()
    {
        var (waiting, other) = (await Town.OpensAccount("Côté"), await Town.ApprovesFamily());
        var proof = await Town.SendsProof(waiting);
        Town.Clock.Advance(TimeSpan.FromSeconds(1));
        await Town.SendsProof(other);

        Assert.Equal("accounts.proof-approve-first", (await Town.Ask(
            caller => caller.BecomeHouse(), new AcceptProof(proof, ResidencyClass.Resident, Town.Today, Town.Today))).Refusal.Code);
        await Town.Does(new ApproveAccount(waiting.Id, ResidencyClass.Resident, Town.Today, Town.Today.AddYears(2)));

        Assert.True((await waiting.Does(new FindMyProof())).Last!.IsAccepted);
        Assert.Null((await other.Does(new FindMyProof())).Last!.DecidedAt);
        Assert.Equal(Refusal.Denied, (await other.Asks(new OpenProof(proof))).Refusal);
    }

    /// <summary>Neither shown in a page nor guessed at: a file, of its kind, without what told where it was taken.</summary>
    private static async Task IsAFileToKeep(HttpBrowser clerk, ShownPage page)
    {
        var file = await clerk.Presses(page, "Télécharger le document");
        Assert.Equal((HttpStatusCode.OK, "image/jpeg"), (file.Status, file.ContentHeaders.ContentType!.MediaType));
        Assert.Equal("attachment", file.ContentHeaders.ContentDisposition!.DispositionType);
        Assert.Equal("preuve-de-residence.jpg", file.ContentHeaders.ContentDisposition.FileName);
        Assert.Equal("nosniff", file.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.DoesNotContain("46.8 N", file.Html, StringComparison.Ordinal);
    }

    private async Task IsDestroyedAfter(int days, Guid proof)
    {
        Town.Clock.Advance(TimeSpan.FromDays(days) - TimeSpan.FromMinutes(1));
        await Town.Does(new DestroyProofs());
        Assert.Equal(1, await Town.Reads(db => db.ProofFiles.CountAsync()));

        Town.Clock.Advance(TimeSpan.FromMinutes(1));
        await Town.Does(new DestroyProofs());
        await Town.Does(new DestroyProofs());

        Assert.Equal(0, await Town.Reads(db => db.ProofFiles.CountAsync()));
        var kept = await Town.Reads(db => db.Proofs.AsNoTracking().SingleAsync());
        Assert.True(kept is { Decision.IsAccepted: true, DestroyedAt: not null });
        Assert.Equal(Refusal.NotFound, (await Town.Ask(caller => caller.BecomeHouse(), new OpenProof(proof))).Refusal);
    }

    private static async Task<ShownPage> Sends(HttpBrowser family, string name, byte[] content)
    {
        var page = await family.Gets("/famille/preuve");
        using var form = new MultipartFormDataContent { { new StringContent(page.Token!), "__RequestVerificationToken" } };
        using var file = new ByteArrayContent(content);
        file.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"Document\"; filename=\"{name}\"");
        form.Add(file);
        return await family.Receives("/famille/preuve?handler=Send", form);
    }
}
