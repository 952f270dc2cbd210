using Loisirs.Kernel;

namespace Loisirs.Attendance.Contracts.Mailings;

/// <summary>A mailing to a group has families to whom nothing was written yet.</summary>
[Notice("attendance.mailing-goes-on")]
public sealed record MailingGoesOn(Guid Mailing) : INotice
{
    public Guid Aggregate => Mailing;
}
