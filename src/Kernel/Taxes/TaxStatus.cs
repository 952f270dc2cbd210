namespace Loisirs.Kernel.Taxes;

/// <summary>Whether GST and QST are charged on a line. Belongs to the activity and its provider, never to the person
/// (T16, T17); frozen on the order line.</summary>
public enum TaxStatus
{
    /// <summary>Both taxes are charged.</summary>
    Taxable,

    /// <summary>None is charged: an exempt activity, or a provider that is not registered (T30).</summary>
    Exempt,
}

/// <summary>Where taxes are rounded; both are lawful if used always.</summary>
public enum TaxRounding
{
    /// <summary>On each line (the default).</summary>
    PerLine,

    /// <summary>On the sum of the taxable lines, then spread over them by largest remainder (T5).</summary>
    PerInvoice,
}
