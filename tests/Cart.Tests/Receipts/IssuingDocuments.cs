using System.Data.Common;
using Loisirs.Cart.Application.Documents;
using Loisirs.Cart.Application.Orders;
using Loisirs.Cart.Tests.Cancelling;
using Loisirs.Shared.Data;
using Loisirs.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Cart.Tests.Receipts;

/// <summary>Receipts and credit notes: numbered without holes, for good.</summary>
public sealed class IssuingDocuments
{
    [Theory, BothDatabases, Trait("Promise", "P-213")]
    public async Task Orders_paid_at_once_have_receipts_without_holes(DatabaseProvider provider)
    {
        await using var evening = await PaidEvening.In(provider);
        var swimming = await evening.Winter.Offers("Natation 3", places: 20);
        var families = new List<Testing.People.FamilyInTown>();
        for (var i = 0; i < 12; i++)
            families.Add(await evening.Family($"Famille{i}", "Léa"));

        var numbers = await Task.WhenAll(families.Select(family => Task.Run(() => evening.PaysByCard(family, swimming, "Léa"))));
        await evening.Town.Quiet();

        var issued = new List<string>();
        for (var i = 0; i < numbers.Length; i++)
            issued.Add(Assert.Single((await families[i].Does(new ShowOrder(numbers[i]))).Documents).Number);
        Assert.Equal(Enumerable.Range(1, 12).Select(number => $"R-{number:000000}"), issued.Order(StringComparer.Ordinal));
    }

    [Theory, BothDatabases, Trait("Promise", "P-213")]
    public async Task What_was_issued_is_neither_changed_nor_removed(DatabaseProvider provider)
    {
        await using var evening = await PaidEvening.In(provider);
        await evening.PaysByCard(await evening.Family("Roy", "Léa"), await evening.Winter.Offers("Natation 3"), "Léa");
        var documents = provider == DatabaseProvider.Sqlite ? "cart_documents" : "cart.documents";

        await Fails(evening.Town, $"UPDATE {documents} SET base = 0");
        await Fails(evening.Town, $"DELETE FROM {documents}");
    }

    [Fact]
    public async Task A_cancelled_line_has_a_credit_note_with_the_taxes_that_are_reversed()
    {
        await using var evening = await PaidEvening.In(DatabaseProvider.Sqlite);
        var roy = await evening.Family("Roy", "Léa", "Noé");
        var number = await evening.PaysByCard(roy, await evening.Winter.Offers("Natation 3", cents: 12000, taxable: true), "Léa", "Noé");
        await PaidEvening.Cancels(roy, number, line: 2);
        await evening.Town.Quiet();

        var receipt = await roy.Does(new ShowDocument(number, "R-000001"));
        var credit = await roy.Does(new ShowDocument(number, "C-000001"));

        Assert.Equal((27594L, 2), (receipt.Issued.Total.Cents, receipt.Lines.Count));
        Assert.Equal((10200L, 510L, 1017L), (credit.Issued.Base.Cents, credit.Issued.Gst.Cents, credit.Issued.Qst.Cents)); // R12
        Assert.Equal("Noé", Assert.Single(credit.Lines).FirstName);
        Assert.Equal("house.not-found", (await (await evening.Family("Gagnon")).Asks(new ShowDocument(number, "R-000001"))).Refusal.Code);
    }

    private static async Task Fails(Town town, string sql)
    {
        await using var connection = town.Services.GetRequiredService<IDatabase>().NewConnection();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // names of our own tables
        command.CommandText = sql;
#pragma warning restore CA2100
        var failure = await Assert.ThrowsAnyAsync<DbException>(() => command.ExecuteNonQueryAsync());
        Assert.Contains("document.issued-for-good", failure.Message, StringComparison.Ordinal);
    }
}
