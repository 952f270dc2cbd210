using Loisirs.Accounts.Contracts.Families;
using Loisirs.Cart.Domain.Answers;
using Loisirs.Cart.Domain.Prices;
using Loisirs.Cart.Domain.Refunds;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using Loisirs.Kernel.Taxes;

namespace Loisirs.Cart.Domain.Orders;

/// <summary>One registration as it was sold, or tickets of one price class: all that decides its money and its words is frozen.</summary>
internal sealed partial class OrderLine
{
    private int _tickets;
    private PriceSteps _steps = PriceSteps.None;
    private Money _price;
    private Money _gst;
    private Money _qst;
    private Money _total;
    private GivenAnswers _answers = GivenAnswers.None;

    public Guid Id { get; init; }

    /// <summary>From 1, within the order.</summary>
    public int Number { get; init; }

    public Guid Group { get; init; }

    /// <summary>Of tickets, the price class.</summary>
    public Guid Person { get; init; }

    /// <summary>0: a person's registration. Some that are cancelled alone become a line of their own.</summary>
    public int Tickets
    {
        get => _tickets;
        init => _tickets = value;
    }

    public bool IsTickets => Tickets > 0;

    /// <summary>Of tickets, the name of their price class.</summary>
    public required string FirstName { get; init; }

    public required string LastName { get; init; }

    /// <summary>Completed years on the day of the order, in town.</summary>
    public int Age { get; init; }

    public ResidencyClass Class { get; init; }

    /// <summary>The lines of one tie keep their places all, or none (P-109); null: it stands alone.</summary>
    public Guid? Tie { get; init; }

    /// <summary>What was answered to the town's questions, in the words of that day.</summary>
    public GivenAnswers Answers
    {
        get => _answers;
        init => Answered(value);
    }

    /// <summary>The last civil day on which all of it may be kept; null: nothing was answered, or all was erased.</summary>
    public DateOnly? AnswersUntil { get; private set; }

    /// <summary>In the language of the order, like the schedule and the programme.</summary>
    public required string ActivityName { get; init; }

    public required string GroupCode { get; init; }

    public required string Schedule { get; init; }

    public required string Programme { get; init; }

    /// <summary>Of the programme, for what its next lines cost the family; empty for a line sold before that was kept.</summary>
    public Guid ProgrammeId { get; init; }

    /// <summary>A key of the texts, such as <c>tariff.resident</c>.</summary>
    public required string Tariff { get; init; }

    public TaxStatus TaxStatus { get; init; }

    /// <summary>What the town's accounting calls its revenue, as of that day; empty for a line sold before that was kept.</summary>
    public string LedgerCode { get; init; } = "";

    /// <summary>The same, or the usual one of its kind.</summary>
    public string Ledger => LedgerCode.Length > 0 ? LedgerCode : LedgerCodes.Usual(IsTickets ? ActivityKind.Show : ActivityKind.Activity);

    /// <summary>What lowered its tariff to its price, as it was decided that day.</summary>
    public PriceSteps Steps
    {
        get => _steps;
        init => _steps = value;
    }

    /// <summary>Before taxes, the fee in it.</summary>
    public Money Price
    {
        get => _price;
        init => _price = value;
    }

    public Money Gst
    {
        get => _gst;
        init => _gst = value;
    }

    public Money Qst
    {
        get => _qst;
        init => _qst = value;
    }

    public Money Total
    {
        get => _total;
        init => _total = value;
    }

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

    /// <summary>Of tickets: « 4 × Adulte ».</summary>
    public string FullName => IsTickets ? $"{Tickets} × {FirstName}" : LastName.Length == 0 ? FirstName : $"{FirstName} {LastName}";

    /// <summary>What <see cref="Search"/> holds.</summary>
    public static string SearchOf(string fullName, string activityName) => SearchText.Index($"{fullName} {activityName}");

    /// <summary>What the whole was sold for, or so many of its tickets, to the nearest cent; taxes in.</summary>
    public Money TotalOf(int? tickets) => tickets is { } some ? new(Rounding.HalfUp(Total.Cents, some, Tickets)) : Total;

    /// <summary>So many of its tickets become a line of their own, with their share of price and taxes: together they stay what was sold.</summary>
    /// <param name="tickets">Fewer than it has.</param>
    public OrderLine Part(Guid id, int number, int tickets)
    {
        var share = Taxes.OfRefund(new(Price.Cents, Gst.Cents, Qst.Cents), 0, TotalOf(tickets).Cents);
        var part = new OrderLine
        {
            Id = id,
            Number = number,
            Group = Group,
            Person = Person,
            Tie = Tie,
            Tickets = tickets,
            FirstName = FirstName,
            LastName = LastName,
            Age = Age,
            Class = Class,
            ActivityName = ActivityName,
            GroupCode = GroupCode,
            Schedule = Schedule,
            Programme = Programme,
            ProgrammeId = ProgrammeId,
            Steps = Steps.Part(tickets, Tickets),
            Tariff = Tariff,
            TaxStatus = TaxStatus,
            LedgerCode = LedgerCode,
            Price = new(share.Base),
            Gst = new(share.Gst),
            Qst = new(share.Qst),
            Total = new(share.Total),
            Search = Search,
            Policy = Policy,
        };
        _tickets -= tickets;
        _steps = Steps.Without(part.Steps);
        (_price, _gst, _qst, _total) = (Price - part.Price, Gst - part.Gst, Qst - part.Qst, Total - part.Total);
        return part;
    }

    public void Cancel(LineCancellation cancellation) => Cancellation ??= cancellation;

    public void Lose(DateTimeOffset now) => LostAt ??= now;

    /// <summary>Erases what may not be kept on that day any more.</summary>
    public void ForgetAnswers(DateOnly today) => Answered(_answers.KeptOn(today));

    private void Answered(GivenAnswers answers) => (_answers, AnswersUntil) = (answers, answers.KeptUntil);
}
