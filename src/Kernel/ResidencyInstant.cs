namespace Loisirs.Kernel;

/// <summary>Which day's residency decides the window and the price of a place; each town says its own (rules, 7: C2).</summary>
public enum ResidencyInstant
{
    /// <summary>The day on which the place is taken.</summary>
    Holding,

    /// <summary>The day on which the group begins; once it has begun, the day on which the place is taken.</summary>
    Start,

    /// <summary>Both of these days: the class that is good on both.</summary>
    Both,
}
