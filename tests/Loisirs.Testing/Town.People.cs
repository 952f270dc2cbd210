using Loisirs.Accounts.Application.Approvals;
using Loisirs.Accounts.Application.Erasure;
using Loisirs.Accounts.Application.Proofs;
using Loisirs.Accounts.Application.SignIn;
using Loisirs.Accounts.Application.SignUp;
using Loisirs.Accounts.Application.Staff;
using Loisirs.Accounts.Contracts.Families;
using Loisirs.Accounts.Domain.Families;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Loisirs.Testing.Browsing;
using Loisirs.Testing.People;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Testing;

public sealed partial class Town
{
    /// <summary>The password of everybody in a test town.</summary>
    public const string Password = "cheval lampe rivière agrafe";

    private static string? _hash;
    private int _people;

    /// <summary>The civil day in town.</summary>
    public DateOnly Today => Services.GetRequiredService<TownZone>().DateAt(Services.GetRequiredService<TimeProvider>().GetUtcNow());

    /// <summary>A family that opened its account, proved its address and was approved, with a resident's card for a year.</summary>
    /// <param name="cardEnds">The card's last day, if not in a year.</param>
    public async Task<FamilyInTown> ApprovesFamily(
        string name = "Roy", ResidencyClass residency = ResidencyClass.Resident, Language language = Language.French,
        DateOnly? cardEnds = null)
    {
        var family = await OpensAccount(name, language, approved: true);
        await Does(new ApproveAccount(family.Id, residency, Today.AddDays(-30), cardEnds ?? Today.AddDays(365)));
        return family;
    }

    /// <summary>A family that proved its address and waits for the town.</summary>
    public Task<FamilyInTown> OpensAccount(string name = "Roy") => OpensAccount(name, Language.French, approved: false);

    /// <summary>Somebody of the staff who can sign in.</summary>
    public async Task<(Guid Account, string Email)> Hires(params Role[] roles)
    {
        var email = $"{roles[^1]}.{Interlocked.Increment(ref _people)}@ville.test".ToLowerInvariant();
        return (await Does(new OpenStaffAccount($"{roles[^1]} de la ville", email, Password, roles)), email);
    }

    /// <summary>The office makes one family part of another, and everybody is told.</summary>
    public async Task Merges(FamilyInTown kept, FamilyInTown gone)
    {
        await Does(new Accounts.Application.Merging.MergeFamilies(kept.Id, gone.Id));
        await Quiet();
    }

    /// <summary>A family is forgotten at its wish; everybody is told.</summary>
    public async Task Erases(FamilyInTown family)
    {
        await family.Does(new AskErasure());
        await Does(new EraseFamily((await Does(new FindErasures())).Single().Request));
        await Quiet();
    }

    /// <summary>The office makes a child of one household live in another too, and everybody is told.</summary>
    public async Task Shares(FamilyInTown founder, string child, FamilyInTown second)
    {
        await Does(new Accounts.Application.Homes.LinkHomes(founder.Id, founder[child], second.Id, "Garde partagée, jugement vu au comptoir"));
        second.Knows(founder.Members[child]);
        await Quiet();
    }

    /// <summary>A family writes what to know of one of its people.</summary>
    public async Task KeepsSafety(FamilyInTown family, Guid person, string allergies) =>
        await family.Does(new Accounts.Application.Safety.KeepSafety(person, [], [], Forbidden: null, allergies, Notes: null));

    /// <summary>A family shows where it lives; the proof that waits for the office.</summary>
    public async Task<Guid> SendsProof(FamilyInTown family)
    {
        using var content = new MemoryStream("%PDF-1.7\n%%EOF"u8.ToArray());
        await family.Does(new SendProof("bail.pdf", content));
        return (await Does(new FindWaitingProofs())).Items[^1].Proof;
    }

    /// <summary>The family shows a proof, and the office recognises a class by it, both days included.</summary>
    public async Task Recognises(FamilyInTown family, DateOnly from, DateOnly to, ResidencyClass residency = ResidencyClass.Resident)
    {
        Clock.Advance(TimeSpan.FromSeconds(1)); // a later card counts
        await Does(new AcceptProof(await SendsProof(family), residency, from, to));
    }

    /// <summary>A supervisor is on duty for a group.</summary>
    public async Task Assigns(Guid supervisor, GroupInTown group) =>
        await Does(new Attendance.Application.Supervision.AssignSupervisor(supervisor, [group.Id]));

    /// <summary>A browser without script, signed in.</summary>
    public async Task<HttpBrowser> SignsIn(string email)
    {
        var browser = Browser();
        var page = await browser.Presses(await browser.Gets("/connexion"), "Se connecter", ("Email", email), ("Password", Password));
        return page.Path.Contains("/connexion", StringComparison.Ordinal) ? throw new InvalidOperationException($"{email} could not sign in: {page.Text}") : browser;
    }

    internal static T Expect<T>(Result<T> answer) => answer.IsRefused
        ? throw new InvalidOperationException($"Refused: {string.Join(' ', answer.Refusals.Select(r => $"{r.Code}@{r.Field}"))}")
        : answer.Value;

    private async Task<FamilyInTown> OpensAccount(string name, Language language, bool approved)
    {
        var mailbox = string.Concat(name.Where(char.IsAsciiLetterOrDigit).DefaultIfEmpty('x'));
        var email = $"{mailbox}.{Interlocked.Increment(ref _people)}@exemple.test".ToLowerInvariant();
        _hash ??= await Services.GetRequiredService<IPasswords>().Hash(Password, CancellationToken.None);
        var opened = await Does(new OpenAccount(
            new Holder("Camille", name, email, _hash, null, language), new HomeAddress("12, rue des Érables", "Val-des-Érables", "G1X 4A5")));
        await Does(new ConfirmAddress(opened.Token));
        return new FamilyInTown(this, opened.Family, name, email, approved, language);
    }
}
