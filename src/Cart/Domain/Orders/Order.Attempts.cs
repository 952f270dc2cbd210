using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Orders;

/// <summary>The gateway's pages of an order.</summary>
internal sealed partial class Order
{
    /// <summary>The page to pay on: the one that is open, else a new one. Refused after the end of the hold.</summary>
    public Result<Attempt> StartAttempt(DateTimeOffset now, Language? payer = null)
    {
        if (State == OrderState.Stuck)
            return CartRefusals.WithTheOffice(Number);
        if (State != OrderState.Paying)
            return CartRefusals.NotDue;
        if (now >= HeldUntil)
            return CartRefusals.TimeOver;
        if (_attempts.Find(attempt => attempt.IsOpen) is { } open)
            return open;

        return NewAttempt(Due, now, payer);
    }

    private Attempt NewAttempt(Money amount, DateTimeOffset now, Language? payer, int? part = null)
    {
        var id = Guid.CreateVersion7(now);
        var attempt = new Attempt { Id = id, Number = _attempts.Count + 1, Key = $"attempt-{id:N}", Amount = amount, Language = payer ?? Language, CreatedAt = now, Instalment = part };
        _attempts.Add(attempt);
        return attempt;
    }
}
