using Loisirs.Catalogue.Application.Providers;
using Loisirs.Shared.Web;
using Loisirs.Shared.Web.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Loisirs.Catalogue.Api;

/// <summary>Who offers activities, and which partner may be paid before the start.</summary>
internal static class ProviderEndpoints
{
    public static void Providers(this IEndpointRouteBuilder api)
    {
        var providers = api.MapGroup("/providers").WithTags("Catalogue");
        providers.MapGet("", (Door door, [AsParameters] ListQuery list) => door.SendList(list, new ListProviders(), provider => provider.Id))
            .Asks<ListProviders>().WithSummary("The town and its partners, by name, and which partner may be paid before the start")
            .Produces<IReadOnlyList<ProviderChoice>>();
        providers.MapPut("/{provider:guid}/prepayment", (Guid provider, PrepaymentBody body, Door door) => door.Send(
                new ConfirmPrepayment(provider, body.Reason), _ => Results.NoContent()))
            .Asks<ConfirmPrepayment>().WithSummary("Confirms, with a reason, that a partner may be paid before the start; twice is as once")
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        providers.MapDelete("/{provider:guid}/prepayment", (Guid provider, Door door) => door.Send(new TakeBackPrepayment(provider), _ => Results.NoContent()))
            .Asks<TakeBackPrepayment>().WithSummary("Takes it back: its courses are paid in parts from now on; twice is as once")
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    /// <param name="Reason">Which exception of the Act applies, and who said so.</param>
    internal sealed record PrepaymentBody(string? Reason = null);
}
