using Loisirs.Cart.Application.Codes;
using Loisirs.Cart.Application.Prices;
using Loisirs.Cart.Domain.Codes;
using Loisirs.Kernel;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>« Codes promotionnels », for the office: what runs, how often it was used, and a new one.</summary>
internal sealed class CodesModel : HousePage
{
    [BindProperty(Name = "p", SupportsGet = true)]
    public int PageNumber { get; set; } = 1;

    [BindProperty]
    public CodeFields Fields { get; set; } = new();

    /// <summary>The code to end.</summary>
    [BindProperty(Name = "code")]
    public Guid Ending { get; set; }

    public Slice<PromoCode> Codes { get; private set; } = null!;

    public IReadOnlyList<RulesOfProgramme> Programmes { get; private set; } = [];

    public IEnumerable<SelectListItem> ProgrammeItems =>
        [new(Words["codes-page.all-programmes"], ""), .. Programmes.Select(known => new SelectListItem(known.Name, known.Programme.ToString()))];

    public Task<IActionResult> OnPostAsync() => Send(new CreateCode(Fields), made => Go("/Cart/Codes", Words["codes-page.made", made.Code]));

    public Task<IActionResult> OnPostTerminerAsync() => Send(new EndCode(Ending), ended => Go("/Cart/Codes", Words["codes-page.ended-done", ended.Code]));

    /// <summary>« 10 % », « 20,00 $ ».</summary>
    public string Off(PromoCode code) => code.Sum is { } sum ? Words.Of(sum) : Words["codes-page.percent", code.Percent];

    /// <summary>« Hiver 2027, du … au … ».</summary>
    public string For(PromoCode code) => string.Join(", ", new[]
    {
        code.Programme is null ? Words["codes-page.all-programmes"] : Programmes.FirstOrDefault(known => known.Programme == code.Programme)?.Name ?? Words["codes-page.past-programme"],
        code.From is { } from ? Words["codes-page.from", from] : "",
        code.Until is { } until ? Words["codes-page.until", until] : "",
        code.MostPerFamily is { } most ? Words["codes-page.per-family", most] : "",
    }.Where(part => part.Length > 0));

    protected override async Task<IActionResult?> Load() =>
        await Show(new ListPriceRules(), all => Programmes = all) ?? await Show(new ListCodes(PageNumber), codes => Codes = codes);
}
