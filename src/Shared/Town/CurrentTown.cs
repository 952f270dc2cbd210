using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Loisirs.Shared.Town;

/// <summary>The town as it stands now: the file of settings, and over it what the administrator changed on the portal.</summary>
internal sealed class CurrentTown(IOptionsFactory<TownSettings> file) : IOptions<TownSettings>
{
    private TownSettings _now = file.Create(Options.DefaultName);

    public TownSettings Value => Volatile.Read(ref _now);

    /// <summary>The town as the file alone says.</summary>
    public TownSettings InFile() => file.Create(Options.DefaultName);

    /// <summary>Takes what was changed on the portal, all of it: what is not there is as the file says.</summary>
    public void Take(IEnumerable<KeyValuePair<string, string?>> changed)
    {
        var town = InFile();
        new ConfigurationBuilder().AddInMemoryCollection(changed).Build().Bind(town);
        Volatile.Write(ref _now, town);
    }
}
