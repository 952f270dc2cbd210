using Loisirs.Testing;
using Loisirs.Testing.Browsing;
using Loisirs.Testing.People;

namespace Loisirs.Host.Tests.CartPages;

/// <summary>A family at its browser.</summary>
public sealed class Household(FamilyInTown family, HttpBrowser browser) : IDisposable
{
    public FamilyInTown Family => family;

    public HttpBrowser Browser => browser;

    /// <summary>The id of a member, as forms carry it.</summary>
    public string this[string member] => family[member].ToString();

    /// <summary>From the sign-in page that another page led to.</summary>
    public Task<ShownPage> SignsIn(ShownPage from, string password = Town.Password) =>
        browser.Presses(from, "Se connecter", ("Email", family.Email), ("Password", password));

    public void Dispose() => browser.Dispose();
}
