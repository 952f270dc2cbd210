using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Domain.Programmes;
using Loisirs.Kernel;

namespace Loisirs.Catalogue.Application.Programmes;

/// <summary>Copies a whole programme to a later one, as drafts: the same weekdays and hours, closed days skipped anew, windows and
/// reference dates moved, codes given anew. Nobody is in it; cancelled groups are left out (C22).</summary>
/// <remarks>Refuses as <see cref="CreateProgramme"/> does; catalogue.copy-not-later, catalogue.copy-too-far; house.not-found.</remarks>
/// <param name="From">First civil day of the copy: all moves by the whole weeks that lead to it.</param>
[Needs(Right.ManageCatalogue)]
internal sealed record CopyProgramme(Guid Id, string? NameFr, string? NameEn, DateOnly? From) : ICommand<CopiedProgramme>;

/// <summary>The copy, and how many activities and groups it has.</summary>
internal sealed record CopiedProgramme(Guid Id, int Activities, int Groups);

internal sealed class CopyProgrammeHandler(CatalogueDb db, GuideChanges guide, TimeProvider time) : ICommandHandler<CopyProgramme, CopiedProgramme>
{
    public async Task<Result<CopiedProgramme>> Handle(CopyProgramme command, CancellationToken stop)
    {
        if (await db.Programmes.FindAsync([command.Id], stop) is not { } source)
        {
            return Refusal.NotFound;
        }

        await guide.Mark(stop);
        var (id, shift) = (NewId(), source.ShiftTo(command.From));
        var content = await db.Read(source.Copy(command, shift), id, stop);
        if (shift.IsRefused || content.IsRefused)
        {
            return Result<CopiedProgramme>.Refused([.. content.Refusals, .. shift.Refusals]);
        }

        var codes = await db.NewCodes(stop);
        var copies = (await db.ActivitiesToCopy(source.Id, stop)).Select(activity => activity.Copy(id, shift.Value, codes, NewId)).ToList();
        db.Add(Programme.Of(id, content.Value));
        db.AddRange(copies);
        return new CopiedProgramme(id, copies.Count, copies.Sum(activity => activity.Groups.Count));

        Guid NewId() => Guid.CreateVersion7(time.GetUtcNow());
    }
}

file static class CopyOf
{
    /// <summary>The copy's own fields; without a shift only its name can be read.</summary>
    public static ProgrammeFields Copy(this Programme source, CopyProgramme command, Result<SeasonShift> shift) => shift.IsRefused
        ? new(command.NameFr, command.NameEn, command.From ?? source.From, DateOnly.MaxValue, [])
        : new(command.NameFr, command.NameEn, command.From, shift.Value.Day(source.To), shift.Value.Windows(source.Windows).Fields(), shift.Value.Shares(source.Shares).Fields(),
            RiseFields.Of(source.Rise));
}
