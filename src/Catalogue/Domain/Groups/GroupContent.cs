using Loisirs.Kernel;
using Loisirs.Kernel.Windows;

namespace Loisirs.Catalogue.Domain.Groups;

/// <summary>What staff decide of a group, beside its dates.</summary>
/// <param name="ResidentPrice">Before taxes; null: not decided yet.</param>
/// <param name="Windows">Its own; none: its programme's.</param>
internal sealed record GroupContent(
    Guid Venue, string Code, string Instructor, int Capacity, Money? ResidentPrice, Money? NonResidentPrice, IReadOnlyList<RegistrationWindow> Windows);
