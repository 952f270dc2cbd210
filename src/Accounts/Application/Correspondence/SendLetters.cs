using Loisirs.Kernel;
using MediatR;

namespace Loisirs.Accounts.Application.Correspondence;

/// <summary>Sends what is due, a batch at a time, outside any transaction; answers how many were tried.</summary>
/// <remarks>P-301, P-308, P-309. Each message is leased first, so that two hosts never send the same one; a lease that outlives its host is taken over.</remarks>
[Needs(Right.Inside)]
internal sealed record SendLetters : IProcess<int>;

internal sealed class SendLettersHandler(IPostOffice post, IMediator house) : IProcessHandler<SendLetters, int>
{
    /// <summary>Shorter than the lease: what was not sent by then is left to the next round.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(45);

    public async Task<Result<int>> Handle(SendLetters request, CancellationToken cancellationToken)
    {
        if (!(await house.Send(new AreLettersDue(), cancellationToken)).Value)
        {
            return 0;
        }

        var leased = await house.Send(new LeaseLetters(), cancellationToken);
        if (leased.IsRefused || leased.Value.Count == 0)
        {
            return leased.Then(letters => letters.Count);
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        using var postings = new PostingsToRecord(posted => house.Send(new RecordPostings(posted), CancellationToken.None));
        await post.Post(leased.Value, (letter, posting, said) => postings.Tell(new Posted(letter.Id, posting, said)), patience.Token);
        return leased.Value.Count;
    }
}
