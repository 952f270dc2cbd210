using System.Net;
using System.Net.Sockets;

namespace Loisirs.Accounts.Domain.Webhooks;

/// <summary>Tells the addresses of the open Internet from all others: those of this machine, of a private network, of a cloud's own machinery,
/// and the ways to write one of these inside another (P-313).</summary>
internal static class OutsideAddress
{
    /// <summary>IANA's special-purpose registries, and multicast: whatever is not for everybody. The last is Azure's own, among the open ones.</summary>
    private static readonly IPNetwork[] Inside4 = Networks(
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
        "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4", "168.63.129.16/32");

    /// <summary>All that is given to networks of the open Internet.</summary>
    private static readonly IPNetwork Open6 = IPNetwork.Parse("2000::/3");

    /// <summary>Of it, what leads elsewhere.</summary>
    private static readonly IPNetwork[] Inside6 = Networks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    /// <summary>Whether the portal may call it. IPv6 is open only where it is given to networks: what is embedded in NAT64 (64:ff9b::/96),
    /// 6to4, Teredo or a mapped address is not, whatever it embeds.</summary>
    public static bool IsOpen(IPAddress address) => address.AddressFamily switch
    {
        AddressFamily.InterNetwork => !Inside4.Any(network => network.Contains(address)),
        AddressFamily.InterNetworkV6 when address.IsIPv4MappedToIPv6 => IsOpen(address.MapToIPv4()),
        AddressFamily.InterNetworkV6 => Open6.Contains(Unscoped(address)) && !Inside6.Any(network => network.Contains(Unscoped(address))),
        _ => false,
    };

    private static IPNetwork[] Networks(params string[] written) => [.. written.Select(network => IPNetwork.Parse(network))];

    private static IPAddress Unscoped(IPAddress address) => new(address.GetAddressBytes());
}
