namespace Loisirs.Catalogue.Application;

/// <summary>The longest texts that the catalogue keeps, in characters.</summary>
internal static class Longest
{
    public const int Ledger = 20;
    public const int Code = 40;
    public const int Name = 160;
    public const int Address = 300;
    public const int Text = 500;
    public const int Description = 8000;
}
