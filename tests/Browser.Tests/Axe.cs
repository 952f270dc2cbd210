using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Loisirs.Browser.Tests;

/// <summary>axe-core, all its rules and the size of targets, in the page itself: our pages have no frames, so nothing has to be gathered
/// in a page more, which costs as much again.</summary>
internal static class Axe
{
    private const string Run =
        """
        async () => {
          if (document.readyState !== 'complete') await new Promise(done => addEventListener('load', done, { once: true })); // without its style, each link is too small
          const found = await axe.run(document, { rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] });
          return found.violations.map(it => `${it.id}: ${it.help} at ${it.nodes.slice(0, 3).map(node => node.html).join(' ; ')}`);
        }
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>What it finds, a sentence for each rule broken.</summary>
    public static async Task<string[]> Violations(IPage page)
    {
        await page.EvaluateAsync(Script);
        return await page.EvaluateAsync<string[]>(Run);
    }
}
