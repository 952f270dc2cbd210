using Loisirs.Cart.Domain.Documents;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Shared.Town;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Loisirs.Cart.Application.Documents;

/// <summary>Issues a document under the next number of its kind, in the caller's transaction.</summary>
/// <remarks>P-213. Whoever issues waits for whoever issues before: nothing else is locked in that transaction, so that nobody waits in a circle.</remarks>
internal sealed class DocumentsBeingIssued(CartDb db, IOptions<TownSettings> town, TimeProvider time)
{
    /// <param name="line">The line that is credited; null for a receipt.</param>
    /// <param name="date">Of the line, the date that was given back; null: all of it was cancelled.</param>
    public async Task Issue(DocumentKind kind, Guid order, Guid? line, LinePrice amounts, CancellationToken stop, Guid? date = null)
    {
        var counter = db.DocumentCounters.Where(known => known.Kind == kind);
        await counter.ExecuteUpdateAsync(set => set.SetProperty(known => known.Last, known => known.Last + 1), stop);
        if (await db.Documents.AnyAsync(known => known.Kind == kind && known.Order == order && known.Line == line && known.Date == date, stop))
        {
            await counter.ExecuteUpdateAsync(set => set.SetProperty(known => known.Last, known => known.Last - 1), stop);
            return;
        }

        db.Add(new OrderDocument
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            Kind = kind,
            Sequence = await counter.Select(known => known.Last).SingleAsync(stop),
            Order = order,
            Line = line,
            Date = date,
            IssuedAt = time.GetUtcNow(),
            Organiser = town.Value.Name,
            OrganiserAddress = town.Value.Address,
            GstNumber = town.Value.GstNumber,
            QstNumber = town.Value.QstNumber,
            Base = amounts.Price,
            Gst = amounts.Gst,
            Qst = amounts.Qst,
        });
    }
}
