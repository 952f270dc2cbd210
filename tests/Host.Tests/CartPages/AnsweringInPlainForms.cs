using Loisirs.Catalogue.Application.Questions;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;

namespace Loisirs.Host.Tests.CartPages;

/// <summary>The office asks, the family answers once, the roster shows it: without script.</summary>
[Trait("Case", "C21")]
public sealed class AnsweringInPlainForms : CartPagesTest
{
    [Fact]
    public async Task From_the_offices_form_to_the_roster()
    {
        var camp = await Offers("Camp de jour", price: "0");
        var office = await Town.SignsIn((await Town.Hires(Role.Clerk)).Email);
        var form = await office.Gets($"/administration/catalogue/activites/{camp.Activity}/questions");
        (await office.Presses(form, "Ajouter la question", ("Question.LabelFr", "Allergies"), ("Question.PurposeFr", "Pour le savoir")))
            .IsRefused("Cette question touche à la santé.");
        (await office.Presses(form, "Ajouter la question", ("Question.LabelFr", "Taille de chandail"), ("Question.PurposeFr", "Pour commander le chandail."),
            ("Question.Kind", "OneOf"), ("Question.ChoicesFr", "Petit\nGrand"), ("Question.IsNeeded", "true"))).IsShown("La question est enregistrée.");
        var roy = await Roys();

        var asked = (await Adds(roy, "Léa", camp)).IsShown("Questions sur Camp de jour").IsShown("Pour commander le chandail.");
        var answer = asked.Document.QuerySelector("input[type=radio][value=Grand]")!.GetAttribute("name")!;
        (await roy.Browser.Presses(asked, "Ajouter au panier")).IsRefused("Répondez à la question : Taille de chandail");
        (await roy.Browser.Presses(asked, "Ajouter au panier", (answer, "Grand"))).IsShown("Panier : 1 inscription");
        var done = await roy.Browser.Presses(await roy.Browser.Gets("/panier/payer"), "Terminer l'inscription");

        done.IsShown("Taille de chandail").IsShown("Grand");
        await Town.Quiet();
        (await office.Gets($"/administration/listes/{camp.Id}")).IsShown("Réponses aux questions").IsShown("Grand");
    }

    [Fact]
    public async Task A_question_that_came_later_is_a_link_at_payment_and_never_a_field()
    {
        var camp = await Offers("Camp de jour", price: "0");
        var roy = await Roys();
        await Adds(roy, "Léa", camp);
        await Town.Does(new KeepQuestion(camp.Activity, null, new()
        {
            LabelFr = "Sait nager",
            PurposeFr = "Pour former les groupes.",
            Kind = QuestionKind.YesNo,
            IsNeeded = true,
            KeptUntil = Town.Today.AddMonths(3),
        }));

        var payment = (await roy.Browser.Gets("/panier/payer")).IsShown("Il reste des questions avant de payer");
        Assert.False(payment.Has("Terminer"));
        Assert.Empty(payment.Document.QuerySelectorAll("main input:not([type=hidden])"));
        var link = payment.Document.QuerySelectorAll("main a").Single(known => known.TextContent.StartsWith("Répondre aux questions pour Léa", StringComparison.Ordinal));
        var asked = await roy.Browser.Gets(link.GetAttribute("href")!);
        var answer = asked.Document.QuerySelector("input[value=yes]")!.GetAttribute("name")!;
        (await roy.Browser.Presses(asked, "Enregistrer les réponses", (answer, "yes"))).IsShown("Les réponses pour Léa sont enregistrées.");

        Assert.True((await roy.Browser.Gets("/panier/payer")).Has("Terminer l'inscription"));
    }

    [Fact]
    public async Task A_group_that_filled_up_is_told_before_anything_is_asked()
    {
        var camp = await Offers("Camp de jour", places: 1, price: "0");
        await Town.Does(new KeepQuestion(camp.Activity, null, new()
        {
            LabelFr = "École",
            PurposeFr = "Pour former les groupes.",
            KeptUntil = Town.Today.AddMonths(3),
        }));
        var roy = await Roys();
        var other = await Town.ApprovesFamily("Gagnon");
        await Town.Registers(await other.With("Mia", "2018-05-05"), camp.Id, other["Mia"]);

        var page = await roy.Browser.Gets($"/loisirs/inscription/questions?personne={roy["Léa"]}&groupe={camp.Id}");

        page.IsShown("S'inscrire").IsShown("Complet");
    }
}
