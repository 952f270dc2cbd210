using System.Net;
using Loisirs.Kernel;

namespace Loisirs.Accounts.Domain.Webhooks;

/// <summary>The address that a webhook calls, as it is typed. What its name leads to is looked at again at each call.</summary>
internal static class WebhookAddress
{
    /// <summary>In characters.</summary>
    public const int Longest = 500;

    /// <remarks>Refuses accounts.webhook-address, accounts.webhook-inside.</remarks>
    /// <param name="allowsLoopback">This machine too, and without encryption: for who develops.</param>
    public static Result<Uri> Read(string? typed, bool allowsLoopback)
    {
        if (typed is not { Length: > 0 and <= Longest } || !Uri.TryCreate(typed.Trim(), UriKind.Absolute, out var address) || address.UserInfo != "" || address.Fragment != ""
            || address.AbsoluteUri.Length > Longest)
        {
            return AccountsRefusals.WebhookAddress;
        }

        if (allowsLoopback && address is { IsLoopback: true, Scheme: "http" or "https" })
        {
            return address;
        }

        return address.Scheme != Uri.UriSchemeHttps ? AccountsRefusals.WebhookAddress
            : address.IsLoopback || (IPAddress.TryParse(address.DnsSafeHost, out var literal) && !OutsideAddress.IsOpen(literal)) ? AccountsRefusals.WebhookInside
            : address;
    }
}
