using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Domain.Facts;
using Loisirs.Kernel;

namespace Loisirs.Catalogue.Domain.Venues;

/// <summary>Where groups meet.</summary>
internal sealed class Venue
{
    public required Guid Id { get; init; }

    public required string Name { get; set; }

    public required string Address { get; set; }

    /// <summary>A map that the town chose, an address of <c>https</c>; empty: the address is looked for on a public map.</summary>
    public string MapLink { get; set; } = "";

    /// <summary>No group is given it since then; what took place there still says so.</summary>
    public Retirement? Retirement { get; private set; }

    public VenueView View => new(Id, Name, Address) { MapLink = MapLink, IsRetired = Retirement is not null };

    /// <summary>Whether a text is the address of a map: whole, of <c>https</c>, and of nobody's account.</summary>
    public static bool IsMapLink(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps && address.UserInfo.Length == 0;

    /// <summary>What is said of it from now on; it stays the same venue, so that what met there still meets there.</summary>
    public Done Change(string name, string address, string mapLink)
    {
        (Name, Address, MapLink) = (name, address, mapLink);
        return Done.It;
    }

    /// <summary>Twice does the same as once.</summary>
    /// <param name="groups">How many groups still have a date to come there: with any, catalogue.venue-used.</param>
    public Result<Done> Retire(int groups, Guid by, DateTimeOffset at)
    {
        if (groups > 0)
        {
            return new Refusal("catalogue.venue-used", groups);
        }

        Retirement ??= new Retirement(by, at);
        return Done.Result;
    }

    /// <summary>Groups can be given it again. Twice does the same as once.</summary>
    public Done Reopen()
    {
        Retirement = null;
        return Done.It;
    }
}
