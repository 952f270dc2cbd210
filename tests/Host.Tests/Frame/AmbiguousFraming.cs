using System.Text.RegularExpressions;

namespace Loisirs.Host.Tests.Frame;

/// <summary>A request of which two readers may see two ends is refused and its connection closed: nothing that follows it is read as a
/// request (P-807). Written byte by byte to the real server.</summary>
[Trait("Promise", "P-807")]
public sealed class AmbiguousFraming(TownOnTheWire town) : IClassFixture<TownOnTheWire>
{
    private const string Hidden = "GET /health/live HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n";

    /// <summary>What is asked in good faith: to see that the same bytes, well framed, are two requests.</summary>
    public static TheoryData<string, string> WellFramed => new()
    {
        { "a length", "GET /health/live HTTP/1.1\r\nHost: {host}\r\nContent-Length: 3\r\n\r\nabc" },
        { "chunks", "POST /connexion HTTP/1.1\r\nHost: {host}\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n" },
        { "chunks with an extension and a trailer", "POST /connexion HTTP/1.1\r\nHost: {host}\r\nTransfer-Encoding: chunked\r\n\r\n3;a=b\r\nabc\r\n0\r\nX-End: 1\r\n\r\n" },
        { "no body", "GET /health/live HTTP/1.1\r\nHost: {host}\r\n\r\n" },
    };

    public static TheoryData<string, string> Ambiguous => new()
    {
        { "a length and chunks", Get("Content-Length: 3", "Transfer-Encoding: chunked") + "0\r\n\r\n" },
        { "chunks and a length", Get("Transfer-Encoding: chunked", "Content-Length: 40") + "0\r\n\r\n" },
        { "two lengths", Get("Content-Length: 3", "Content-Length: 30") + "abc" },
        { "the same length twice", Get("Content-Length: 3", "Content-Length: 3") + "abc" },
        { "a list of lengths", Get("Content-Length: 3, 3") + "abc" },
        { "a length below nothing", Get("Content-Length: -3") + "abc" },
        { "a length in another base", Get("Content-Length: 0x3") + "abc" },
        { "a length with a fraction", Get("Content-Length: 3.0") + "abc" },
        { "a length beyond counting", Get("Content-Length: 99999999999999999999") + "abc" },
        { "a length that is empty", Get("Content-Length: ") },
        { "a blank before the colon of the length", Get("Content-Length : 3") + "abc" },
        { "a blank before the colon of the encoding", Get("Transfer-Encoding : chunked") + "0\r\n\r\n" },
        { "a folded header", Get("X-Note: a\r\n b") },
        { "a folded encoding", Get("Transfer-Encoding:\r\n chunked") + "0\r\n\r\n" },
        { "a first header that is folded", "GET /health/live HTTP/1.1\r\n Host: {host}\r\n\r\n" },
        { "bare line feeds", "GET /health/live HTTP/1.1\nHost: {host}\n\n" },
        { "one bare line feed", "GET /health/live HTTP/1.1\r\nHost: {host}\nX-Note: a\r\n\r\n" },
        { "a bare line feed after the request line", "GET /health/live HTTP/1.1\nHost: {host}\r\n\r\n" },
        { "a bare line feed for the end", "GET /health/live HTTP/1.1\r\nHost: {host}\r\n\n" },
        { "a bare carriage return in a header", Get("X-Note: a\rb") },
        { "a zero byte in a header", Get("X-Note: a\0b") },
        { "an encoding of two", Get("Transfer-Encoding: chunked, identity") + "0\r\n\r\n" },
        { "an encoding that is none", Get("Transfer-Encoding: identity") },
        { "an encoding that looks alike", Get("Transfer-Encoding: xchunked") + "0\r\n\r\n" },
        { "an encoding within another", Get("Transfer-Encoding: gzip, chunked") + "0\r\n\r\n" },
        { "chunked twice", Get("Transfer-Encoding: chunked, chunked") + "0\r\n\r\n" },
        { "two encodings", Get("Transfer-Encoding: chunked", "Transfer-Encoding: identity") + "0\r\n\r\n" },
        { "chunks of the old protocol", "GET /health/live HTTP/1.0\r\nHost: {host}\r\nConnection: keep-alive\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" },
        { "two hosts", Get("Host: ailleurs.example") },
        { "no host", "GET /health/live HTTP/1.1\r\n\r\n" },
        { "a header without a name", Get(": a") },
        { "a header without a colon", Get("X-Note") },
        { "a blank in a header's name", Get("X Note: a") },
        { "another protocol", "GET /health/live HTTP/1.7\r\nHost: {host}\r\n\r\n" },
        { "no protocol", "GET /health/live\r\nHost: {host}\r\n\r\n" },
        { "a chunk in another base", Post("0x3\r\nabc\r\n0\r\n\r\n") },
        { "a chunk with a sign", Post("+3\r\nabc\r\n0\r\n\r\n") },
        { "a chunk below nothing", Post("-1\r\nabc\r\n0\r\n\r\n") },
        { "a chunk without a size", Post("\r\nabc\r\n0\r\n\r\n") },
        { "a chunk beyond counting", Post("FFFFFFFFFFFFFFFFF\r\nabc\r\n0\r\n\r\n") },
        { "a chunk that turns round", Post("100000003\r\nabc\r\n0\r\n\r\n") },
        { "a chunk longer than it says", Post("3\r\nabcdef\r\n0\r\n\r\n") },
        { "a chunk that ends with a line feed", Post("3\r\nabc\n0\r\n\r\n") },
        { "a chunk's size that ends with a line feed", Post("3\nabc\r\n0\r\n\r\n") },
        { "a chunk's extension that ends with a line feed", Post("3;a\nxx\r\nabc\r\n0\r\n\r\n") },
        { "a chunk's extension with a carriage return", Post("3;a\rb\r\nabc\r\n0\r\n\r\n") },
        { "a blank before a chunk's size", Post(" 3\r\nabc\r\n0\r\n\r\n") },
    };

    [Theory, MemberData(nameof(WellFramed))]
    public async Task What_is_well_framed_is_two_requests(string what, string request) =>
        Assert.Equal((what, 2), (what, Answers(await town.Says(request + Hidden)).Count));

    [Theory, MemberData(nameof(Ambiguous))]
    public async Task What_is_not_is_refused_and_nothing_behind_it_is_read(string what, string request)
    {
        var said = await town.Says(request + Hidden);

        var only = Assert.Single(Answers(said));
        Assert.True(only is "400" or "411" or "413" or "501" or "505", $"{what}: {said}");
        Assert.DoesNotContain("   at ", said, StringComparison.Ordinal);
    }

    private static string Get(params string[] headers) => $"GET /health/live HTTP/1.1\r\nHost: {{host}}\r\n{string.Join("\r\n", headers)}\r\n\r\n";

    private static string Post(string chunks) => $"POST /connexion HTTP/1.1\r\nHost: {{host}}\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n{chunks}";

    private static List<string> Answers(string said) =>
        [.. Regex.Matches(said, @"HTTP/1\.1 (\d{3}) ", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(answer => answer.Groups[1].Value)];
}
