using System.Diagnostics;
using Loisirs.Benchmarks.Browsing;

namespace Loisirs.Benchmarks.OpeningDay;

/// <summary>One visit of a signed-in family: reads the catalogue, puts one group in the cart, checks out, reads the confirmation.</summary>
/// <param name="late">How long after it meant to the family could begin, in milliseconds.</param>
internal sealed class Visit(LeanBrowser browser, Guid person, double late)
{
    private const string Confirm = "Confirmer l'inscription à ce groupe";
    private const string Finish = "Terminer l'inscription";
    private const string WaitingList = "handler=Attendre"; // a full group offers to wait, and only that
    private const string Orders = "/commandes/";

    private double _catalogue;
    private double? _checkout;
    private double _slowest;
    private bool _isServerError;

    public async Task<Journey> For(Guid group)
    {
        try
        {
            (_, _catalogue) = await Timed(() => browser.Gets("/loisirs/catalogue"));
            var (groups, _) = await Timed(() => browser.Gets($"/loisirs/inscription?personne={person}&groupe={group}"));
            if (PageForm.Of(groups, Confirm) is not { } confirm)
            {
                return groups.Says(WaitingList) ? Ends() : Fails(groups);
            }

            var (added, _) = await Timed(() => browser.Sends(confirm));
            if (added.Status != 200)
            {
                return added.Says(WaitingList) ? Ends() : Fails(added);
            }

            var (check, _) = await Timed(() => browser.Gets("/panier/payer"));
            if (PageForm.Of(check, Finish) is not { } finish)
            {
                return check.Status == 200 ? Ends() : Fails(check); // it filled up on the way
            }

            var (done, took) = await Timed(() => browser.Sends(finish));
            _checkout = took + late;
            return done.Status == 200 && done.Path.StartsWith(Orders, StringComparison.Ordinal) ? Ends(done.Path[Orders.Length..].Split('/', '?')[0])
                : done.Status == 422 ? Ends()
                : Fails(done);
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException or IOException)
        {
            return Ends(why: failure.Message);
        }
    }

    private Journey Fails(Answer answer) => Ends(why: $"{answer.Status} {answer.Path}");

    private Journey Ends(string? order = null, string? why = null) =>
        new(order, _catalogue, _checkout, _slowest, _isServerError, why) { Ended = TimeProvider.System.GetUtcNow() };

    private async Task<(Answer Answer, double Took)> Timed(Func<Task<Answer>> act)
    {
        var since = Stopwatch.GetTimestamp();
        var answer = await act();
        var took = Stopwatch.GetElapsedTime(since).TotalMilliseconds;
        (_slowest, _isServerError) = (Math.Max(_slowest, took), _isServerError || answer.IsFailed);
        return (answer, took);
    }
}
