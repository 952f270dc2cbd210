using Loisirs.Shared.Start;

namespace Loisirs.Host.Demo;

/// <summary>Puts the demo town into the house where <c>Demo:Seed</c> asks for it.</summary>
internal static class DemoSetting
{
    public static void AddDemoTown(this WebApplicationBuilder builder)
    {
        if (builder.Environment.IsProduction() || !builder.Configuration.GetValue<bool>("Demo:Seed"))
        {
            return;
        }

        builder.Configuration.AddInMemoryCollection(DemoSignIns.AsSettings());
        builder.Services.AddSingleton<DemoHouse>().AddSingleton<IAtStart, DemoTown>();
    }
}
