using Loisirs.Cart.Domain.Codes;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;

namespace Loisirs.Cart.Application.Codes;

/// <summary>A promo code as staff type it.</summary>
internal sealed record CodeFields
{
    /// <summary>3 to 30 letters, digits and hyphens, such as <c>RENTREE-26</c>.</summary>
    public string? Code { get; init; }

    /// <summary>1 to 100; or <see cref="Sum"/>, never both.</summary>
    public int? Percent { get; init; }

    /// <summary>Off the whole cart, before taxes, such as <c>20,00</c>.</summary>
    public string? Sum { get; init; }

    /// <summary>The one programme that it holds for; null: all.</summary>
    public Guid? Programme { get; init; }

    /// <summary>First civil day; null: at once.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last civil day, included; null: until it is ended.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Orders in all; null: no limit.</summary>
    public int? Most { get; init; }

    /// <summary>Orders of one family; null: no limit.</summary>
    public int? MostPerFamily { get; init; }

    /// <summary>The code that they mean; the shape has held that they can be read.</summary>
    public PromoCode Read(DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        Code = PromoCode.Read(Code)!,
        Percent = Percent ?? 0,
        Sum = string.IsNullOrWhiteSpace(Sum) ? null : new Money(MoneyText.Parse(Sum)!.Value),
        Programme = Programme,
        From = From,
        Until = Until,
        Most = Most,
        MostPerFamily = MostPerFamily,
        CreatedAt = now,
    };
}
