using System.Reflection;
using Loisirs.Catalogue.Application.Activities;
using Loisirs.Catalogue.Application.Guides;
using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Loisirs.Shared.Texts;
using Loisirs.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Catalogue.Tests.Guides;

public sealed class GuideTests
{
    [Theory, BothDatabases]
    public async Task Another_host_sees_a_change_within_five_seconds(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        await using var other = await town.OpenSecondHost();
        var season = await Season.In(town);
        Assert.Empty((await other.Ask(_ => { }, new FindActivities())).Value.Items);
        await season.Offers();

        Assert.Single((await town.Ask(_ => { }, new FindActivities())).Value.Items);
        other.Clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Single((await other.Ask(_ => { }, new FindActivities())).Value.Items);
    }

    [Fact]
    public void Every_command_of_the_office_marks_the_guide()
    {
        var commands = typeof(CatalogueModule).Assembly.GetTypes()
            .Where(type => typeof(IWrites).IsAssignableFrom(type))
            .Where(type => type.GetCustomAttribute<NeedsAttribute>()!.AnyOf.Contains(Right.ManageCatalogue))
            .ToList();
        Assert.NotEmpty(commands);
        var marking = typeof(CatalogueModule).Assembly.GetTypes()
            .Where(type => type.GetConstructors().Any(made => made.GetParameters().Any(given => given.ParameterType == typeof(GuideChanges))))
            .SelectMany(type => type.GetInterfaces())
            .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ICommandHandler<,>))
            .Select(type => type.GetGenericArguments()[0])
            .ToHashSet();

        Assert.Empty(commands.Where(command => !marking.Contains(command)).Select(command => command.Name));
    }

    [Fact]
    public async Task Every_sentence_stands_in_both_languages()
    {
        await using var town = await Town.Open();
        var words = town.Services.GetRequiredService<WordList>();

        Assert.Equal(words.French.Keys.Where(Ours).Order(StringComparer.Ordinal), words.English.Keys.Where(Ours).Order(StringComparer.Ordinal));

        static bool Ours(string key) => key.StartsWith("place.", StringComparison.Ordinal) || key.StartsWith("catalogue.", StringComparison.Ordinal);
    }
}
