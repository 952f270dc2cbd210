namespace Loisirs.Catalogue.Application.Guides;

/// <summary>One row: a number that every change of the catalogue raises, so that each host knows when its guide is old.</summary>
internal sealed class GuideVersion
{
    public const int OnlyRow = 1;

    public int Id { get; init; } = OnlyRow;

    public long Number { get; init; } = 1;
}
