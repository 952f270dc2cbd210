using Loisirs.Accounts.Application.Families;
using Loisirs.Accounts.Application.Homes;
using Loisirs.Shared.Web;
using Loisirs.Shared.Web.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Loisirs.Accounts.Api;

internal static class FamilyEndpoints
{
    public static RouteGroupBuilder Families(this RouteGroupBuilder api)
    {
        api.MapGet("/families", (string email, Door door) => door.Send(new FindFamilyByEmail(email)))
            .Asks<FindFamilyByEmail>().WithSummary("The family of an address, in any spelling; 404 if it has none").WithTags("Families")
            .Produces<FoundFamily>().ProducesProblem(400).ProducesProblem(404);
        api.MapGet("/families/changed", (Door door, [AsParameters] ChangesQuery list) =>
                door.SendWalk(list.Always(), walk => new WalkFamilies(walk!), found => found.Items.Select(FamilyBody.Of).ToList()))
            .Asks<WalkFamilies>().WithSummary("All families, or those that changed since an instant, in the order in which they were opened").WithTags("Families")
            .Produces<IReadOnlyList<FamilyBody>>().ProducesProblem(400);
        api.MapGet("/families/{family:guid}", (Guid family, Door door) => door.Send(new FindMyFamily(), f => Results.Ok(FamilyBody.Of(f))))
            .Asks<FindMyFamily>().WithSummary("A family: approval, residency, members").WithTags("Families").Produces<FamilyBody>().ProducesProblem(404);
        api.MapPost("/families/{family:guid}/members", (Guid family, AddMemberBody body, Door door) => door.Send(
                new AddMember(body.FirstName, body.LastName, body.BirthDate, body.KeepBoth),
                member => Results.Created($"/api/v1/families/{family}", MemberBody.Of(member))))
            .Asks<AddMember>().WithSummary("Adds a person to a family").WithTags("Families").Produces<MemberBody>(201).ProducesProblem(400).ProducesProblem(404).ProducesProblem(422);
        api.MapPost("/families/{family:guid}/members/{member:guid}/withdrawal", (Guid family, Guid member, Door door) => door.Send(new WithdrawMember(member), _ => Results.NoContent()))
            .Asks<WithdrawMember>().WithSummary("Withdraws a person from a family; their orders and receipts stay").WithTags("Families").Produces(204).ProducesProblem(404).ProducesProblem(422);
        api.MapPost("/families/{family:guid}/members/{member:guid}/grades", (Guid family, Guid member, GradeBody body, Door door) =>
                door.Send(new DeclareGrade(member, body.Autumn, body.Grade), _ => Results.NoContent()))
            .Asks<DeclareGrade>().WithSummary("Declares a person's grade in a school year; it counts for more than the birth date").WithTags("Families")
            .Produces(204).ProducesProblem(400).ProducesProblem(404).ProducesProblem(422);
        api.MapPost("/families/{family:guid}/members/{member:guid}/second-home/invitation", (Guid family, Guid member, SecondHomeBody body, Door door) =>
                door.Send(new InviteSecondHome(member, body.Email), _ => Results.NoContent()))
            .Asks<InviteSecondHome>().WithSummary("Invites the other parent of a child to share the child's file; it is shared once they accept").WithTags("Families")
            .Produces(204).ProducesProblem(400).ProducesProblem(403).ProducesProblem(404).ProducesProblem(422);
        api.MapPost("/families/{family:guid}/members/{member:guid}/second-home/ending", (Guid family, Guid member, Door door) =>
                door.Send(new EndSecondHome(member), _ => Results.NoContent()))
            .Asks<EndSecondHome>().WithSummary("Ends that a child lives in two households; the founding one keeps the child").WithTags("Families").Produces(204).ProducesProblem(404);
        return api;
    }
}
