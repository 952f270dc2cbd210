using Loisirs.Accounts.Contracts.Families;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Attendance.Tests.Neighbours;

/// <summary>Accounts and Catalogue as this module knows them, by their contracts: the test says whom and what they know.</summary>
internal sealed class Neighbours :
    IRequestHandler<FindPeople, Result<IReadOnlyList<PersonView>>>,
    IRequestHandler<MeetingsOn, Result<IReadOnlyList<MeetingOfGroup>>>,
    IRequestHandler<FindMeeting, Result<MeetingOfGroup>>
{
    public Dictionary<Guid, PersonView> People { get; } = [];

    public List<MeetingOfGroup> Meetings { get; } = [];

    public void Join(IServiceCollection services) => services
        .AddSingleton<IRequestHandler<FindPeople, Result<IReadOnlyList<PersonView>>>>(this)
        .AddSingleton<IRequestHandler<MeetingsOn, Result<IReadOnlyList<MeetingOfGroup>>>>(this)
        .AddSingleton<IRequestHandler<FindMeeting, Result<MeetingOfGroup>>>(this);

    public Task<Result<IReadOnlyList<PersonView>>> Handle(FindPeople request, CancellationToken cancellationToken) =>
        Task.FromResult<Result<IReadOnlyList<PersonView>>>(request.People.Where(People.ContainsKey).Select(id => People[id]).ToList());

    public Task<Result<IReadOnlyList<MeetingOfGroup>>> Handle(MeetingsOn request, CancellationToken cancellationToken) =>
        Task.FromResult<Result<IReadOnlyList<MeetingOfGroup>>>(
            Meetings.Where(m => TownZone.Quebec.DateAt(m.Start) == request.Day).OrderBy(m => m.Start).ToList());

    public Task<Result<MeetingOfGroup>> Handle(FindMeeting request, CancellationToken cancellationToken) =>
        Task.FromResult(Meetings.Find(m => m.Meeting == request.Meeting) is { } meeting ? (Result<MeetingOfGroup>)meeting : Refusal.NotFound);
}
