using Loisirs.Cart.Domain.Documents;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Loisirs.Cart.Infrastructure.Configurations;

/// <summary>Receipts and credit notes: a number once, an order one receipt, a line one credit note.</summary>
internal sealed class DocumentTables : IEntityTypeConfiguration<OrderDocument>, IEntityTypeConfiguration<DocumentCounter>
{
    private const int NameLength = 500;
    private const int NumberLength = 40;

    public void Configure(EntityTypeBuilder<OrderDocument> builder)
    {
        builder.ToTable("Documents");
        builder.Property(document => document.Id).ValueGeneratedNever();
        builder.Property(document => document.Organiser).HasMaxLength(NameLength);
        builder.Property(document => document.OrganiserAddress).HasMaxLength(NameLength);
        builder.Property(document => document.GstNumber).HasMaxLength(NumberLength);
        builder.Property(document => document.QstNumber).HasMaxLength(NumberLength);
        builder.HasIndex(document => new { document.Kind, document.Sequence }).IsUnique();
        builder.HasIndex(document => document.Line).IsUnique().HasFilter("date IS NULL AND line IS NOT NULL").HasDatabaseName("ix_documents_one_credit_a_line");
        builder.HasIndex(document => document.Date).IsUnique().HasFilter("date IS NOT NULL");
        builder.HasIndex(document => document.Order, "ix_documents_of_an_order");
        builder.HasIndex(document => document.Order).IsUnique().HasFilter("kind = 'Receipt'").HasDatabaseName("ix_documents_one_receipt_an_order");
    }

    public void Configure(EntityTypeBuilder<DocumentCounter> builder)
    {
        builder.ToTable("DocumentCounters");
        builder.HasKey(counter => counter.Kind);
        builder.HasData(new DocumentCounter { Kind = DocumentKind.Receipt }, new DocumentCounter { Kind = DocumentKind.CreditNote });
    }
}
