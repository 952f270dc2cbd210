using Loisirs.Kernel;

namespace Loisirs.Catalogue.Domain;

/// <summary>All that the office is refused in the catalogue; the sentences stand in the texts under each code.</summary>
internal static class CatalogueRefusals
{
    public static readonly Refusal NoGroup = new("catalogue.no-group");
    public static readonly Refusal NoMeeting = new("catalogue.no-meeting");
    public static readonly Refusal NoTariff = new("catalogue.no-tariff");
    public static readonly Refusal NoWindow = new("catalogue.no-window");
    public static readonly Refusal NoCapacity = new("catalogue.no-capacity");
    public static readonly Refusal ActivityNotPublished = new("catalogue.activity-not-published");
    public static readonly Refusal AlreadyCancelled = new("catalogue.already-cancelled");
    public static readonly Refusal GroupChanged = new("catalogue.group-changed") { Kind = RefusalKind.Conflict };
    public static readonly Refusal GroupMissing = new("catalogue.group-missing");
    public static readonly Refusal BeyondNotFull = new Refusal("catalogue.beyond-not-full").At("Group");
    public static readonly Refusal BeyondGranted = new Refusal("catalogue.beyond-granted").At("Group");
    public static readonly Refusal GrantTakenBack = new("catalogue.grant-taken-back");
    public static readonly Refusal GrantUsed = new("catalogue.grant-used");
    public static readonly Refusal KeptUntilPast = new Refusal("catalogue.kept-until-past").At("OpensOn");
    public static readonly Refusal NameTaken = new("catalogue.name-taken");
    public static readonly Refusal CodeTaken = new("catalogue.code-taken");
    public static readonly Refusal ProgrammeUnknown = new("catalogue.programme-unknown");
    public static readonly Refusal ProviderUnknown = new("catalogue.provider-unknown");
    public static readonly Refusal NotAPartner = new("catalogue.not-a-partner");
    public static readonly Refusal ProviderNotRegistered = new("catalogue.provider-not-registered");
    public static readonly Refusal PrerequisiteUnknown = new("catalogue.prerequisite-unknown");
    public static readonly Refusal CopyNotLater = new("catalogue.copy-not-later");
    public static readonly Refusal CopyTooFar = new("catalogue.copy-too-far");
    public static readonly Refusal NotAShow = new("catalogue.not-a-show");
    public static readonly Refusal NotASubscription = new("catalogue.not-a-subscription");
    public static readonly Refusal SellsTickets = new("catalogue.sells-tickets");
    public static readonly Refusal NoPriceClass = new("catalogue.no-price-class");
    public static readonly Refusal VenueUnknown = new("catalogue.venue-unknown");
    public static readonly Refusal MapLink = new("catalogue.map-link");
    public static readonly Refusal MeetingCancelled = new("catalogue.meeting-cancelled");
    public static readonly Refusal MeetingOver = new("catalogue.meeting-over");
    public static readonly Refusal MeetingOnly = new("catalogue.meeting-only");
    public static readonly Refusal MeetingHasNoShare = new Refusal("catalogue.meeting-no-share").At("GivesBack");
    public static readonly Refusal MeetingPast = new Refusal("catalogue.meeting-past").At("Day");
    public static readonly Refusal MeetingFar = new Refusal("catalogue.meeting-far").At("Day");
    public static readonly Refusal MeetingSame = new Refusal("catalogue.meeting-same").At("Day");
    public static readonly Refusal MeetingTwice = new Refusal("catalogue.meeting-twice").At("Starts");

    /// <param name="most">How many are free.</param>
    public static Refusal KeptTooMany(int most) => new Refusal("catalogue.kept-too-many", most).At("Places");

    /// <summary>Says what a colleague stored in a field meanwhile, or what was there before.</summary>
    public static Refusal StoredNow(string? value) => string.IsNullOrEmpty(value) ? new("catalogue.stored-empty") : new("catalogue.stored-now", value);
}
