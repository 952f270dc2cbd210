using Loisirs.Cart.Domain.Codes;
using Loisirs.Cart.Domain.Prices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Loisirs.Cart.Infrastructure.Configurations;

/// <summary>What decides prices: rules of programmes, promo codes and their uses. No code is used more often than it may be (P-118).</summary>
internal sealed class PriceTables : IEntityTypeConfiguration<ProgrammePrices>, IEntityTypeConfiguration<PromoCode>, IEntityTypeConfiguration<CodeUse>
{
    private const int RulesLength = 2000;

    public void Configure(EntityTypeBuilder<ProgrammePrices> builder)
    {
        builder.ToTable("ProgrammePrices");
        builder.HasKey(prices => prices.Programme);
        builder.Property(prices => prices.Programme).ValueGeneratedNever();
        builder.Property(prices => prices.Rules).HasMaxLength(RulesLength).HasConversion(rules => rules.Write(), text => PriceRules.Read(text));
    }

    public void Configure(EntityTypeBuilder<PromoCode> builder)
    {
        builder.ToTable("PromoCodes", table => table.HasCheckConstraint("ck_promo_codes_uses", "uses >= 0 AND (most IS NULL OR uses <= most)"));
        builder.Property(code => code.Id).ValueGeneratedNever();
        builder.Property(code => code.Code).HasMaxLength(PromoCode.Longest);
        builder.Ignore(code => code.Terms);
        builder.HasIndex(code => code.Code).IsUnique();
    }

    public void Configure(EntityTypeBuilder<CodeUse> builder)
    {
        builder.ToTable("CodeUses");
        builder.HasKey(use => use.Order);
        builder.Property(use => use.Order).ValueGeneratedNever();
        builder.HasIndex(use => new { use.Code, use.Family });
        builder.HasOne<PromoCode>().WithMany().HasForeignKey(use => use.Code).OnDelete(DeleteBehavior.Restrict);
    }
}
