using Loisirs.Kernel;

namespace Loisirs.Accounts.Contracts.Staff;

/// <summary>The accounts and families that a name may mean: the town's people and families by their names, without accents or order; at most 50.</summary>
[Needs(Right.Inside, Right.ReadAudit, Right.ReadMoneyAudit)]
public sealed record FindWho(string Text) : IQuery<IReadOnlyList<Guid>>;
