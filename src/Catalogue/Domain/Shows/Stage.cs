namespace Loisirs.Catalogue.Domain.Shows;

/// <summary>Who performs, as far as the taxes ask (T9, T10).</summary>
/// <param name="Performers">Performers or athletes; 0: not said, so that the show counts as professional.</param>
/// <param name="Unpaid">Of them, those who are not paid.</param>
/// <param name="AdvertisesPaid">Somebody who is paid is named in the advertising.</param>
internal sealed record Stage(int Performers = 0, int Unpaid = 0, bool AdvertisesPaid = false)
{
    private const int UnpaidPercent = 90;

    public bool IsAmateur => Performers > 0 && Unpaid * 100 >= Performers * UnpaidPercent && !AdvertisesPaid;
}
