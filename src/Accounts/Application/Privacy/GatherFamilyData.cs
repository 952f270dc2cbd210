using Loisirs.Accounts.Contracts.Privacy;
using Loisirs.Kernel;

namespace Loisirs.Accounts.Application.Privacy;

/// <summary>All that the portal keeps of the caller's family, of every module, and nothing of another (P-905). A command, so that each
/// copy that leaves stands in the audit trail (P-616).</summary>
/// <remarks>Asks for a fresh sign-in (P-614). For the family alone: health stands in it, so that no program may ask.</remarks>
[Needs(Right.OwnFamily), InPerson, FreshSignIn]
internal sealed record GatherFamilyData : ICommand<FamilyData>;

/// <param name="At">UTC.</param>
internal sealed record FamilyData(DateTimeOffset At, IReadOnlyList<KeptData> Kept);

internal sealed class GatherFamilyDataHandler(IEnumerable<IKeepsFamilyData> modules, ICaller caller, TimeProvider time)
    : ICommandHandler<GatherFamilyData, FamilyData>
{
    public async Task<Result<FamilyData>> Handle(GatherFamilyData command, CancellationToken cancellationToken)
    {
        if (caller.Role != Role.Citizen)
        {
            return Refusal.NotFound; // a program acts for families, and is told less of them
        }

        var kept = new List<KeptData>();
        foreach (var module in modules)
        {
            kept.AddRange(await module.Of(caller.Family, caller.Language, cancellationToken));
        }

        return new FamilyData(time.GetUtcNow(), kept);
    }
}
