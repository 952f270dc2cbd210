using Loisirs.Catalogue.Application.Activities;
using Loisirs.Catalogue.Application.Programmes;
using Loisirs.Catalogue.Application.Providers;
using Loisirs.Catalogue.Domain.Activities;
using Loisirs.Catalogue.Domain.Places;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Loisirs.Catalogue.Pages.Catalogue.Office;

/// <summary>The form of an activity: what it is, for whom, at what tax status.</summary>
internal abstract class ActivityForm : OfficePage
{
    [BindProperty]
    public ActivityFields Activity { get; set; } = new();

    public IEnumerable<SelectListItem> ProgrammeItems { get; private set; } = [];

    public IEnumerable<SelectListItem> ProviderItems { get; private set; } = [];

    public IEnumerable<SelectListItem> CategoryItems { get; private set; } = [];

    public IEnumerable<SelectListItem> LineageItems { get; private set; } = [];

    public IEnumerable<SelectListItem> SchoolItems =>
        Choices.Of<SchoolRuleKind>(Words, "manage.school-rule").Prepend(new SelectListItem(Words["manage.school-no-rule"], ""));

    public IEnumerable<SelectListItem> GradeItems => Choices.Of(
        Enumerable.Range(0, SchoolRequirement.LastGrade + 1), Choices.Number, grade => Words.Say(PlaceRefusals.Grade(grade)), Words["manage.choose"]);

    protected override async Task<IActionResult?> Load() =>
        await Show(new ListProviders(), providers => ProviderItems =
            Choices.OneOf(providers, provider => provider.Id, NameOf, Words["manage.choose"]))
        ?? await Show(new ListProgrammes(WithPast: true), programmes => ProgrammeItems =
            Choices.OneOf(programmes, programme => programme.Id, programme => programme.Name, Words["manage.choose"]))
        ?? await Show(new ListCategories(), categories => CategoryItems =
            Choices.Of(categories, category => category.Code, category => category.Name, Words["manage.choose"]))
        ?? await Show(new ListLineages(), lineages => LineageItems =
            Choices.Of(lineages, of => of.Lineage.ToString(), of => of.Name, Words["manage.no-prerequisite"]));

    private string NameOf(ProviderChoice provider) =>
        provider.IsRegisteredForTaxes ? provider.Name : Words["manage.provider-untaxed", provider.Name];
}
