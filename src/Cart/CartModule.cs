using Loisirs.Accounts.Contracts;
using Loisirs.Cart.Api;
using Loisirs.Cart.Application;
using Loisirs.Cart.Application.Answers;
using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Application.Documents;
using Loisirs.Cart.Application.Instalments;
using Loisirs.Cart.Application.Orders;
using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Application.Schedules;
using Loisirs.Cart.Application.Waiting;
using Loisirs.Cart.Infrastructure;
using Loisirs.Cart.Infrastructure.Print;
using Loisirs.Cart.Infrastructure.Sandbox;
using Loisirs.Cart.Infrastructure.Webhooks;
using Loisirs.Catalogue.Contracts;
using Loisirs.Shared.Modules;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Cart;

/// <summary>What this module is made of.</summary>
public sealed class CartModule : IModule
{
    public string Name => "cart";

    public IReadOnlyList<Type> KnowsOnly => [typeof(AccountsContracts), typeof(CatalogueContracts)];

    public void Add(ModuleBuilder module)
    {
        module.Database<CartDb, SqliteCartDb, PostgreSqlCartDb>()
            .UseCases()
            .Settings<PaymentSettings>("Payments")
            .Settings<RefundSettings>("Refunds")
            .Settings<CalendarSettings>("Calendars")
            .Job<PollPayments>(every: TimeSpan.FromSeconds(30))
            .Job<ExpireUnpaidOrders>(every: TimeSpan.FromSeconds(15))
            .Job<SendRefunds>(every: TimeSpan.FromMinutes(1)).Job<ForgetAnswers>(every: TimeSpan.FromHours(6))
            .Job<KeepListsMoving>(every: TimeSpan.FromMinutes(1)).AddTill().Job<RemindOfInstalments>(every: TimeSpan.FromHours(1));
        module.Services.AddScoped<OrderPlaces>().AddTransfers().AddScoped<OffersInCart>().AddScoped<WaitingList>().AddScoped<WaitingTurns>().AddScoped<FamilyRegistrations>().AddScoped<LinesBeingCancelled>().AddScoped<LinesOfCancelledGroup>().AddScoped<DatesBeingGivenBack>().AddScoped<DocumentsBeingIssued>().AddSingleton<IDocumentPrinter, DocumentPrinter>().AddScoped<GuardedGateway>().AddSingleton<OneByOne>();
        module.Services.AddSingleton<CalendarLimits>().AddScoped<PaymentWebhook>().AddGateways().AddPrices().AddLetters().AddOfficeWork().AddFamilyData();
    }

    public void Map(RouteGroupBuilder api)
    {
        api.Carts(); api.Prices(); api.Credits();
        api.Orders(); api.Books(); api.Cancellations(); api.Transfers();
        api.Schedules(); api.WaitingLists(); api.OfficeWaitingLists(); api.Instalments();
    }

    public void MapBeside(IEndpointRouteBuilder house)
    {
        PaymentWebhook.Map(house);
        CalendarFeeds.Map(house);
        if (ChosenGateway.IsSandbox(house.ServiceProvider))
            SandboxPage.Map(house);
    }
}
