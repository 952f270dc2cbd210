using System.Globalization;
using Loisirs.Testing;

namespace Loisirs.Accounts.Tests.Webhooks;

/// <summary>The membership program is told what happens instead of asking again and again.</summary>
public sealed class HearingOfEvents : WebhookStory
{
    [Fact, Trait("Promise", "P-313")]
    public async Task An_approval_is_told_signed_with_its_ids_and_nothing_about_anybody()
    {
        var program = await Town.Admits("families");
        var secret = await Town.Tells(program, Sink, "accounts.approved");
        var approvedAt = Town.Clock.GetUtcNow();

        var roy = await Town.ApprovesFamily("Roy");
        Assert.Equal(1, await Town.TellsPrograms());

        var call = Assert.Single(Sink.Calls);
        Assert.True(call.IsSignedBy(secret));
        Assert.Equal(Town.Clock.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture), call.Timestamp);
        Assert.Equal("accounts.approved", call.Type);
        Assert.Equal(call.Id, call.Json.GetProperty("id").GetString());
        Assert.True(call.Json.GetProperty("timestamp").GetDateTimeOffset() >= approvedAt);
        var data = call.Json.GetProperty("data");
        Assert.Equal(("family", roy.Id), (data.GetProperty("about").GetString(), data.GetProperty("id").GetGuid()));
        Assert.Equal(roy.Id, data.GetProperty("ids").GetProperty("family").GetGuid());
        Assert.DoesNotContain("Roy", call.Body, StringComparison.OrdinalIgnoreCase);
    }
}
