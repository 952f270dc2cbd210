using System.Net;
using Loisirs.Accounts.Domain.Webhooks;

namespace Loisirs.Accounts.Tests.Webhooks;

public sealed class OutsideAddressTests
{
    [Theory, Trait("Promise", "P-313")]
    [InlineData("0.0.0.0", "unspecified")]
    [InlineData("0.1.2.3", "this network")]
    [InlineData("10.0.0.1", "private")]
    [InlineData("10.255.255.255", "private")]
    [InlineData("100.64.0.1", "carrier-grade NAT")]
    [InlineData("100.127.255.254", "carrier-grade NAT")]
    [InlineData("100.100.100.200", "metadata of Alibaba")]
    [InlineData("127.0.0.1", "loopback")]
    [InlineData("127.255.0.1", "loopback")]
    [InlineData("168.63.129.16", "machinery of Azure")]
    [InlineData("169.254.169.254", "metadata of most clouds")]
    [InlineData("169.254.0.1", "link-local")]
    [InlineData("172.16.0.1", "private")]
    [InlineData("172.31.255.255", "private")]
    [InlineData("192.0.0.192", "metadata of Oracle")]
    [InlineData("192.0.2.1", "documentation")]
    [InlineData("192.88.99.1", "6to4 relay")]
    [InlineData("192.168.1.1", "private")]
    [InlineData("198.18.0.1", "benchmarks")]
    [InlineData("198.51.100.7", "documentation")]
    [InlineData("203.0.113.7", "documentation")]
    [InlineData("224.0.0.1", "multicast")]
    [InlineData("239.255.255.255", "multicast")]
    [InlineData("240.0.0.1", "reserved")]
    [InlineData("255.255.255.255", "broadcast")]
    [InlineData("::", "unspecified")]
    [InlineData("::1", "loopback")]
    [InlineData("::127.0.0.1", "compatible, loopback")]
    [InlineData("::8.8.8.8", "compatible")]
    [InlineData("::ffff:127.0.0.1", "mapped loopback")]
    [InlineData("::ffff:10.0.0.1", "mapped private")]
    [InlineData("::ffff:169.254.169.254", "mapped metadata")]
    [InlineData("::ffff:0:127.0.0.1", "translated loopback")]
    [InlineData("64:ff9b::7f00:1", "NAT64 of loopback")]
    [InlineData("64:ff9b::a9fe:a9fe", "NAT64 of metadata")]
    [InlineData("64:ff9b::808:808", "NAT64, whatever it embeds")]
    [InlineData("64:ff9b:1::a00:1", "NAT64 of a network of one's own")]
    [InlineData("100::1", "discard")]
    [InlineData("2001::1", "Teredo")]
    [InlineData("2001:0:7f00:1::", "Teredo of loopback")]
    [InlineData("2001:db8::1", "documentation")]
    [InlineData("2002:7f00:1::", "6to4 of loopback")]
    [InlineData("2002:a9fe:a9fe::1", "6to4 of metadata")]
    [InlineData("2002:808:808::1", "6to4, whatever it embeds")]
    [InlineData("3fff::1", "documentation")]
    [InlineData("5f00::1", "segment routing")]
    [InlineData("fc00::1", "unique-local")]
    [InlineData("fd00:ec2::254", "metadata of Amazon")]
    [InlineData("fe80::1", "link-local")]
    [InlineData("fe80::1%2", "link-local, scoped")]
    [InlineData("fec0::1", "site-local")]
    [InlineData("ff02::1", "multicast")]
    public void Is_never_called(string address, string what) => Assert.False(OutsideAddress.IsOpen(IPAddress.Parse(address)), $"{address} ({what}) would be called.");

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("9.255.255.255")]
    [InlineData("11.0.0.0")]
    [InlineData("100.63.255.255")]
    [InlineData("100.128.0.0")]
    [InlineData("172.15.255.255")]
    [InlineData("172.32.0.0")]
    [InlineData("192.167.255.255")]
    [InlineData("192.169.0.0")]
    [InlineData("223.255.255.255")]
    [InlineData("::ffff:8.8.8.8")]
    [InlineData("2001:4860:4860::8888")]
    [InlineData("2606:4700::1111")]
    [InlineData("2003::1")]
    public void Is_of_the_open_internet(string address) => Assert.True(OutsideAddress.IsOpen(IPAddress.Parse(address)));

    [Theory, Trait("Promise", "P-313")]
    [InlineData("https://exemple.test/evenements", null)]
    [InlineData("https://exemple.test:8443/e?partenaire=3", null)]
    [InlineData("http://exemple.test/", "accounts.webhook-address")]
    [InlineData("ftp://exemple.test/", "accounts.webhook-address")]
    [InlineData("file:///etc/passwd", "accounts.webhook-address")]
    [InlineData("exemple.test", "accounts.webhook-address")]
    [InlineData("https://nom:secret@exemple.test/", "accounts.webhook-address")]
    [InlineData("https://exemple.test/#fin", "accounts.webhook-address")]
    [InlineData("", "accounts.webhook-address")]
    [InlineData(null, "accounts.webhook-address")]
    [InlineData("https://localhost/", "accounts.webhook-inside")]
    [InlineData("https://127.0.0.1/", "accounts.webhook-inside")]
    [InlineData("https://2130706433/", "accounts.webhook-inside")]
    [InlineData("https://0x7f.1/", "accounts.webhook-inside")]
    [InlineData("https://169.254.169.254/latest/meta-data", "accounts.webhook-inside")]
    [InlineData("https://[::1]/", "accounts.webhook-inside")]
    [InlineData("https://[::ffff:10.0.0.1]/", "accounts.webhook-inside")]
    [InlineData("https://[64:ff9b::a9fe:a9fe]/", "accounts.webhook-inside")]
    public void An_address_is_read_as_it_is_typed(string? typed, string? refused)
    {
        var read = WebhookAddress.Read(typed, allowsLoopback: false);

        Assert.Equal(refused, read.IsRefused ? read.Refusal.Code : null);
    }

    [Theory]
    [InlineData("http://localhost:5000/", null)]
    [InlineData("https://127.0.0.1:5001/", null)]
    [InlineData("http://exemple.test/", "accounts.webhook-address")]
    [InlineData("https://10.0.0.1/", "accounts.webhook-inside")]
    public void Whoever_develops_may_call_this_machine_and_nothing_else_inside(string typed, string? refused)
    {
        var read = WebhookAddress.Read(typed, allowsLoopback: true);

        Assert.Equal(refused, read.IsRefused ? read.Refusal.Code : null);
    }
}
