using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Loisirs.Testing;
using Loisirs.Testing.Mail;
using Loisirs.Testing.People;
using Microsoft.Playwright;

namespace Loisirs.Browser.Tests;

/// <summary>The procedure sheet, walked by a family that has never seen the portal: real pages, real mail, real database.</summary>
[Collection("Walks")]
public sealed class NineSteps(Chromium chromium)
{
    public static TheoryData<DatabaseProvider, bool, int, bool> Looks => new()
    {
        { DatabaseProvider.Sqlite, false, 390, false },
        { DatabaseProvider.Sqlite, false, 1280, true },
        { DatabaseProvider.Sqlite, true, 390, true },
        { DatabaseProvider.Sqlite, true, 1280, false },
        { DatabaseProvider.PostgreSql, false, 390, true },
        { DatabaseProvider.PostgreSql, true, 1280, true },
        { DatabaseProvider.PostgreSql, false, 1280, false },
    };

    [Theory, MemberData(nameof(Looks))]
    [Trait("Promise", "P-301")]
    public async Task A_family_registers_pays_gets_its_mail_and_is_validated_by_name(DatabaseProvider provider, bool english, int width, bool script)
    {
        await using var mail = new SmtpSink();
        await using var town = await Town.Open(provider, options =>
        {
            options.RealHttp = true;
            options.RunsJobs = true;
            mail.Serve(options);
        });
        var walk = new Walk(town, mail, await town.OpensGroup(), await town.OpensGroup(wish =>
        {
            wish.Activity = "Heure du conte";
            wish.Category = "culture";
            wish.Free();
        }));
        var look = new Look(english, width, script);
        await using var citizen = await chromium.Visits(town.Address, look);
        await using var office = await chromium.Visits(town.Address, new Look(English: english));
        await using var supervisor = await chromium.Visits(town.Address, new Look(English: english, Width: 390));

        await citizen.Tries(() => walk.OpensAnAccount(citizen));
        await office.Tries(() => walk.IsApproved(office));
        await citizen.Tries(() => walk.SignsInAndAddsItsChildren(citizen));
        await citizen.Tries(() => walk.FindsTheRegistrationPage(citizen));
        await citizen.Tries(() => walk.ConfirmsTheGroups(citizen));
        await citizen.Tries(() => walk.Pays(citizen));
        await citizen.Tries(() => walk.HasItsConfirmation(citizen));
        await supervisor.Tries(() => walk.IsValidatedByName(supervisor));

        Assert.True(citizen.Complaints.Count == 0, string.Join("\n", citizen.Complaints));
        Assert.True(office.Complaints.Count == 0, string.Join("\n", office.Complaints));
        Assert.True(supervisor.Complaints.Count == 0, string.Join("\n", supervisor.Complaints));
    }

    /// <summary>The steps, in the sheet's order.</summary>
    private sealed class Walk(Town town, SmtpSink mail, GroupInTown swimming, GroupInTown stories)
    {
        private const string Email = "camille.gagne@exemple.test";
        private const string Password = "cheval lampe rivière agrafe";

        public async Task OpensAnAccount(Visit citizen)
        {
            await citizen.Goes("/");
            await citizen.IsAccessible();
            await Expect(citizen.Page.GetByRole(AriaRole.Link, new() { Name = citizen.Says("Se connecter", "Sign in") }).First).ToBeVisibleAsync();
            await citizen.Follows("Créer un compte", "Create an account");
            await citizen.Writes("Prénom", "First name", "Camille");
            await citizen.Writes("Nom de famille", "Last name", "Gagné");
            await citizen.Writes("Courriel", "Email", Email);
            await citizen.Writes("Mot de passe", "Password", Password);
            await citizen.IsAccessible();
            await citizen.Presses("Continuer", "Continue");
            await citizen.Writes("Numéro, rue et appartement", "Number, street and unit", "12, rue des Érables");
            await citizen.Writes("Municipalité", "Town", "Val-des-Érables");
            await citizen.Writes("Code postal", "Postal code", "g1x4a5");
            await citizen.Presses("Continuer", "Continue");
            await citizen.IsAccessible();
            await citizen.Presses("Créer mon compte", "Create my account");

            var message = await mail.Waits(m => m.To.Mailboxes.Any(to => to.Address == Email));
            var link = message.TextBody!.Split('\n').Select(line => line.Trim()).Single(line => line.StartsWith("http", StringComparison.Ordinal));
            await citizen.Page.GotoAsync(new Uri(link).PathAndQuery);
            await citizen.Presses("Confirmer mon courriel", "Confirm my email");
            await Expect(citizen.Page.Locator("main")).ToContainTextAsync(citizen.Says("attend", "approv"));
            await citizen.IsAccessible();
        }

        public async Task IsApproved(Visit office)
        {
            var clerk = await town.Hires(Role.Clerk, Role.Manager);
            await office.SignsIn(clerk.Email);
            await office.Goes("/administration/comptes");
            await office.IsAccessible();
            await office.Follows("Camille Gagné", "Camille Gagné");
            await office.IsAccessible();
            await office.Page.GetByRole(AriaRole.Radio, new() { Name = office.Says("Résident", "Resident"), Exact = true }).CheckAsync();
            await office.Presses("Approuver", "Approve");
            await mail.Waits(m => m.Subject!.Contains(office.Says("approuvé", "approved"), StringComparison.OrdinalIgnoreCase));
        }

        public async Task SignsInAndAddsItsChildren(Visit citizen)
        {
            await citizen.SignsIn(Email, Password);
            await citizen.Goes("/famille");
            foreach (var (name, day, month, year) in new[] { ("Léa", "2", "4", "2018"), ("Noé", "9", "9", "2020") })
            {
                await citizen.Page.Locator("main form").Last.GetByLabel(citizen.Says("Prénom", "First name")).FillAsync(name);
                await citizen.Page.Locator("main form").Last.GetByLabel(citizen.Says("Jour", "Day")).FillAsync(day);
                await citizen.Page.Locator("main form").Last.GetByLabel(citizen.Says("Mois", "Month")).FillAsync(month);
                await citizen.Page.Locator("main form").Last.GetByLabel(citizen.Says("Année", "Year")).FillAsync(year);
                await citizen.Presses("Ajouter à ma famille", "Add to my family");
                await Expect(citizen.Page.Locator("#avis")).ToContainTextAsync(name);
            }

            await citizen.IsAccessible();
        }

        public async Task FindsTheRegistrationPage(Visit citizen)
        {
            await citizen.Page.GetByRole(AriaRole.Link, new() { Name = "AccèsCité-Loisirs" }).First.ClickAsync();
            await citizen.Follows("Activités", "Activities");
            await Expect(citizen.Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = citizen.Says("Catalogue", "Catalogue") }).First).ToBeVisibleAsync();
            await citizen.IsAccessible();
            await citizen.Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = citizen.Says("S'inscrire", "Register") }).First.ClickAsync();
            await citizen.IsAccessible();
        }

        public async Task ConfirmsTheGroups(Visit citizen)
        {
            foreach (var (person, group) in new[] { ("Léa", swimming), ("Noé", stories) })
            {
                var list = citizen.Page.GetByLabel(citizen.Says("Personne à inscrire", "Person to register"));
                var option = await list.Locator("option").Filter(new() { HasText = person }).First.GetAttributeAsync("value");
                await list.SelectOptionAsync(option!);
                await citizen.Presses("Afficher les groupes", "Show groups");
                await citizen.IsAccessible();
                await citizen.Page.GetByRole(AriaRole.Article).Filter(new() { HasText = group.ActivityName })
                    .GetByRole(AriaRole.Button, new() { Name = citizen.Says("Confirmer l'inscription à ce groupe", "Confirm registration for this group") }).ClickAsync();
                await Expect(citizen.Page.Locator("#avis")).ToContainTextAsync(person);
            }

            await citizen.IsAccessible();
            Assert.Equal(0, await town.TakenPlaces(swimming)); // nothing is reserved until the cart is paid
        }

        public async Task Pays(Visit citizen)
        {
            await citizen.Page.GetByRole(AriaRole.Link, new() { Name = citizen.Says("Panier, 2 inscriptions", "Cart, 2 registrations") }).ClickAsync();
            await Expect(citizen.Page.Locator("main")).ToContainTextAsync(citizen.Says("85,00 $", "$85.00"));
            await citizen.IsAccessible();
            await citizen.Page.Locator("main").GetByText(citizen.Says("Payer", "Pay")).Last.ClickAsync();
            await citizen.IsAccessible();
            await citizen.Presses("Payer 85,00 $", "Pay $85.00");
            await citizen.PaysAtTheSandbox();
        }

        public async Task HasItsConfirmation(Visit citizen)
        {
            await Expect(citizen.Page.Locator("main")).ToContainTextAsync(citizen.Says("Inscription complète", "Registration complete"), new() { Timeout = 20_000 });
            await citizen.IsAccessible();
            var confirmation = await mail.Waits(m => m.Subject!.Contains(citizen.Says("Confirmation d'inscription", "Registration confirmation"), StringComparison.Ordinal));
            Assert.Contains("Natation 3", confirmation.TextBody, StringComparison.Ordinal);
            Assert.Contains("Léa", confirmation.HtmlBody, StringComparison.Ordinal);
            Assert.Contains(confirmation.BodyParts, part => part.ContentType.MimeType == "text/calendar");
            await Task.Delay(1500);
            Assert.Single(mail.Accepted, m => m.Attachments.Any() || m.BodyParts.Any(part => part.ContentType.MimeType == "text/calendar"));
            await citizen.Goes("/commandes");
            await Expect(citizen.Page.Locator("main")).ToContainTextAsync(citizen.Says("Complète", "Complete"));
            await citizen.IsAccessible();
            Assert.Equal(1, await town.TakenPlaces(swimming));
        }

        public async Task IsValidatedByName(Visit supervisor)
        {
            var hired = await town.Hires(Role.Supervisor);
            await town.Assigns(hired.Account, swimming);
            await supervisor.SignsIn(hired.Email);
            await supervisor.Goes("/presences");
            await supervisor.IsAccessible();
            await supervisor.Page.Locator("main").GetByRole(AriaRole.Link).Filter(new() { HasText = "Natation 3" }).First.ClickAsync();
            await supervisor.IsAccessible();
            await supervisor.Page.GetByLabel(supervisor.Says("Nom", "Name")).First.FillAsync("gagn lea");
            await supervisor.Page.Keyboard.PressAsync("Enter");
            await supervisor.Presses("Valider la présence", "Confirm attendance");
            await Expect(supervisor.Page.Locator("main")).ToContainTextAsync(supervisor.Says("Présence validée", "Attendance confirmed"), new() { IgnoreCase = true });
            await supervisor.IsAccessible();
            await supervisor.Presses("Annuler la présence", "Undo");
            await Expect(supervisor.Page.GetByRole(AriaRole.Button, new() { Name = supervisor.Says("Valider la présence", "Confirm attendance") }).First).ToBeVisibleAsync();
        }

        private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);
    }
}
