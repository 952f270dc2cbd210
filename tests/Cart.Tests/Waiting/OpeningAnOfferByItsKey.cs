using System.Net;
using System.Text.RegularExpressions;
using Loisirs.Cart.Application;
using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Application.Waiting;
using Loisirs.Cart.Domain.Waiting;
using Loisirs.Kernel;
using Loisirs.Testing.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Cart.Tests.Waiting;

/// <summary>The message of an offer bears a key: it opens that offer, signed in or not, and tells nothing else.</summary>
[Trait("Promise", "P-111"), Trait("Promise", "P-605")]
public sealed partial class OpeningAnOfferByItsKey : CartTest
{
    [Fact]
    public async Task Its_family_signs_in_and_accepts_others_see_a_first_name_and_a_group()
    {
        var (first, _, key) = await Offered();
        var yoga = await Winter.Offers("Yoga", cents: 0);
        await Adds(first, "Mia", yoga); // meets at the same hour
        await ChecksOut(first);
        await Town.Quiet();

        using var visitor = Town.Browser();
        var page = await visitor.Gets($"/offres/{key}");
        Assert.Contains("Une place s'est libérée pour Mia", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Côté", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Yoga", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(first.Email, page.Html, StringComparison.Ordinal);
        Assert.True(page.Headers.CacheControl!.NoStore);
        var english = (await visitor.Gets($"/en/offres/{key}")).Text;
        Assert.Contains("p.m.", english, StringComparison.Ordinal);
        Assert.DoesNotContain("p.m..", english, StringComparison.Ordinal); // one period ends the hour and the sentence
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Gets($"/offres/{SecretToken.Make()}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Gets("/offres/cle")).Status);
        Assert.Contains("/connexion", (await visitor.Posts($"/offres/{key}?handler=Accepter", page.Token)).Path, StringComparison.Ordinal);
        Assert.Equal(SecretToken.HashOf(key), await HashOf(first));

        using var stranger = await Town.SignsIn(Roy.Email);
        var theirs = await stranger.Gets($"/offres/{key}");
        Assert.Contains("pour une autre famille", theirs.Text, StringComparison.Ordinal);
        Assert.False(theirs.Has("Accepter"));
        Assert.Equal("waitlist.offer-of-another", (await As(Roy, new AcceptOfferByKey(key))).Refusal.Code);

        using var own = await Town.SignsIn(first.Email);
        var offer = await own.Gets($"/offres/{key}");
        Assert.Contains("Yoga", offer.Text, StringComparison.Ordinal); // the clash is told, not forbidden
        var cart = await own.Presses(offer, "Accepter");
        Assert.Contains("la place est dans le panier", cart.Text, StringComparison.Ordinal);
        Assert.Contains("Place gardée jusqu'au vendredi 27 novembre 2026", cart.Text.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.DoesNotContain("réservé avant le paiement", cart.Text, StringComparison.Ordinal);
        var accepted = await own.Gets($"/offres/{key}");
        Assert.Contains("Vous avez accepté", accepted.Text, StringComparison.Ordinal);
        Assert.False(accepted.Has("Accepter"));
        await ChecksOut(first);
        Assert.Contains("La place offerte à Mia a été prise", (await visitor.Gets($"/offres/{key}")).Text, StringComparison.Ordinal);
        Assert.Equal("waitlist.offer-used", (await As(first, new AcceptOfferByKey(key))).Refusal.Code);
        Assert.Equal("waitlist.offer-used", (await As(Roy, new DeclineOffer(key))).Refusal.Code);
        await Agrees();
    }

    [Fact]
    public async Task Whoever_has_it_may_decline_and_past_its_end_it_opens_nothing()
    {
        var (first, second, key) = await Offered();
        using var visitor = Town.Browser();
        var declined = await visitor.Presses(await visitor.Gets($"/offres/{key}"), "Refuser");
        Assert.Contains("L'offre faite à Mia a été refusée", declined.Text, StringComparison.Ordinal);
        await Does(first, new DeclineOffer(key)); // twice is as once
        await Town.Quiet();
        Assert.Equal((WaitingEnd.Declined, true), ((await Only(first)).End!.Value, (await Only(second)).IsOffered));

        var next = await KeyOf(second);
        Town.Clock.Advance(TimeSpan.FromHours(24)); // the job has not run
        Assert.Contains("Cette offre a pris fin", (await visitor.Gets($"/offres/{next}")).Text, StringComparison.Ordinal);
        Assert.Equal("waitlist.offer-over", (await As(second, new AcceptOfferByKey(next))).Refusal.Code);
        Assert.Equal("waitlist.offer-over", (await As(second, new DeclineOffer(next))).Refusal.Code);
        await Town.Does(new KeepListsMoving());
        await Agrees();
    }

    [Fact]
    public async Task An_offer_accepted_and_then_declined_leaves_the_cart()
    {
        var (first, second, key) = await Offered();
        await Does(first, new AcceptOfferByKey(key));
        Assert.Equal(1, (await CartOf(first)).Count);

        await Does(first, new LeaveWaitingList((await Only(first)).Id));

        Assert.Equal(0, (await CartOf(first)).Count);
        await Town.Quiet();
        Assert.True((await Only(second)).IsOffered);
        await Agrees();
    }

    /// <summary>A group of one place; its owner cancels while two families wait.</summary>
    private async Task<(FamilyInTown First, FamilyInTown Second, string Key)> Offered()
    {
        var swimming = await Winter.Offers("Natation 3", places: 1, cents: 0);
        var owner = await Approves("Tremblay", "Zoé 2018-01-01");
        await Adds(owner, "Zoé", swimming);
        var order = await ChecksOut(owner);
        await Town.Quiet();
        var (first, second) = (await Approves("Côté", "Mia 2018-03-03"), await Approves("Gagné", "Tom 2018-03-03"));
        await Does(first, new JoinWaitingList(swimming, first["Mia"]));
        await Does(second, new JoinWaitingList(swimming, second["Tom"]));
        await Does(owner, new CancelLine(order.Number, 1, 0));
        await Town.Quiet();
        return (first, second, await KeyOf(first));
    }

    private async Task<string> KeyOf(FamilyInTown family)
    {
        var letter = (await Town.Letters("waiting:")).Last(letter => letter.Family == family.Id && letter.Key.EndsWith(":offer", StringComparison.Ordinal));
        return Link().Match(letter.Text).Groups[1].Value;
    }

    private async Task<string?> HashOf(FamilyInTown family)
    {
        await using var scope = Town.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CartDb>().Waiting.Where(entry => entry.Family == family.Id).Select(entry => entry.OfferHash).SingleAsync();
    }

    private async Task<WaitingView> Only(FamilyInTown family) => (await Does(family, new ShowWaitingLists()))[0];

    [GeneratedRegex("/offres/([A-Za-z0-9_-]{43})")]
    private static partial Regex Link();
}
