using System.Net.Http.Json;
using Loisirs.Accounts.Application.Adults;
using Loisirs.Accounts.Application.Families;
using Loisirs.Accounts.Application.Homes;
using Loisirs.Accounts.Application.Safety;
using Loisirs.Attendance.Application.RollCalls;
using Loisirs.Attendance.Domain.RollCalls;
using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Application.Proposals;
using Loisirs.Cart.Domain.Answers;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Domain.Refunds;
using Loisirs.Catalogue.Application.Questions;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Shared.Callers;
using Loisirs.Testing;
using Loisirs.Testing.People;

namespace Loisirs.Host.Tests.Privacy;

/// <summary>A family all of whose words begin alike, so that each can be found wherever it is kept.</summary>
internal static class MarkedFamily
{
    /// <summary>Fills every form that a family, or the office for it, can fill: each word begins with the mark.</summary>
    public static async Task<FamilyInTown> Marked(this Town town, string mark)
    {
        var family = await town.ApprovesFamily($"{mark}nom");
        await family.Does(new CorrectDetails($"{mark}parent", $"{mark}nom", "418 555-0177", $"{mark}rue", $"{mark}ville", "G1X 4A5", Language.French));
        await family.With($"{mark}enfant", "2018-04-02");
        var child = family[$"{mark}enfant"];
        await family.Does(new KeepSafety(
            child, [new ContactFields { Name = $"{mark}contact", Link = $"{mark}lien", Phone = "418 555-0178" }],
            [new ContactFields { Name = $"{mark}cherche" }], $"{mark}interdit", $"{mark}allergie", $"{mark}note"));
        await town.Does(new DeclareGradeAtOffice(family.Id, child, town.Today.Year, 3, $"{mark}bulletin"));
        await family.Does(new InviteAdult($"{mark}adulte", $"{mark}adulte@exemple.test"));
        await family.Does(new InviteSecondHome(child, $"{mark}autre@exemple.test"));
        await Registers(town, family, child, mark);
        await AddsByApi(town, family, $"{mark}api");
        await family.With($"{mark}parti", "2016-05-06");
        await town.KeepsSafety(family, family[$"{mark}parti"], $"{mark}noix");
        await family.Withdraws($"{mark}parti");
        return family;
    }

    /// <summary>One registration that stands and is marked by a supervisor, one that the office cancelled, one in the cart.</summary>
    private static async Task Registers(Town town, FamilyInTown family, Guid child, string mark)
    {
        var (swimming, judo, pottery) = (await town.OpensGroup(), await town.OpensGroup(wish => wish.Activity = "Judo"), await town.OpensGroup(wish => wish.Activity = "Poterie"));
        await family.Does(new AddToCart(swimming.Id, child, await Answers(town, swimming, $"{mark}reponse")));
        var number = Town.Expect(await family.ChecksOut()).Number;
        await town.Does(new RecordCounterPayment(number, PaymentWay.Cheque, $"{mark}cheque"));
        await town.Does(new ProposeRefund(number, 1, "10,00", $"{mark}geste"));
        await town.Does(new RefuseRefund(await Proposal(town), $"{mark}refus"));
        var other = await town.ChecksOut(family, judo.Id, child);
        await town.TakesCash(other);
        await town.Does(new CancelLineByOffice(other, 1, RefundGround.Any, Amount: null, $"{mark}motif"));
        await family.Does(new AddToCart(pottery.Id, child, await Answers(town, pottery, $"{mark}souhait")));
        await town.Quiet();
        await Attends(town, swimming, child);
    }

    /// <summary>The town asks something for that group, and this is answered.</summary>
    private static async Task<IReadOnlyList<TypedAnswer>> Answers(Town town, GroupInTown group, string said)
    {
        var question = await town.Does(new KeepQuestion(group.Activity, null, new()
        {
            LabelFr = "Avec quel ami",
            PurposeFr = "Pour former les groupes.",
            Kind = QuestionKind.Text,
            KeptUntil = town.Today.AddYears(2),
        }));
        return [new TypedAnswer(question, [said])];
    }

    /// <summary>A program adds a person, and its answer is remembered.</summary>
    private static async Task AddsByApi(Town town, FamilyInTown family, string firstName)
    {
        using var client = await town.Integrates("families");
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/families/{family.Id}/members")
        {
            Content = JsonContent.Create(new { firstName, lastName = "", birthDate = "2019-05-06", keepBoth = false }),
        };
        request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        using var answer = await client.SendAsync(request);
        answer.EnsureSuccessStatusCode();
    }

    private static async Task<Guid> Proposal(Town town) => (await town.Does(new ListProposals())).Items[0].Id;

    private static async Task Attends(Town town, GroupInTown group, Guid child)
    {
        var (supervisor, _) = await town.Hires(Role.Supervisor);
        await town.Assigns(supervisor, group);
        var meeting = (await town.Does(new ListMeetings())).Meetings.First(found => found.Group == group.Id).Meeting;
        Town.Expect(await town.Ask(
            caller => caller.Become(new CallerFacts([Role.Supervisor], supervisor, Guid.Empty, IsApproved: false, "Camille", Language.French)),
            new MarkAttendance(meeting, child, MarkState.Present, Guid.NewGuid())));
    }
}
