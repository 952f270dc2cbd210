using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Shared.Data;
using Loisirs.Testing;

namespace Loisirs.Cart.Tests.Cancelling;

/// <summary>The town cancels a group that families have paid for.</summary>
public sealed class AGroupIsCancelled
{
    [Theory, BothDatabases, Trait("Promise", "P-210")]
    public async Task Every_paid_line_is_refunded_in_full_by_itself_and_each_family_told_once(DatabaseProvider provider)
    {
        await using var evening = await PaidEvening.In(provider);
        var (swimming, chess) = (await evening.Winter.Offers("Natation 3", cents: 12000, taxable: true), await evening.Winter.Offers("Échecs", day: DayOfWeek.Sunday));
        var (roy, gagnon) = (await evening.Family("Roy", "Léa", "Noé"), await evening.Family("Gagnon", "Mila"));
        var first = await evening.PaysByCard(roy, swimming, "Léa");
        var second = await evening.PaysByCard(roy, swimming, "Noé");
        var other = await evening.PaysByCard(gagnon, swimming, "Mila");
        var kept = await evening.PaysByCard(gagnon, chess, "Mila");

        await evening.Winter.Cancels(swimming);
        await evening.Town.Quiet();

        Assert.Equal([13797, 13797, 13797], await evening.GivenBack());
        foreach (var number in new[] { first, second, other })
            Assert.Equal((CancellationCause.GroupCancelled, 600L, 1197L), await Told(evening, number));
        Assert.Null((await evening.Order(kept)).Lines[0].Cancellation);
        var letters = await evening.Town.Letters("group:");
        Assert.Equal(new[] { roy.Id, gagnon.Id }.Order(), letters.Select(letter => letter.Family).Order());
        Assert.Contains("275,94\u00A0$", letters.Single(letter => letter.Family == roy.Id).Text, StringComparison.Ordinal);
        await evening.Agrees();
    }

    [Theory, BothDatabases, Trait("Promise", "P-116")]
    public async Task Whoever_pays_meanwhile_is_refunded_by_itself(DatabaseProvider provider)
    {
        await using var evening = await PaidEvening.In(provider);
        var swimming = await evening.Winter.Offers("Natation 3");
        var roy = await evening.Family("Roy", "Léa");
        var number = await evening.Town.ChecksOut(roy, swimming, roy["Léa"]);
        await evening.Winter.Cancels(swimming);
        await evening.Town.Quiet();

        await evening.PaysByCard(roy, number);

        Assert.Equal([8500], await evening.GivenBack());
        Assert.Equal(8500, Assert.Single((await evening.Order(number)).Refunds).Amount.Cents);
    }

    [Fact, Trait("Promise", "P-303")]
    public async Task A_notice_that_is_read_again_gives_nothing_back_again()
    {
        await using var evening = await PaidEvening.In(DatabaseProvider.Sqlite);
        var swimming = await evening.Winter.Offers("Natation 3");
        var roy = await evening.Family("Roy", "Léa");
        await evening.PaysByCard(roy, swimming, "Léa");
        await evening.Winter.Cancels(swimming);
        await evening.Town.Quiet();

        await evening.Town.Reads<TellFamiliesOfCancelledGroup, GroupCancelled>(new(swimming));
        await evening.Town.Reads<RefundCancelledGroup, Contracts.Orders.FamilyLostGroup>(new(swimming, roy.Id));
        await evening.Town.Quiet();

        Assert.Equal([8500], await evening.GivenBack());
        Assert.Single(await evening.Town.Letters("group:"));
        await evening.Agrees();
    }

    private static async Task<(CancellationCause Cause, long Gst, long Qst)> Told(PaidEvening evening, string number) =>
        (await evening.Order(number)).Lines[0].Cancellation is { } known ? (known.Cause, known.Gst.Cents, known.Qst.Cents) : default;
}
