using Loisirs.Cart.Application.Orders;
using Loisirs.Kernel;
using Loisirs.Testing.People;

namespace Loisirs.Cart.Tests.Letters;

/// <summary>The confirmation sent again: another message, with the same words.</summary>
public sealed class AskingForACopy : CartTest
{
    [Fact, Trait("Promise", "P-301")]
    public async Task It_has_the_same_text_and_files_and_the_confirmation_stays_one()
    {
        var number = await Buys();

        await Does(Roy, new MailOrderAgain(number));

        var (first, copy) = (Assert.Single(await Confirmations()), Assert.Single(await Copies()));
        Assert.Equal($"Copie\u00a0: {first.Subject}", copy.Subject);
        Assert.Equal((first.Text, first.Html, first.To), (copy.Text, copy.Html, copy.To));
        Assert.Equal(first.Enclosures, copy.Enclosures);
        Assert.Equal(first.Text, (await Does(Roy, new ShowOrder(number))).Letter!.Text);
    }

    [Fact]
    public async Task Three_a_day_are_sent_and_the_fourth_is_refused_until_the_next_day()
    {
        var number = await Buys();
        for (var i = 0; i < 3; i++)
            await Does(Roy, new MailOrderAgain(number));

        Assert.Equal("letters.too-many-copies", (await As(Roy, new MailOrderAgain(number))).Refusal.Code);
        Assert.Equal(3, (await Copies()).Count);
        Town.Clock.Advance(TimeSpan.FromHours(25));
        await Does(Roy, new MailOrderAgain(number));
    }

    [Fact]
    public async Task An_order_of_another_family_or_without_a_confirmation_is_not_there()
    {
        var number = await Buys();
        await Adds(Roy, "Noé", await Winter.Offers("Judo"));
        var unpaid = await ChecksOut(Roy);

        Assert.Equal("house.not-found", (await As(Roy, new MailOrderAgain(unpaid.Number))).Refusal.Code);
        Assert.Equal("house.not-found", (await As(await Approves("Gagnon"), new MailOrderAgain(number))).Refusal.Code);
    }

    [Fact]
    public async Task The_family_and_the_office_press_a_button()
    {
        var number = await Buys();
        using var roy = await Town.SignsIn(Roy.Email);
        using var office = await Town.SignsIn((await Town.Hires(Role.Clerk)).Email);

        (await roy.Presses(await roy.Gets($"/commandes/{number}"), "Recevoir une copie")).IsShown($"Une copie part à {Roy.Email}");
        (await office.Presses(await office.Gets($"/administration/commandes/{number}"), "Recevoir une copie")).IsShown($"Une copie part à {Roy.Email}");
        var third = await roy.Presses(await roy.Gets($"/commandes/{number}"), "Recevoir une copie");
        (await roy.Presses(third, "Recevoir une copie")).IsRefused("déjà été envoyé 3 fois");
    }

    private Task<IReadOnlyList<LetterInTown>> Copies() => Town.Letters("copy:");

    private async Task<string> Buys()
    {
        await Adds(Roy, "Léa", await Winter.Offers("Natation 3"));
        return (await ChecksOutAndPays(Roy)).Number;
    }
}
