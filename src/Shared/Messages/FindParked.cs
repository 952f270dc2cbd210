using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Shared.Messages;

/// <summary>What the house could not do after all its tries (P-310), the oldest first; 50 a page. Nothing of what the message says: what it
/// was about may be personal.</summary>
[Needs(Right.ReadParked)]
public sealed record FindParked(int Page = 1) : IQuery<Slice<ParkedDelivery>>;

/// <summary>One piece of work that waits for staff.</summary>
/// <param name="Notice">The stable name of what happened, such as <c>cart.checked-out</c>.</param>
/// <param name="Reader">The stable name of the work that should follow, such as <c>cart.mail-confirmation</c>.</param>
/// <param name="IsKnown">This version of the program still does that work.</param>
/// <param name="Behind">How many pieces of the same work about the same thing wait until this one is decided.</param>
public sealed record ParkedDelivery(
    long Id, string Notice, string Reader, bool IsKnown, DateTimeOffset ToldAt, DateTimeOffset ParkedAt, int Tries, FailureKind Why, int Behind);

/// <summary>Why it failed, as staff can understand it.</summary>
public enum FailureKind
{
    /// <summary>Something in the program: whoever maintains it must look.</summary>
    Program,

    /// <summary>It took too long.</summary>
    Slow,

    /// <summary>The database refused to write, or was out of reach.</summary>
    Database,

    /// <summary>It was written by another version of the program, or is damaged.</summary>
    Unreadable,
}

internal sealed class FindParkedHandler(HouseDb house, Readers readers) : IQueryHandler<FindParked, Slice<ParkedDelivery>>
{
    private const int Size = 50;

    public async Task<Result<Slice<ParkedDelivery>>> Handle(FindParked query, CancellationToken stop)
    {
        var page = Math.Clamp(query.Page, 1, 10_000);
        var total = await house.Parked.CountAsync(stop);
        var found = await house.Parked.OrderBy(d => d.Id).Skip((page - 1) * Size).Take(Size)
            .Select(d => new
            {
                d.Id,
                d.Message.Name,
                d.Reader,
                d.Message.ToldAt,
                d.ParkedAt,
                d.Tries,
                d.LastFailure,
                Behind = house.Deliveries.Count(e => e.DoneAt == null && e.Reader == d.Reader && e.Aggregate == d.Aggregate && e.Id > d.Id),
            })
            .ToListAsync(stop);
        return new Slice<ParkedDelivery>(
            [.. found.Select(d => new ParkedDelivery(
                d.Id, d.Name, d.Reader, readers.All.Any(known => known.Name == d.Reader), d.ToldAt, d.ParkedAt!.Value, d.Tries,
                KindOf(d.LastFailure), d.Behind))],
            page, Size, total);
    }

    /// <summary>By the type of the failure: the text behind it may hold what somebody typed.</summary>
    private static FailureKind KindOf(string? failure) => failure?.Split(':')[0] switch
    {
        nameof(TimeoutException) or nameof(OperationCanceledException) or nameof(TaskCanceledException) => FailureKind.Slow,
        nameof(DbUpdateException) or nameof(DbUpdateConcurrencyException) or "SqliteException" or "PostgresException" or "NpgsqlException" => FailureKind.Database,
        nameof(KeyNotFoundException) or nameof(System.Text.Json.JsonException) => FailureKind.Unreadable,
        _ => FailureKind.Program,
    };
}
