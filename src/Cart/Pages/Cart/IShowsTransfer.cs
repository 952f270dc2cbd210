using Loisirs.Cart.Application.Transfers;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>A page that shows to which groups a registration can go: the family's and the office's.</summary>
internal interface IShowsTransfer
{
    TransferPreview Preview { get; }

    /// <summary>The group that was chosen, with what it comes to; null: none yet, or none that can be.</summary>
    TransferQuote? Chosen { get; }
}
