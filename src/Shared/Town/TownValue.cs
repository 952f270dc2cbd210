namespace Loisirs.Shared.Town;

/// <summary>One setting of the town as the administrator changed it on the portal. Without a row, the file of settings speaks.</summary>
internal sealed class TownValue
{
    public const int LongestKey = 40;

    public const int LongestValue = 300;

    /// <summary>The property of <see cref="TownSettings"/>.</summary>
    public required string Key { get; init; }

    /// <summary>As the file of settings would write it.</summary>
    public required string Value { get; set; }

    public required DateTimeOffset ChangedAt { get; set; }

    /// <summary>The account of whoever changed it last.</summary>
    public required Guid ChangedBy { get; set; }
}
