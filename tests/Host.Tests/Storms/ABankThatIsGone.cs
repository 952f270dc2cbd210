using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Infrastructure.Sandbox;
using Loisirs.Host.Tests.CartPages;
using Loisirs.Testing;
using Loisirs.Testing.Invariants;
using Loisirs.Testing.Storms;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Host.Tests.Storms;

/// <summary>The bank cannot be reached for five minutes of a rush (P-215): carts and places live, it is said on the page, what costs nothing goes on, and
/// all is paid once it is back.</summary>
[Trait("Promise", "P-215")]
public sealed class ABankThatIsGone : CartPagesTest
{
    private const int Families = 8;
    private const string Away = "Le service de paiement ne répond pas en ce moment.";

    private MoodyGateway Bank => (MoodyGateway)Town.Services.GetRequiredService<IPaymentGateway>();

    [Fact]
    public async Task Fails_no_page_loses_no_cart_and_is_paid_as_soon_as_it_is_back()
    {
        var (swimming, story) = (await Offers("Natation 3", places: Families), await Offers("Heure du conte", price: "0", daysAhead: 8));
        var households = new List<Household>();
        for (var number = 0; number < Families; number++)
        {
            households.Add(await AtBrowser(await (await Town.ApprovesFamily($"Famille{number}")).With("Léa", "2018-04-02")));
            await Adds(households[^1], "Léa", swimming);
        }

        Bank.IsAway = true;
        var payments = await Task.WhenAll(households.Select(family => Task.Run(async () =>
            await family.Browser.Presses(await family.Browser.Gets("/panier/payer"), "Payer 85,00 $"))));
        Assert.All(payments, payment => payment.IsShown(Away).IsShown("Vos places sont gardées jusqu'à"));
        using var bouchards = await Bouchards();
        await Adds(bouchards, "Maëlle", story);
        (await bouchards.Browser.Presses(await bouchards.Browser.Gets("/panier/payer"), "Terminer l'inscription")).IsShown("Inscription complète");
        for (var minute = 0; minute < 5; minute++)
        {
            Town.Clock.Advance(TimeSpan.FromMinutes(1));
            await Town.Does(new PollPayments());
            await Town.Does(new ExpireUnpaidOrders());
            var pages = await Task.WhenAll(households.Zip(payments, (family, payment) => Task.Run(() => family.Browser.Gets(payment.Path))));
            Assert.All(pages, page => page.IsShown(Away));
        }

        (await households[0].Browser.Gets("/panier")).IsShown("Natation 3").IsShown("Continuer le paiement");
        Bank.IsAway = false;
        foreach (var (family, payment) in households.Zip(payments))
            (await PaysWith(family, await family.Browser.Gets(payment.Path))).IsShown("Inscription complète");

        await Town.Posts();
        Assert.Equal(Families, await Town.TakenPlaces(swimming));
        Assert.Empty(await new Inspection(Town.Provider, Town.ConnectionString, null).Breaches(Town.Clock.GetUtcNow()));
        households.ForEach(family => family.Dispose());
    }

    protected override void With(TownOptions options) => options.Replacements.Add(services => services.AddSingleton<IPaymentGateway>(
        provider => new MoodyGateway(provider.GetRequiredService<SandboxGateway>())));
}
