namespace Loisirs.Cart.Contracts;

/// <summary>Names this assembly: all that other modules may know of Cart.</summary>
public static class CartContracts;
