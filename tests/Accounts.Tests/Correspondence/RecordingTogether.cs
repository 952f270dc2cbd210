using Loisirs.Accounts.Application.Correspondence;
using Loisirs.Accounts.Domain.Correspondence;

namespace Loisirs.Accounts.Tests.Correspondence;

public sealed class RecordingTogether
{
    [Fact]
    public async Task What_several_connections_tell_while_one_is_recorded_is_recorded_in_one_commit_after_it()
    {
        var (recorded, atWork) = (new List<Guid[]>(), new TaskCompletionSource());
        using var postings = new PostingsToRecord(posted =>
        {
            recorded.Add([.. posted.Select(one => one.Letter)]);
            return recorded.Count == 1 ? atWork.Task : Task.CompletedTask;
        });
        Guid[] letters = [Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid()];

        var told = letters.Select(letter => postings.Tell(new Posted(letter, Posting.Taken, null))).ToList();
        atWork.SetResult();
        await Task.WhenAll(told);

        Assert.Equal([[letters[0]], [letters[1], letters[2]]], recorded);
    }

    [Fact]
    public async Task Whoever_told_of_a_message_goes_on_once_it_is_recorded()
    {
        var atWork = new TaskCompletionSource();
        using var postings = new PostingsToRecord(_ => atWork.Task);

        var told = postings.Tell(new Posted(Guid.NewGuid(), Posting.Taken, null));

        Assert.False(told.IsCompleted);
        atWork.SetResult();
        await told;
    }
}
