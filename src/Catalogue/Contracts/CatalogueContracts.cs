namespace Loisirs.Catalogue.Contracts;

/// <summary>Names this assembly: all that other modules may know of Catalogue.</summary>
public static class CatalogueContracts;
