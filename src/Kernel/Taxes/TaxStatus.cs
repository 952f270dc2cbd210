namespace Loisirs.Kernel.Taxes;

/// <summary>temporary</summary>
public enum TaxStatus
{
    Taxable,
    Exempt,
}
