using Loisirs.Kernel;

namespace Loisirs.Accounts.Contracts.Families;

/// <summary>Two accounts were of one household: its people and its messages are the kept family's now, the other is closed. Whoever keeps
/// something under the family that is gone gives it to the kept one.</summary>
[Notice("accounts.families-merged"), Event("family", Right.OwnFamily)]
public sealed record FamiliesMerged(Guid Kept, Guid Gone) : INotice
{
    public Guid Aggregate => Kept;
}
