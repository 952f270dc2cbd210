using Loisirs.Kernel;

namespace Loisirs.Cart.Contracts.Orders;

/// <summary>The caller's family's next three dates, by hour: who goes where.</summary>
[Needs(Right.OwnOrders)]
public sealed record FindNextMeetings : IQuery<IReadOnlyList<NextMeeting>>;

/// <param name="Person">Empty for the tickets of a show.</param>
/// <param name="Start">UTC.</param>
/// <param name="End">UTC.</param>
/// <param name="Path">The group's page, without the language.</param>
public sealed record NextMeeting(string Person, string ActivityName, DateTimeOffset Start, DateTimeOffset End, string Venue, string Path);
