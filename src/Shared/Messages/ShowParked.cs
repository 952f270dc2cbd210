using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Shared.Messages;

/// <summary>Which work it is that is parked; nothing of what it is about.</summary>
/// <remarks>Refuses: house.not-found, also when it is parked no more.</remarks>
[Needs(Right.RetryParked)]
public sealed record ShowParked(long Delivery) : IQuery<ParkedWork>;

/// <param name="Reader">The stable name of the work, such as <c>cart.mail-confirmation</c>.</param>
/// <param name="IsKnown">This version of the program still does it.</param>
public sealed record ParkedWork(string Reader, bool IsKnown);

internal sealed class ShowParkedHandler(HouseDb house, Readers readers) : IQueryHandler<ShowParked, ParkedWork>
{
    public async Task<Result<ParkedWork>> Handle(ShowParked query, CancellationToken stop) =>
        await house.Parked.Where(d => d.Id == query.Delivery).Select(d => d.Reader).SingleOrDefaultAsync(stop) is { } reader
            ? new ParkedWork(reader, readers.All.Any(known => known.Name == reader))
            : Refusal.NotFound;
}
