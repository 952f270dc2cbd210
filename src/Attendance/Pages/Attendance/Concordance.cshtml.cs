using Loisirs.Attendance.Application.Comparing;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Attendance.Pages.Attendance;

/// <summary>« Concordance des inscriptions »: where places, paid registrations and lists do not agree, and what is to be done.</summary>
internal sealed class ConcordanceModel : HousePage
{
    public ComparisonView Shown { get; private set; } = null!;

    public string Who(ShownDifference one) => one.IsTickets ? Words["differences.tickets"] : one.Name.Length > 0 ? one.Name : Words["differences.nobody"];

    public Task<IActionResult> OnPostAsync() => Send(new CompareRegistrations(), _ => Go("/Attendance/Concordance", Words["differences.compared"]));

    protected override Task<IActionResult?> Load() => Show(new ShowComparison(), shown => Shown = shown);
}
