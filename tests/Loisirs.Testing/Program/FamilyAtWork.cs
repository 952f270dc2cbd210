using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Loisirs.Testing.Browsing;
using Loisirs.Testing.People;

namespace Loisirs.Testing.Program;

/// <summary>A parent at a browser who registers and pays, one group after the other, whatever happens to the house meanwhile.</summary>
internal sealed class FamilyAtWork(RunningTown town, Recorder recorder, FamilyInTown family, HttpBrowser browser, int seed)
{
    private const string Confirm = "Confirmer l'inscription à ce groupe";
    private const int MostLooks = 60;
    private const int LongestThought = 2000; // milliseconds: people read before they press

    private static readonly TimeSpan LongestAway = TimeSpan.FromMinutes(10);

    private static readonly string[] Cards = ["approved", "approved", "approved", "twice", "late", "refused"];

    private readonly Random _random = new(seed);

    /// <summary>Takes wishes until it is told to stop; ends what it began, so that nothing of its own is left open.</summary>
    public async Task Works(IEnumerable<(Guid Person, Guid Group)> wishes, CancellationToken enough)
    {
        foreach (var (person, group) in wishes)
        {
            if (enough.IsCancellationRequested)
            {
                break;
            }

            await Task.Delay(_random.Next(LongestThought), CancellationToken.None);
            await Through(() => Adds(person, group));
            if (_random.Next(3) > 0)
            {
                await Through(PaysCart); // else the cart gets one line more
            }
        }

        await Through(PaysCart);
    }

    /// <summary>Does it again for as long as the house dies under it.</summary>
    private static async Task Through(Func<Task> act)
    {
        for (var since = Stopwatch.StartNew(); since.Elapsed < LongestAway; await Task.Delay(200))
        {
            try
            {
                await act();
                return;
            }
            catch (Exception failure) when (failure is HttpRequestException or SocketException or IOException or TaskCanceledException)
            {
                // nobody knows whether it was done: looked at again when a host is up
            }
        }

        throw new TimeoutException("No host came back.");
    }

    private async Task Adds(Guid person, Guid group)
    {
        var groups = await browser.Gets($"/loisirs/inscription?personne={person}&groupe={group}");
        if (!groups.Has(Confirm))
        {
            return; // it is in the cart or taken already, or the group is full
        }

        var act = recorder.Before(family.Name, "added", $"{group} {person}");
        End(act, await browser.Presses(groups, Confirm));
    }

    private async Task PaysCart()
    {
        var page = await browser.Gets("/panier/payer");
        for (var looks = 0; looks < MostLooks; looks++)
        {
            if (page.Path.StartsWith("/commandes/", StringComparison.Ordinal))
            {
                recorder.Before(family.Name, "complete", page.Path.Split('/', '?')[2]).Ends(page.Status == HttpStatusCode.OK ? Outcome.Ok : Outcome.Failed);
                return;
            }

            if (page.Path.StartsWith("/panier/paiement/", StringComparison.Ordinal))
            {
                page = await Pays(page);
            }
            else if (page.Path.StartsWith("/panier/payer", StringComparison.Ordinal) && page.GreenButton() is { } pay)
            {
                var act = recorder.Before(family.Name, "checks out");
                page = End(act, await browser.Presses(page, pay));
            }
            else
            {
                return; // nothing to pay
            }
        }
    }

    /// <summary>Goes to the bank's page if there is one to go to; then back to the payment's page.</summary>
    private async Task<ShownPage> Pays(ShownPage payment)
    {
        var hosted = payment.Document.QuerySelector("main a.bouton[href*='/bac-a-sable/']")?.GetAttribute("href");
        if (hosted is null)
        {
            await Task.Delay(500); // the bank takes its time
            return payment.Document.QuerySelector("main a.bouton[href*='/panier/paiement/']") is null ? await browser.Gets("/panier") : await Returns(payment);
        }

        var card = Cards[_random.Next(Cards.Length)];
        var act = recorder.Before(family.Name, $"pays with {card}", hosted);
        if (_random.Next(2) == 0)
        {
            act.Ends(await town.Bank.Pay(new Uri(hosted), card) ? Outcome.Ok : Outcome.Refused);
            return _random.Next(3) == 0 ? await Returns(payment, after: 1500) : await Returns(payment); // the notice may be first
        }

        return End(act, await browser.Presses(await browser.Gets(new Uri(hosted).PathAndQuery), "Payer", ("card", card)));
    }

    private async Task<ShownPage> Returns(ShownPage payment, int after = 0)
    {
        await Task.Delay(after);
        return await browser.Gets(payment.Path);
    }

    private static ShownPage End(Act act, ShownPage page)
    {
        var outcome = (int)page.Status switch { >= 500 => Outcome.Failed, >= 400 => Outcome.Refused, _ => Outcome.Ok };
        act.Ends(outcome, outcome == Outcome.Ok ? "" : $"{(int)page.Status} {page.Text}");
        return page;
    }
}
