using Disagree.Reports.Text;

namespace Disagree.Tests.Html;

/// <summary>Two hundred texts that try to be more than text: markup, script, SVG, entities, changes of direction, long words.</summary>
internal static class HostilePayloads
{
    private static readonly string[] Scripts =
    [
        "alert(1)",
        "window.hit=1",
        "document.body.innerHTML=''",
        "fetch('//example.org')",
        "location='//example.org'",
        "eval('window.hit=1')",
    ];

    private static readonly string[] Frames =
    [
        "<script>{0}</script>",
        "<SCRIPT SRC=//example.org/x.js>{0}</SCRIPT>",
        "<scr<script>ipt>{0}</scr</script>ipt>",
        "</style><script>{0}</script>",
        "</script><script>{0}</script>",
        "<img src=x onerror={0}>",
        "<img src=`x` onerror='{0}'>",
        "<svg onload={0}>",
        "<svg><script>{0}</script></svg>",
        "<svg><animate onbegin={0} attributeName=x>",
        "<iframe srcdoc='<script>{0}</script>'>",
        "<body onload={0}>",
        "<details open ontoggle={0}>",
        "<input autofocus onfocus={0}>",
        "<a href=\"javascript:{0}\">x</a>",
        "\" onmouseover=\"{0}",
        "' onfocus='{0}' autofocus='",
        "\"><script>{0}</script>",
        "--><script>{0}</script><!--",
        "]]><script>{0}</script>",
        "</title><script>{0}</script>",
        "</textarea><script>{0}</script>",
        "<math><mtext><script>{0}</script></mtext></math>",
        "<template><script>{0}</script></template>",
    ];

    private static readonly string[] Others =
    [
        "<b>bold</b>",
        "</p></div></main></body></html>",
        "<!-- no end",
        "<![CDATA[x]]>",
        "<?xml version='1.0'?>",
        "<!doctype html>",
        "<base href=//example.org>",
        "<meta http-equiv=refresh content='0;url=//example.org'>",
        "<link rel=stylesheet href=//example.org>",
        "<style>*{display:none}</style>",
        "<object data=//example.org>",
        "<embed src=//example.org>",
        "<form action=//example.org><button>x",
        "<video src=//example.org autoplay>",
        "<svg><use href='//example.org#x'/></svg>",
        "<svg><foreignObject><p>x</p></foreignObject></svg>",
        "<svg><image href='//example.org/x.png'/></svg>",
        "<template shadowrootmode=open>x</template>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "&amp;amp;",
        "&#60;script&#62;",
        "&#x3C;b&#x3E;",
        "&nbsp;&copy;&notanentity;",
        "&",
        "<",
        ">",
        "\"",
        "'",
        "`",
        "<<<>>>",
        "%3Cscript%3E",
        "\\u003cscript\\u003e",
        "javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "{{7*7}}",
        "${7*7}",
        "<%= 7*7 %>",
        "{% raw %}",
        "abc\u202Edef",
        "\u202Bone two\u202C",
        "\u2066isolated",
        "\u2067never closed",
        "\u2068first strong",
        "\u200Fright \u200Eleft",
        "\u061Carabic mark",
        "\u202D\u202Eboth",
        "שלום עולם 123",
        "مرحبا 45 قتيلا",
        "a\u0000b",
        "a\u0008b\u001B[31mred",
        "a\u007Fb\u0085c",
        "line\u2028separator\u2029here",
        "one\r\ntwo\nthree",
        "tab\there",
        "\uD83D",
        "\uDC00low",
        "a\uFFFE\uFFFFb",
        "\uFEFFmark",
        "zero\u200Bwidth\u2060joiner",
        "soft\u00ADhyphen",
        "e\u0301\u0302\u0303\u0304\u0305\u0306\u0307",
    ];

    /// <summary>The texts, two hundred.</summary>
    internal static IReadOnlyList<string> All { get; } =
    [
        .. Frames
            .SelectMany(
                (frame, i) =>
                    Scripts.Select(
                        (script, j) => (Rank: (j * Frames.Length) + i, Text: frame.Replace("{0}", script, StringComparison.Ordinal))
                    )
            )
            .OrderBy(p => p.Rank)
            .Select(p => p.Text)
            .Take(200 - Others.Length - 5),
        .. Others,
        new string('w', 400),
        string.Concat(Enumerable.Repeat("verylongword-", 60)),
        new string('漢', 300),
        string.Concat(Enumerable.Repeat("👩‍👩‍👧‍👦", 40)),
        new string('<', 500),
    ];

    /// <summary>What is shown of a text: all but its controls and changes of direction.</summary>
    internal static string Shown(string text) => Printable.CleanPart(text);
}
