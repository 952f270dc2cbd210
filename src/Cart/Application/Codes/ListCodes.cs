using Loisirs.Cart.Domain.Codes;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Codes;

/// <summary>The promo codes, those that run first, then the newest; fifty a page.</summary>
[Needs(Right.ManageCatalogue)]
internal sealed record ListCodes(int Page = 1) : IQuery<Slice<PromoCode>>;

internal sealed class ListCodesHandler(CartDb db) : IQueryHandler<ListCodes, Slice<PromoCode>>
{
    private const int PageSize = 50;

    public async Task<Result<Slice<PromoCode>>> Handle(ListCodes query, CancellationToken stop)
    {
        var page = Math.Max(1, query.Page);
        var total = await db.PromoCodes.CountAsync(stop);
        var codes = await db.PromoCodes.AsNoTracking().OrderBy(code => code.EndedAt != null).ThenByDescending(code => code.Id)
            .Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(stop);
        return new Slice<PromoCode>(codes, page, PageSize, total);
    }
}
