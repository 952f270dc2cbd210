namespace Loisirs.Kernel.Ages;

/// <summary>The answer of an age range for a person, with what a refusal must name: the age and the date.</summary>
/// <param name="Fit">In the range, or why not.</param>
/// <param name="Years">Completed years on <paramref name="On"/>.</param>
/// <param name="Months">All completed months on <paramref name="On"/> (30 for two years and a half).</param>
/// <param name="On">The date that decided.</param>
public readonly record struct AgeAnswer(AgeFit Fit, int Years, int Months, DateOnly On)
{
    /// <summary>Whether the person may take part.</summary>
    public bool IsYes => Fit == AgeFit.Fits;
}

/// <summary>Whether an age is in a range.</summary>
public enum AgeFit
{
    /// <summary>In the range.</summary>
    Fits,

    /// <summary>Below the minimum.</summary>
    TooYoung,

    /// <summary>Above the maximum.</summary>
    TooOld,
}
