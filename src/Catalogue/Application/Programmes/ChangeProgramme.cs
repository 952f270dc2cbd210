using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Application.Programmes;

/// <summary>Changes a programme's name, dates and windows; places already held or taken keep their terms.</summary>
/// <remarks>Refuses as <see cref="CreateProgramme"/> does; house.not-found.</remarks>
[Needs(Right.ManageCatalogue)]
internal sealed record ChangeProgramme(
    Guid Id, string? NameFr, string? NameEn, DateOnly? From, DateOnly? To, IReadOnlyList<WindowFields>? Windows, ShareFields? Shares = null,
    RiseFields? Rise = null) : ICommand<Done>;

internal sealed class ChangeProgrammeHandler(CatalogueDb db, DatabaseSession session, GuideChanges guide, TimeProvider time) : ICommandHandler<ChangeProgramme, Done>
{
    public async Task<Result<Done>> Handle(ChangeProgramme command, CancellationToken stop)
    {
        if (await db.Programmes.FindAsync([command.Id], stop) is not { } programme)
        {
            return Refusal.NotFound;
        }

        var now = time.GetUtcNow();
        await guide.Mark(stop);
        var groups = db.Groups.Where(group => group.Activity.ProgrammeId == command.Id);
        session.HaveChanged((await groups.Select(group => group.Id).ToListAsync(stop)).Select(group => new GroupChanged(group)));
        await groups
            .ExecuteUpdateAsync(
                group => group.SetProperty(g => g.Version, g => g.Version + 1).SetProperty(g => EF.Property<DateTimeOffset?>(g, Dated.ChangedAt), (DateTimeOffset?)now), stop);
        var typed = new ProgrammeFields(command.NameFr, command.NameEn, command.From, command.To, command.Windows, command.Shares, command.Rise);
        return (await db.Read(typed, command.Id, stop)).Then(content =>
        {
            programme.Change(content);
            return Done.Result;
        });
    }
}
