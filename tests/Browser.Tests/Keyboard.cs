using Microsoft.Playwright;

namespace Loisirs.Browser.Tests;

/// <summary>Somebody who has no mouse: Tab, Enter, Space and letters.</summary>
public sealed class Keyboard(Visit visit)
{
    private const int MostStops = 200;

    /// <summary>What the focus is on: its words, and whether it is seen there (a ring of 3 px, inside the window, under nothing).</summary>
    private const string Focus =
        """
        () => {
          const on = document.activeElement;
          if (!on || on === document.body) return ['', true];
          const box = on.getBoundingClientRect(), ring = getComputedStyle(on);
          const label = on.labels?.[0]?.textContent ?? on.getAttribute('aria-label') ?? on.textContent;
          const seen = box.bottom > 0 && box.top < innerHeight && ring.outlineStyle !== 'none' && parseFloat(ring.outlineWidth) >= 3;
          return [label.replace(/\s+/g, ' ').trim(), seen];
        }
        """;

    /// <summary>Presses Tab until the focus is on what begins with these words; each stop on the way must be seen.</summary>
    public async Task Reaches(string words)
    {
        var stops = new List<string>();
        while (stops.Count < MostStops)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            var focus = await visit.Page.EvaluateAsync<System.Text.Json.JsonElement>(Focus);
            var (label, isSeen) = (focus[0].GetString()!, focus[1].GetBoolean());
            Assert.True(isSeen, $"{visit.Page.Url}: the focus is on « {label} » and is not seen");
            stops.Add(label);
            if (label.StartsWith(words, StringComparison.Ordinal))
            {
                return;
            }
        }

        Assert.Fail($"{visit.Page.Url}: Tab never comes to « {words} » but to {string.Join(" | ", stops.Distinct(StringComparer.Ordinal))}");
    }

    /// <summary>Comes to a field, and writes.</summary>
    public async Task Writes(string field, string text)
    {
        await Reaches(field);
        await visit.Page.Keyboard.TypeAsync(text);
    }

    /// <summary>Comes to a link or a button, and presses Enter; waits for the next page.</summary>
    public async Task Follows(string words)
    {
        await Reaches(words);
        await visit.Page.EvaluateAsync("() => { document.documentElement.dataset.before = ''; }");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Locator("html:not([data-before])").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await visit.Page.EvaluateAsync("() => new Promise(done => document.readyState === 'complete' ? done() : addEventListener('load', done, { once: true }))");
    }
}
