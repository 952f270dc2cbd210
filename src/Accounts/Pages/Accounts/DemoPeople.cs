using Microsoft.Extensions.Configuration;

namespace Loisirs.Accounts.Pages.Accounts;

/// <summary>The people of the demo town, from the list <c>Demo:People</c>; nobody unless <c>Demo:Seed</c> is true.</summary>
internal sealed class DemoPeople(IConfiguration configuration)
{
    public IReadOnlyList<DemoPerson> All =>
        configuration.GetValue<bool>("Demo:Seed") ? configuration.GetSection("Demo:People").Get<DemoPerson[]>() ?? [] : [];
}

/// <summary>Somebody of the demo town, whose password is no secret.</summary>
internal sealed class DemoPerson
{
    /// <summary>Who it is, in a few words.</summary>
    public string Who { get; set; } = "";

    public string Email { get; set; } = "";

    public string Password { get; set; } = "";
}
