using Loisirs.Cart.Application;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Loisirs.Architecture.Tests.Breaks.Pages;

internal sealed class Breaks_Pages_ReadsTheDatabase(CartDb db) : PageModel
{
    public override string ToString() => db.ToString()!;
}
