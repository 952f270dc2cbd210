using System.Net;
using Loisirs.Testing;
using Loisirs.Testing.Browsing;

namespace Loisirs.Accounts.Tests.SignUp;

/// <summary>Courriel, telephone and postal code as people type them (P-713): understood, or refused at their field, what was typed kept.</summary>
[Trait("Promise", "P-713")]
public sealed class AddressesAndNumbers : TownTest
{
    [Theory]
    [InlineData("lea+camp@exemple.ca")]
    [InlineData("o'neil@exemple.ca")]
    [InlineData("x@québec.ca")]
    [InlineData(" Lea@EXEMPLE.ca ")]
    public async Task A_courriel_is_understood(string typed) => Assert.Contains("Étape 2", (await You(("Email", typed))).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("lea@exemple")]
    [InlineData("lea @exemple.ca")]
    [InlineData("a@b@c.ca")]
    [InlineData(".lea@exemple.ca")]
    [InlineData("lea@exemple.ca, max@exemple.ca")]
    [InlineData("Léa <lea@exemple.ca>")]
    [InlineData("lea@exemple.ca\r\nBcc: max@exemple.ca")]
    [InlineData("lea@exemple.ca%0d%0aBcc: max@exemple.ca")]
    public async Task A_courriel_that_is_none_or_two_is_refused(string typed) => IsRefusedAt(await You(("Email", typed)), "Email", typed);

    [Fact]
    public async Task A_courriel_of_255_characters_is_refused() =>
        IsRefusedAt(await You(("Email", new string('a', 60) + "@" + string.Concat(Enumerable.Repeat("exemple.", 23)) + "exemple.ca")), "Email", null);

    [Theory]
    [InlineData("(418) 555-0123")]
    [InlineData("+1 514 555 0199")]
    [InlineData("819 555-0142, poste 12")]
    [InlineData("+33 1 23 45 67 89")]
    [InlineData("")]
    public async Task A_telephone_is_understood(string typed) => Assert.Contains("Étape 2", (await You(("Phone", typed))).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("555-0123")]
    [InlineData("118 555 0123")]
    [InlineData("418 155 0123")]
    [InlineData("douze")]
    public async Task A_telephone_that_is_none_is_refused(string typed) => IsRefusedAt(await You(("Phone", typed)), "Phone", typed);

    [Theory]
    [InlineData("g1x4a5", "G1X 4A5")]
    [InlineData("H2X-1Y4", "H2X 1Y4")]
    [InlineData(" J0C 1K0 ", "J0C 1K0")]
    [InlineData("K1A 0B1", "K1A 0B1")]
    public async Task A_postal_code_is_shown_as_it_is_written(string typed, string shown) => (await Address(typed)).IsShown(shown);

    [Theory]
    [InlineData("D1A 1A1")]
    [InlineData("G1O 1A1")]
    [InlineData("W2A 1A1")]
    [InlineData("G1X 4A")]
    [InlineData("12345")]
    public async Task A_postal_code_that_is_none_is_refused(string typed) => IsRefusedAt(await Address(typed), "PostalCode", typed);

    private static void IsRefusedAt(ShownPage page, string field, string? typed)
    {
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        var control = page.Document.QuerySelector($"[name={field}]")!;
        Assert.Equal("true", control.GetAttribute("aria-invalid"));
        if (typed is not null && !typed.Contains('\n', StringComparison.Ordinal))
        {
            Assert.Equal(typed, control.GetAttribute("value"));
        }
    }

    private async Task<ShownPage> You(params (string Name, string Value)[] typed)
    {
        using var browser = Town.Browser();
        return await You(browser, typed);
    }

    private static async Task<ShownPage> You(HttpBrowser browser, params (string Name, string Value)[] typed)
    {
        (string Name, string Value)[] usual =
            [("FirstName", "Rose"), ("LastName", "Gagné"), ("Email", "rose@exemple.test"), ("Password", AccountsInTown.Password), ("Language", "French")];
        return await browser.Presses(
            await browser.Gets("/compte/creer"), "Continuer", [.. usual.Where(field => typed.All(other => other.Name != field.Name)), .. typed]);
    }

    private async Task<ShownPage> Address(string postalCode)
    {
        using var browser = Town.Browser();
        return await browser.Presses(await You(browser), "Continuer", ("Street", "12, rue des Érables"), ("City", "Val-des-Érables"), ("PostalCode", postalCode));
    }
}
