namespace Loisirs.Shared.Town;

/// <summary>The town's logo as the administrator sent it, written anew by the portal; one row at most.</summary>
internal sealed class TownLogo
{
    public const int OnlyRow = 1;

    public int Id { get; init; } = OnlyRow;

    /// <summary>A PNG of at most <see cref="LogoImage.MostServed"/> bytes.</summary>
    public required byte[] Png { get; set; }
}
