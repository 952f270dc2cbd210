using System.Text;
using Loisirs.Cart.Application.Books;
using Loisirs.Cart.Tests.Cancelling;
using Loisirs.Cart.Tests.Reconciling;
using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Loisirs.Shared.Sheets;
using Loisirs.Testing;

namespace Loisirs.Cart.Tests.Books;

public sealed class FilesForAccounting
{
    [Theory, BothDatabases]
    public async Task A_period_is_balanced_by_ledger_code_and_leaves_as_a_file(DatabaseProvider provider)
    {
        await using var evening = await PaidEvening.In(provider);
        var roy = await evening.Family("Roy", "Léa");
        await evening.PaysByCard(roy, await evening.Winter.Offers("Yoga", cents: 12000, taxable: true), "Léa");
        var today = evening.Town.Today();

        var books = await evening.Town.Does(new ListBooks(null, null));
        Assert.Equal(
            ["Receivable  13797 13797", "Card  13797 0", "Revenue ACTIVITES 0 12000", "Gst  0 600", "Qst  0 1197"],
            books.Sums.Select(row => $"{row.Account} {row.Code} {row.Debit.Cents} {row.Credit.Cents}"));
        Assert.Empty((await evening.Town.Does(new ListBooks(today.AddDays(-9), today.AddDays(-1)))).Rows);
        Assert.Equal(today.AddDays(365), (await evening.Town.Does(new ListBooks(today, today.AddDays(4000)))).Until);
        Assert.Equal(Refusal.Denied, (await roy.Asks(new ExportBooks(today, today, SheetFormat.Csv))).Refusal);

        var csv = Encoding.UTF8.GetString((await evening.Town.Does(new ExportBooks(today, today, SheetFormat.Csv))).Content);
        Assert.Contains($"{today:yyyy-MM-dd};Ventes;ACTIVITES;0,00;120,00", csv, StringComparison.Ordinal);
    }
}
