using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Instalments;

/// <summary>What of a cart is a partner's, one course or subscription: the Consumer Protection Act (art. 192) wants it paid in parts.</summary>
/// <param name="Group">Its id.</param>
/// <param name="Total">Of all its registrations in the cart, taxes in.</param>
/// <param name="Dates">Civil days in town, in order: when it begins, and on which days it goes on.</param>
internal sealed record PartnerCourse(Guid Group, Money Total, IReadOnlyList<DateOnly> Dates)
{
    /// <summary>How long the first part may be paid once the course has begun, at most.</summary>
    public const int DaysToPay = 7;

    /// <summary>Two about equal parts: none before the first date, one as it begins, one as its second half does; a single date is paid on that date.</summary>
    /// <remarks>Late: what is left of it counts, and the first part is paid at once. « Before beginning to perform [the] obligation », nothing;
    /// then « approximately at the beginning of approximately equal periods ».</remarks>
    /// <param name="today">In town.</param>
    public IReadOnlyList<PlannedPart> Plan(DateOnly today)
    {
        var hasBegun = Dates.Count == 0 || Dates[0] <= today;
        var dates = hasBegun ? [today, .. Dates.Where(day => day > today)] : Dates;
        var opens = hasBegun ? (DateOnly?)null : dates[0];
        if (dates.Count == 1)
            return [new(1, Total, dates[0]) { IsAtOnce = hasBegun, Course = Group, OpensOn = opens }];

        var (half, shares) = (dates[(dates.Count + 1) / 2], Shares.Of(Total.Cents, [1L, 1L]));
        return
        [
            new(1, new(shares[0]), hasBegun ? today : Earliest(dates[0].AddDays(DaysToPay), half.AddDays(-1))) { IsAtOnce = hasBegun, Course = Group, OpensOn = opens },
            new(2, new(shares[1]), half) { Course = Group, OpensOn = opens },
        ];
    }

    private static DateOnly Earliest(DateOnly one, DateOnly other) => one < other ? one : other;
}
