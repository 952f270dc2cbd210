using Loisirs.Cart.Application.Prices;
using Loisirs.Cart.Domain.Prices;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>« Rabais, plafonds et frais », for the office: the sessions of the year, then the rules of one.</summary>
internal sealed class TarifsModel : HousePage
{
    [BindProperty(Name = "session", SupportsGet = true)]
    public Guid? Programme { get; set; }

    [BindProperty]
    public PriceRuleFields Fields { get; set; } = new();

    public IReadOnlyList<RulesOfProgramme> All { get; private set; } = [];

    /// <summary>The session whose rules are being written; null: the list.</summary>
    public RulesOfProgramme? One { get; private set; }

    public IEnumerable<SelectListItem> Modes =>
    [
        new(Words["price-rules.no-family"], ""),
        .. Enum.GetValues<FamilyDiscountMode>().Select(mode => new SelectListItem(Words[$"price-rules.{mode}"], mode.ToString())),
    ];

    public IEnumerable<SelectListItem> Firsts => [new(Words["price-rules.dearest"], bool.FalseString), new(Words["price-rules.cheapest"], bool.TrueString)];

    public IEnumerable<SelectListItem> Stackings => [new(Words["price-rules.cumulative"], bool.FalseString), new(Words["price-rules.best-of"], bool.TrueString)];

    public Task<IActionResult> OnPostAsync() => Send(
        new SetPriceRules(Programme ?? Guid.Empty, Fields), _ => Go("/Cart/Tarifs", Words["price-rules.saved"]));

    protected override Task<IActionResult?> Load() => Programme is { } programme
        ? Show(new ShowPriceRules(programme), Keep)
        : Show(new ListPriceRules(), all => All = all);

    private void Keep(RulesOfProgramme known)
    {
        One = known;
        if (!Request.HasFormContentType)
        {
            Fields = known.Fields;
        }
    }
}
