using Loisirs.Architecture.Tests.Breaks.Pages;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Architecture.Tests.Breaks.Application;

internal sealed class Breaks_Application_KnowsPages
{
    public IActionResult Show(Breaks_Pages_ReadsTheDatabase page) => page.Page();
}
