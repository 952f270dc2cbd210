using Loisirs.Kernel;

namespace Loisirs.Accounts.Contracts.Staff;

/// <summary>How these accounts and families are named on screen, by id; an unknown id is left out. At most 200.</summary>
[Needs(Right.Inside, Right.ReadAudit, Right.ReadMoneyAudit)]
public sealed record FindNames(IReadOnlyList<Guid> Ids) : IQuery<IReadOnlyDictionary<Guid, string>>;
