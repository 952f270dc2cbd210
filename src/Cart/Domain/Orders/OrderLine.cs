using Loisirs.Accounts.Contracts.Families;
using Loisirs.Cart.Domain.Refunds;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using Loisirs.Kernel.Taxes;

namespace Loisirs.Cart.Domain.Orders;

/// <summary>One registration as it was sold: all that decides its money and its words is frozen.</summary>
internal sealed class OrderLine
{
    public Guid Id { get; init; }

    /// <summary>From 1, within the order.</summary>
    public int Number { get; init; }

    public Guid Group { get; init; }

    public Guid Person { get; init; }

    public required string FirstName { get; init; }

    public required string LastName { get; init; }

    /// <summary>Completed years on the day of the order, in town.</summary>
    public int Age { get; init; }

    public ResidencyClass Class { get; init; }

    /// <summary>The lines of one tie keep their places all, or none (P-109); null: it stands alone.</summary>
    public Guid? Tie { get; init; }

    /// <summary>In the language of the order, like the schedule and the programme.</summary>
    public required string ActivityName { get; init; }

    public required string GroupCode { get; init; }

    public required string Schedule { get; init; }

    public required string Programme { get; init; }

    /// <summary>A key of the texts, such as <c>tariff.resident</c>.</summary>
    public required string Tariff { get; init; }

    public TaxStatus TaxStatus { get; init; }

    /// <summary>Before taxes.</summary>
    public Money Price { get; init; }

    public Money Gst { get; init; }

    public Money Qst { get; init; }

    public Money Total { get; init; }

    /// <summary>Its person and activity, folded for the search.</summary>
    public required string Search { get; init; }

    /// <summary>When its place turned out to be lost after a late payment; its money is given back (P-207).</summary>
    public DateTimeOffset? LostAt { get; private set; }

    /// <summary>What goes back if it is cancelled, as it was agreed on.</summary>
    public RefundPolicy Policy { get; init; } = RefundPolicy.Unknown;

    /// <summary>Null while it stands.</summary>
    public LineCancellation? Cancellation { get; private set; }

    /// <summary>The family has its place, once the order is paid.</summary>
    public bool HasPlace => LostAt is null && Cancellation is null;

    public string FullName => LastName.Length == 0 ? FirstName : $"{FirstName} {LastName}";

    /// <summary>What <see cref="Search"/> holds.</summary>
    public static string SearchOf(string fullName, string activityName) => SearchText.Index($"{fullName} {activityName}");

    /// <summary>What would go back if it were cancelled now.</summary>
    public RefundSum RefundOf(Course course, RefundGround ground) => Policy.On(new(Total, course, ground));

    public void Cancel(LineCancellation cancellation) => Cancellation ??= cancellation;

    public void Lose(DateTimeOffset now) => LostAt ??= now;
}
