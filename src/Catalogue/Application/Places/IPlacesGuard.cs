namespace Loisirs.Catalogue.Application.Places;

/// <summary>The one rule that sells: takes the group's lock and says how many of the places wanted there are.</summary>
internal interface IPlacesGuard
{
    /// <summary>Locks the group until the command ends and counts its room under the lock (P-104).</summary>
    /// <param name="version">The version of the group by whose rules it is decided.</param>
    /// <param name="wanted">1 or more.</param>
    /// <param name="fromList">For the first of the waiting list; others find nothing where places are kept for it.</param>
    /// <returns>How many can be held, 0 to <paramref name="wanted"/>; null when the group has another version by now.</returns>
    Task<int?> Take(Guid group, int version, int wanted, bool fromList, CancellationToken stop);

    /// <summary>Locks a group whose places are about to be freed; groups are always locked in the order of their ids (P-106).</summary>
    Task Lock(Guid group, CancellationToken stop);
}
