using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using Loisirs.Kernel.Taxes;

namespace Loisirs.Cart.Tests.Orders;

/// <summary>An order and its provider, moved by events as the house moves them; the places are a flag.</summary>
internal sealed class OrderTable
{
    private static readonly DateTimeOffset Start = new(2026, 11, 26, 23, 0, 0, TimeSpan.Zero);
    private static readonly Money Price = new(8500);

    private readonly List<Page> _pages = [];
    private DateTimeOffset _now = Start;

    public OrderTable() => Order = Order.Place(Guid.NewGuid(), "2026-000001", new(Guid.NewGuid(), "Roy", Language.French), [SoldLine.Of(Price.Cents, TaxStatus.Exempt)], Start);

    public Order Order { get; }

    /// <summary>The places are held or taken; somebody else has them once they were freed.</summary>
    public bool HasPlaces { get; private set; } = true;

    public bool SomebodyElseTookThem { get; init; }

    public int TimesCompleted { get; private set; }

    /// <summary>What the provider's ledger says was charged, in cents.</summary>
    public long Charged => _pages.Where(page => page.Charge is not null).Sum(_ => Price.Cents);

    public long GivenBack => Order.Refunds.Sum(refund => refund.Amount.Cents);

    public void Happens(OrderEvent what)
    {
        switch (what)
        {
            case OrderEvent.Pay:
                Pay();
                break;
            case OrderEvent.Refuse when Open() is { } page:
                page.State = PageState.Refused;
                break;
            case OrderEvent.Return:
                AskAll();
                break;
            case OrderEvent.News when _pages.Count > 0:
                Ask(_pages[0]);
                break;
            case OrderEvent.HoldEnds:
                _now = _now < Order.HeldUntil ? Order.HeldUntil : _now;
                CloseAll();
                AskAll();
                if (Order.Expire(_now))
                    HasPlaces = false;
                break;
            case OrderEvent.GiveUp:
                CloseAll();
                AskAll();
                if (!Order.GiveUp(_now).IsRefused)
                    HasPlaces = false;
                break;
            case OrderEvent.ChargedLate when _pages.Count > 0 && _pages[0].Charge is null:
                _pages[0].Charge = $"charge-{_pages[0].Attempt.Number}";
                break;
            default:
                break; // the event cannot happen here
        }
    }

    /// <summary>After quiet: the hold has ended (a refusal heard at its end lengthens it once more), everything is asked.</summary>
    public void Settles()
    {
        Happens(OrderEvent.HoldEnds);
        Happens(OrderEvent.HoldEnds);
        AskAll();
    }

    private void Pay()
    {
        var started = Order.StartAttempt(_now);
        if (started.IsRefused)
            return;
        var page = _pages.Find(known => known.Attempt == started.Value);
        if (page is null)
        {
            started.Value.Opened($"page-{started.Value.Number}", "https://bank.test", _now);
            _pages.Add(page = new Page(started.Value));
        }

        if (page.State == PageState.Open)
            (page.State, page.Charge) = (PageState.Paid, $"charge-{page.Attempt.Number}");
    }

    private Page? Open() => Order.StartAttempt(_now) is { IsRefused: false } started && _pages.Find(page => page.Attempt == started.Value) is { } known
        ? known
        : OpenNew();

    private Page? OpenNew()
    {
        var started = Order.StartAttempt(_now);
        if (started.IsRefused)
            return null;
        started.Value.Opened($"page-{started.Value.Number}", "https://bank.test", _now);
        var page = new Page(started.Value);
        _pages.Add(page);
        return page;
    }

    private void CloseAll()
    {
        foreach (var page in _pages.Where(page => page.State == PageState.Open))
            page.State = PageState.Closed;
    }

    private void AskAll() => _pages.ForEach(Ask);

    private void Ask(Page page)
    {
        var news = page.Charge is { } charge ? GatewayNews.Paid(Price, charge, "0001") : new GatewayNews(page.State);
        switch (Order.Hear(page.Attempt, news, _now))
        {
            case Verdict.TakePlaces:
                Assert.True(HasPlaces);
                Complete();
                break;
            case Verdict.RetakePlaces:
                Assert.False(HasPlaces);
                HasPlaces = !SomebodyElseTookThem;
                Order.CompleteWith(HasPlaces ? Order.Lines.Select(line => line.Id).ToHashSet() : new HashSet<Guid>(), _now);
                TimesCompleted += HasPlaces ? 1 : 0;
                break;
            default:
                break;
        }
    }

    private void Complete()
    {
        Order.Complete(_now);
        TimesCompleted++;
    }

    private sealed class Page(Attempt attempt)
    {
        public Attempt Attempt => attempt;

        public PageState State { get; set; } = PageState.Open;

        public string? Charge { get; set; }
    }
}

/// <summary>What can happen to an order, in any order.</summary>
internal enum OrderEvent
{
    /// <summary>The citizen pays on the page that is open, or on a new one.</summary>
    Pay,

    /// <summary>The bank refuses the card on that page.</summary>
    Refuse,

    /// <summary>The browser comes back.</summary>
    Return,

    /// <summary>A notice about the first page; said again, it is the same.</summary>
    News,
    HoldEnds,
    GiveUp,

    /// <summary>The bank charges on the first page although it was refused or closed.</summary>
    ChargedLate,
}
