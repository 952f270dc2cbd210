using Loisirs.Catalogue.Application.Places;
using Loisirs.Host;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Testing.Program.Weak;

/// <summary>The portal as a process of its own with guards taken out, for tests that see what the guards are there for.</summary>
/// <remarks>What is taken out is replaced here; the portal itself cannot be weakened by any setting.</remarks>
public static class WeakHost
{
    /// <summary>Every group has room for one more; its triggers are taken out of the database apart (<see cref="Town.DropPlacesTriggers"/>).</summary>
    public const string Places = "places";

    /// <summary>What a change tells leaves after the change is committed, as soon as it can, and not with it.</summary>
    public const string Messages = "messages";

    /// <summary>« Added to the cart » is said before it is so.</summary>
    public const string Answers = "answers";

    /// <summary>A letter is marked as sent before the mail server has it.</summary>
    public const string Letters = "letters";

    /// <summary>How long what should be one step takes to become whole.</summary>
    internal static readonly TimeSpan Late = TimeSpan.FromSeconds(2);

    private static readonly Dictionary<string, Action<IServiceCollection>> Weaknesses = new(StringComparer.Ordinal)
    {
        [Places] = services => services.AddScoped<IPlacesGuard, WithoutGuards.AlwaysRoom>(),
        [Messages] = TellsLater.In,
        [Answers] = AnswersFirst.In,
        [Letters] = MarksFirst.In,
    };

    /// <summary>Serves with the settings of its environment until it is stopped.</summary>
    /// <param name="without">The names above, between commas.</param>
    public static async Task Serve(string without)
    {
        var options = new WebApplicationOptions
        {
            ApplicationName = "Loisirs.Host",
            ContentRootPath = Path.Combine(Sources.Root, "src", "Host"),
        };
        await using var app = House.Build(options, builder => Weaken(builder, without.Split(',')), Modules.All);
        await app.Open([]);
    }

    private static void Weaken(WebApplicationBuilder builder, IEnumerable<string> without)
    {
        builder.WebHost.UseStaticWebAssets();
        builder.Host.ConfigureContainer<IServiceCollection>((_, services) =>
        {
            foreach (var guard in without)
            {
                Weaknesses[guard](services);
            }
        });
    }
}
