using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Domain.Facts;
using Loisirs.Catalogue.Domain.Groups;
using Loisirs.Catalogue.Domain.Programmes;
using Loisirs.Catalogue.Domain.Providers;
using Loisirs.Catalogue.Domain.Questions;
using Loisirs.Catalogue.Domain.Shows;
using Loisirs.Kernel;
using Loisirs.Kernel.Taxes;

namespace Loisirs.Catalogue.Domain.Activities;

/// <summary>What is offered: a course or camp, a show, a subscription. People register in its groups.</summary>
internal sealed class Activity
{
    private readonly List<Group> _groups = [];

    private Activity()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>The activity that it was first, before it was copied from one programme to the next.</summary>
    public Guid LineageId { get; private init; }

    public Guid ProgrammeId { get; private set; }

    public Programme Programme { get; init; } = null!;

    public Guid ProviderId { get; private set; }

    public Provider Provider { get; init; } = null!;

    public ActivityKind Kind { get; private set; }

    /// <summary>One of <see cref="Categories"/>.</summary>
    public string Category { get; private set; } = "";

    public LocalText Name { get; private set; } = LocalText.Empty;

    /// <summary>Markdown.</summary>
    public LocalText Description { get; private set; } = LocalText.Empty;

    /// <summary>What to bring.</summary>
    public LocalText Bring { get; private set; } = LocalText.Empty;

    public TaxStatus TaxStatus { get; private set; }

    /// <summary>The rule that staff rely on.</summary>
    public string TaxReason { get; private set; } = "";

    /// <summary>What the town's accounting calls its revenue; empty: the usual one of its kind.</summary>
    public string LedgerCode { get; private set; } = "";

    public Eligibility Eligibility { get; private set; } = Eligibility.Everyone;

    /// <summary>How a show sells its tickets; null: people are registered by name, at the price of their group.</summary>
    public Ticketing? Ticketing { get; private set; }

    /// <summary>What is asked of whoever registers.</summary>
    public QuestionList Questions { get; private set; } = QuestionList.None;

    public Publication? Publication { get; private set; }

    public IReadOnlyList<Group> Groups => _groups;

    /// <summary>A new activity, still a draft.</summary>
    public static Activity Draft(Guid id, ActivityContent content)
    {
        var activity = new Activity { Id = id, LineageId = id };
        activity.Change(content);
        return activity;
    }

    /// <summary>The same activity in another programme: a draft with its groups, those that were cancelled left out.</summary>
    public Activity Copy(Guid programme, SeasonShift shift, NewCodes codes, Func<Guid> newId)
    {
        var copy = new Activity { Id = newId(), LineageId = LineageId };
        copy.Change(new(
            programme, ProviderId, Kind, Category, Name, Description, Bring, TaxStatus, TaxReason, Eligibility.In(shift))
        { LedgerCode = LedgerCode });
        copy.Ticketing = Ticketing?.Copy(newId);
        copy.Asks(Questions.In(shift, newId));
        copy._groups.AddRange(GroupsToCopy().Select(group => group.Copy(copy.Id, codes.Like(group.Code), shift, newId)));
        return copy;
    }

    /// <summary>By code, so that new codes follow the old ones.</summary>
    public IReadOnlyList<Group> GroupsToCopy() =>
        [.. _groups.Where(group => group.Cancellation is null).OrderBy(group => group.Code, StringComparer.OrdinalIgnoreCase)];

    /// <summary>It was not cancelled as a whole.</summary>
    public bool GoesOn() => _groups.Count == 0 || GroupsToCopy().Count > 0;

    /// <summary>Its texts and rules from now on; whoever decided by the old ones must look again.</summary>
    public void Change(ActivityContent content)
    {
        (ProgrammeId, ProviderId, Kind, Category) = (content.Programme, content.Provider, content.Kind, content.Category);
        (Name, Description, Bring) = (content.Name, content.Description, content.Bring);
        (Eligibility, LedgerCode) = (content.Eligibility, content.LedgerCode);
        if (Ticketing is null)
        {
            (TaxStatus, TaxReason) = (content.TaxStatus, content.TaxReason);
        }

        _groups.ForEach(group => group.RulesChanged());
    }

    /// <summary>Sells tickets at these prices from now on; its tax status follows from them. Whoever decided by the old ones must look again.</summary>
    /// <param name="reason">The rule that the status stands on, in words.</param>
    public Result<Done> Sell(Ticketing ticketing, TaxStatus status, string reason)
    {
        if (Kind != ActivityKind.Show)
        {
            return CatalogueRefusals.NotAShow;
        }

        (Ticketing, TaxStatus, TaxReason) = (ticketing, status, reason);
        _groups.ForEach(group => group.RulesChanged());
        return Done.Result;
    }

    /// <summary>What is asked from now on; places and prices are not touched by it.</summary>
    public void Asks(QuestionList questions) => Questions = questions;

    /// <summary>What must be done before it can be on offer: at least one group, and a group that is ready.</summary>
    public IReadOnlyList<Refusal> Missing()
    {
        var groups = _groups.Where(group => group.Cancellation is null).ToList();
        if (groups.Count == 0)
        {
            return [CatalogueRefusals.NoGroup];
        }

        return groups.Exists(group => group.Missing(this).Count == 0)
            ? []
            : [.. groups.SelectMany(group => group.Missing(this)).DistinctBy(refusal => refusal.Code)];
    }

    /// <summary>Puts it on offer with every group that is ready.</summary>
    /// <returns>The groups newly on offer, or all that is missing.</returns>
    public Result<IReadOnlyList<Group>> Publish(Guid by, DateTimeOffset at)
    {
        if (Missing() is { Count: > 0 } missing)
        {
            return Result<IReadOnlyList<Group>>.Refused(missing);
        }

        Publication ??= new Publication(by, at);
        var ready = _groups.Where(group => group.State == GroupState.Draft && group.Missing(this).Count == 0).ToList();
        ready.ForEach(group => group.Publish(this, by, at));
        return ready;
    }
}
