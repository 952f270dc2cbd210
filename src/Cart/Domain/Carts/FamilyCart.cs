using Loisirs.Cart.Domain.Answers;
using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Carts;

/// <summary>A family's cart: one for ever, from its first line on. Nothing is reserved by it (procedure, step 7).</summary>
internal sealed class FamilyCart
{
    public const int MostLines = 60;

    private readonly List<CartLine> _lines = [];

    public Guid Id { get; init; }

    public Guid Family { get; init; }

    /// <summary>Raised by each change, so that two at once are seen.</summary>
    public int Version { get; private set; }

    /// <summary>The promo code that was typed, or null. It is used when the cart is checked out.</summary>
    public Guid? Code { get; private set; }

    /// <summary>The gift card whose code was typed, or null. It pays when the cart is checked out.</summary>
    public Guid? GiftCard { get; private set; }

    public IReadOnlyList<CartLine> Lines => _lines;

    /// <summary>What the next checkout is about: lines that are in no order yet.</summary>
    public IReadOnlyList<CartLine> Waiting => [.. _lines.Where(line => !line.IsUnderPayment)];

    /// <summary>Adds a line; refuses the same person in the same group twice (C17), and more than <see cref="MostLines"/>.</summary>
    public Result<CartLine> Add(Guid group, Guid person, string firstName, Money price, GivenAnswers answers, DateTimeOffset now)
    {
        if (Has(group, person))
            return CartRefusals.AlreadyInCart(firstName);
        if (_lines.Count >= MostLines)
            return CartRefusals.TooManyLines;

        var line = CartLine.Of(group, person, price, now);
        line.Answered(answers);
        _lines.Add(line);
        Version++;
        return line;
    }

    /// <summary>So many tickets of a price class, whatever there was before; none takes the line out. Twice does the same as once.</summary>
    /// <remarks>Refuses cart.line-under-payment, cart.too-many-lines.</remarks>
    public Result<Done> SetTickets(Guid group, Guid priceClass, int tickets, Money price, DateTimeOffset now)
    {
        var line = _lines.Find(line => line.Group == group && line.Person == priceClass);
        if (line?.Tickets == tickets || (line is null && tickets == 0))
            return Done.Result;
        if (line is { IsUnderPayment: true })
            return CartRefusals.LineUnderPayment;
        if (line is null && _lines.Count >= MostLines)
            return CartRefusals.TooManyLines;

        if (tickets == 0)
            _lines.Remove(line!);
        else if (line is null)
            _lines.Add(CartLine.Of(group, priceClass, price, now, tickets));
        else
            line.Become(tickets, price);
        UntieTheLone();
        Version++;
        return Done.Result;
    }

    /// <summary>Places that the waiting list offered together: their lines take them at checkout, all or none. Twice does the same as once.</summary>
    /// <remarks>Refuses cart.line-under-payment, cart.too-many-lines.</remarks>
    public Result<IReadOnlyList<CartLine>> AddOffered(IReadOnlyCollection<OfferedPlace> places, DateTimeOffset now)
    {
        var lines = new List<CartLine>();
        foreach (var place in places)
        {
            var line = _lines.Find(line => line.Group == place.Group && line.Person == place.Person);
            if (line is { IsUnderPayment: true })
                return CartRefusals.LineUnderPayment;
            var added = line ?? Add(place.Group, place.Person, "", place.Price, GivenAnswers.None, now);
            if (added.IsRefused)
                return added.Refusal;

            added.Value.TakesOffer(place.Entry);
            lines.Add(added.Value);
        }

        Version++;
        return lines.Count > 1 && Tie(lines.ConvertAll(line => line.Id), now) is { IsRefused: true } tied ? tied.Refusal : lines;
    }

    /// <summary>Offers that were put here and are now declined leave, unless they are being paid.</summary>
    public void GivesUp(IEnumerable<Guid> offers)
    {
        if (_lines.RemoveAll(line => !line.IsUnderPayment && line.Offer is { } offer && offers.Contains(offer)) > 0)
        {
            UntieTheLone();
            Version++;
        }
    }

    public bool Has(Guid group, Guid person) => _lines.Exists(line => line.Group == group && line.Person == person);

    /// <summary>Other answers for a line; refuses house.not-found, and cart.line-under-payment: what is being paid is frozen.</summary>
    public Result<Done> Answer(Guid id, GivenAnswers answers)
    {
        if (_lines.Find(line => line.Id == id) is not { } line)
            return Refusal.NotFound;
        if (line.IsUnderPayment)
            return CartRefusals.LineUnderPayment;

        line.Answered(answers);
        Version++;
        return Done.Result;
    }

    /// <summary>Takes a line out, once or twice; refused while it is being paid (C14).</summary>
    public Result<Done> Remove(Guid id)
    {
        var line = _lines.Find(line => line.Id == id);
        if (line is null)
            return Done.Result;
        if (line.IsUnderPayment)
            return CartRefusals.LineUnderPayment;

        _lines.Remove(line);
        UntieTheLone();
        Version++;
        return Done.Result;
    }

    /// <summary>« Tous ou aucun » : these lines get their places all, or none of them does (P-109). A line leaves the tie it was in.</summary>
    /// <remarks>Refuses: house.not-found for a line that is not here; cart.tie-too-few for fewer than two;
    /// cart.line-under-payment.</remarks>
    public Result<Guid> Tie(IReadOnlyCollection<Guid> ids, DateTimeOffset now)
    {
        var lines = _lines.FindAll(line => ids.Contains(line.Id));
        if (lines.Count < ids.Distinct().Count())
            return Refusal.NotFound;
        if (lines.Count < 2)
            return CartRefusals.TieTooFew;
        if (lines.Exists(line => line.IsUnderPayment))
            return CartRefusals.LineUnderPayment;

        var tie = Guid.CreateVersion7(now);
        lines.ForEach(line => line.TiedBy(tie));
        UntieTheLone();
        Version++;
        return tie;
    }

    /// <summary>The lines of the tie stand alone again, once or twice; refused while they are being paid.</summary>
    public Result<Done> Untie(Guid tie)
    {
        var lines = _lines.FindAll(line => line.Tie == tie);
        if (lines.Exists(line => line.IsUnderPayment))
            return CartRefusals.LineUnderPayment;

        lines.ForEach(line => line.TiedBy(null));
        Version++;
        return Done.Result;
    }

    /// <summary>One code at a time; null takes it out.</summary>
    public void TakesCode(Guid? code)
    {
        Code = code;
        Version++;
    }

    /// <summary>One gift card at a time; null takes it out.</summary>
    public void TakesGiftCard(Guid? card)
    {
        GiftCard = card;
        Version++;
    }

    /// <summary>These lines became an order; they stay here until it is paid.</summary>
    public void PutUnderPayment(Guid order, IReadOnlySet<Guid> lines)
    {
        foreach (var line in _lines.Where(line => lines.Contains(line.Id)))
            line.GoesInto(order);
        Version++;
    }

    /// <summary>The order came to nothing: its lines can be paid again (C04).</summary>
    public void TakeBack(Guid order)
    {
        foreach (var line in _lines.Where(line => line.Order == order))
            line.ComesBack();
        Version++;
    }

    /// <summary>The order is complete: the lines of these people and groups leave, also those that had come back meanwhile.
    /// A line whose place was lost comes back.</summary>
    public void LetGo(Guid order, IReadOnlySet<(Guid Group, Guid Person)> registered)
    {
        (Code, GiftCard) = (null, null);
        _lines.RemoveAll(line => (line.Order is null || line.Order == order) && registered.Contains((line.Group, line.Person)));
        UntieTheLone();
        TakeBack(order);
    }

    /// <summary>A tie of one line is none.</summary>
    private void UntieTheLone()
    {
        foreach (var lone in _lines.Where(line => line.Tie is not null).GroupBy(line => line.Tie).Where(tie => tie.Count() == 1).ToList())
            lone.Single().TiedBy(null);
    }
}
