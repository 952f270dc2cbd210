namespace Loisirs.Accounts.Domain.Families;

/// <summary>Where a household lives, as the town writes it.</summary>
/// <param name="Street">Number, street and unit, as typed.</param>
/// <param name="PostalCode">Shown form: <c>G1X 4A5</c>.</param>
internal sealed record HomeAddress(string Street, string City, string PostalCode)
{
    /// <summary>Longest street or city, in UTF-16 units.</summary>
    public const int LongestLine = 120;
}
