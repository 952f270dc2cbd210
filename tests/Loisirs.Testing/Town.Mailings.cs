using Loisirs.Attendance.Application.Mailings;

namespace Loisirs.Testing;

public sealed partial class Town
{
    /// <summary>The town writes to every family of a group; the letters are still to be written.</summary>
    /// <returns>The message.</returns>
    public async Task<Guid> WritesTo(Guid group) =>
        (await Does(new SendGroupMessage(group, Guid.NewGuid(), "Casque de bain", "Le casque est obligatoire."))).Id;
}
