using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Shared.Web;

/// <summary>Keeps a form that a sign-in must come before; Accounts implements it.</summary>
public interface IKeepsForms
{
    /// <summary>Keeps what the request brought for whoever is signed in, and leads to the sign-in, after which it is shown again.</summary>
    Task<IActionResult> Keep(HttpContext context);
}
