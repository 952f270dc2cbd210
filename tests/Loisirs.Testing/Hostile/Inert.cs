using AngleSharp.Dom;

namespace Loisirs.Testing.Hostile;

/// <summary>Whether anything in a page runs, styles, frames or sends that the portal did not put there itself (P-711).</summary>
public static class Inert
{
    private static readonly string[] Strangers =
        ["iframe", "frame", "frameset", "object", "embed", "applet", "base", "style", "portal", "marquee", "math", "template", "noscript", "audio", "video", "animate"];

    private static readonly string[] Schemes = ["javascript:", "vbscript:", "data:", "blob:", "file:", "feed:", "view-source:"];

    private static readonly string[] Addresses = ["href", "src", "action", "formaction", "xlink:href", "data", "poster", "background"];

    /// <summary>What is there that must not be, each as it stands.</summary>
    public static IEnumerable<string> FaultsOf(IDocument page) => page.All.Where(IsFault).Select(element => element.OuterHtml[..Math.Min(200, element.OuterHtml.Length)]);

    private static bool IsFault(IElement element) => Strangers.Contains(element.LocalName)
        || (element.LocalName == "script" && element.GetAttribute("type") != "application/ld+json" && !IsOwn(element.GetAttribute("src")))
        || (element.LocalName == "form" && element.GetAttribute("action") is { Length: > 0 } action && !IsOwn(action))
        || (element.LocalName == "link" && !IsOwn(element.GetAttribute("href")))
        || (element.LocalName == "meta" && element.HasAttribute("http-equiv"))
        || element.Attributes.Any(IsFault);

    private static bool IsFault(IAttr attribute) => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
        || attribute.Name is "style" or "srcdoc" or "ping"
        || (Addresses.Contains(attribute.Name) && Array.Exists(Schemes, scheme => Bare(attribute.Value).StartsWith(scheme, StringComparison.OrdinalIgnoreCase)));

    /// <summary>As a browser reads an address: blanks and controls at its begin and within are not there.</summary>
    private static string Bare(string address) => string.Concat(address.Where(sign => sign > ' '));

    private static bool IsOwn(string? address) => address is { Length: > 0 }
        && ((address[0] == '/' && !address.StartsWith("//", StringComparison.Ordinal)) || address[0] is '?' or '#' || address.StartsWith("https://localhost/", StringComparison.Ordinal));
}
