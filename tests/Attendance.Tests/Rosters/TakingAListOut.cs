using System.Net;
using Loisirs.Kernel;
using Loisirs.Shared.Audit;
using Loisirs.Testing;

namespace Loisirs.Attendance.Tests.Rosters;

/// <summary>The office takes the list of a group out as a file.</summary>
public sealed class TakingAListOut : TownTest
{
    [Fact, Trait("Promise", "P-709"), Trait("Case", "C40")]
    public async Task As_csv_or_excel_by_a_button_and_each_copy_is_noted()
    {
        var roy = await Town.ApprovesFamily();
        var lea = await roy.Adds("-Léa", "Roy", "2018-04-02");
        var swimming = await Town.OpensGroup();
        await Town.Registers(roy, swimming.Id, lea.Id);
        using var clerk = await Town.SignsIn((await Town.Hires(Role.Clerk)).Email);
        var page = await clerk.Gets($"/administration/listes/{swimming.Id}");

        var csv = await clerk.Presses(page, "Télécharger la liste (CSV)");
        var xlsx = await clerk.Presses(page, "Télécharger la liste (Excel)");

        Assert.Equal((HttpStatusCode.OK, "attachment"), (csv.Status, csv.ContentHeaders.ContentDisposition!.DispositionType));
        Assert.Equal($"liste-{swimming.Code}.csv", csv.ContentHeaders.ContentDisposition.FileName);
        Assert.Contains($"{swimming.Code};Natation 3;{Town.Today:yyyy-MM-dd};Roy;", csv.Html, StringComparison.Ordinal);
        Assert.Contains("'-Léa", csv.Html, StringComparison.Ordinal);
        Assert.Equal($"liste-{swimming.Code}.xlsx", xlsx.ContentHeaders.ContentDisposition!.FileName);
        Assert.StartsWith("PK", xlsx.Html, StringComparison.Ordinal);
        Assert.Equal(2, (await Town.Does(new FindAuditTrail(About: swimming.Id))).Lines.Count(line => line.Act == "ExportGroupList"));
    }
}
