namespace Loisirs.Kernel;

/// <summary>An amount in whole Canadian cents. Arithmetic is checked: a sum that does not fit cannot happen silently.</summary>
/// <param name="Cents">Whole cents; negative for what is given back.</param>
public readonly record struct Money(long Cents) : IComparable<Money>
{
    /// <summary>Nothing to pay: <c>0,00 $</c>.</summary>
    public static readonly Money Zero;

    public bool IsZero => Cents == 0;

    public static Money operator +(Money left, Money right) => new(checked(left.Cents + right.Cents));

    public static Money operator -(Money left, Money right) => new(checked(left.Cents - right.Cents));

    public static Money operator -(Money amount) => new(checked(-amount.Cents));

    public static Money operator *(Money amount, int times) => new(checked(amount.Cents * times));

    public static bool operator <(Money left, Money right) => left.Cents < right.Cents;

    public static bool operator >(Money left, Money right) => left.Cents > right.Cents;

    public static bool operator <=(Money left, Money right) => left.Cents <= right.Cents;

    public static bool operator >=(Money left, Money right) => left.Cents >= right.Cents;

    /// <summary>The sum of all; <see cref="Zero"/> of none.</summary>
    public static Money Sum(IEnumerable<Money> amounts) => amounts.Aggregate(Zero, (sum, amount) => sum + amount);

    /// <summary>The smaller of two.</summary>
    public static Money Least(Money one, Money other) => one < other ? one : other;

    public int CompareTo(Money other) => Cents.CompareTo(other.Cents);
}
