using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Cart.Infrastructure.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class PriceSteps : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "programme_id",
                table: "cart_order_lines",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<string>(
                name: "steps",
                table: "cart_order_lines",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<Guid>(
                name: "code",
                table: "cart_carts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "cart_programme_prices",
                columns: table => new
                {
                    programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    rules = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cart_programme_prices", x => x.programme);
                });

            migrationBuilder.CreateTable(
                name: "cart_promo_codes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    percent = table.Column<int>(type: "INTEGER", nullable: false),
                    sum = table.Column<long>(type: "INTEGER", nullable: true),
                    programme = table.Column<Guid>(type: "TEXT", nullable: true),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    most = table.Column<int>(type: "INTEGER", nullable: true),
                    most_per_family = table.Column<int>(type: "INTEGER", nullable: true),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true),
                    uses = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cart_promo_codes", x => x.id);
                    table.CheckConstraint("ck_promo_codes_uses", "uses >= 0 AND (most IS NULL OR uses <= most)");
                });

            migrationBuilder.CreateTable(
                name: "cart_code_uses",
                columns: table => new
                {
                    order = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<Guid>(type: "TEXT", nullable: false),
                    family = table.Column<Guid>(type: "TEXT", nullable: false),
                    used_at = table.Column<long>(type: "INTEGER", nullable: false),
                    given_back_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cart_code_uses", x => x.order);
                    table.ForeignKey(
                        name: "FK_cart_code_uses_cart_promo_codes_code",
                        column: x => x.code,
                        principalTable: "cart_promo_codes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_cart_code_uses_code_family",
                table: "cart_code_uses",
                columns: new[] { "code", "family" });

            migrationBuilder.CreateIndex(
                name: "IX_cart_promo_codes_code",
                table: "cart_promo_codes",
                column: "code",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "cart_code_uses");

            migrationBuilder.DropTable(
                name: "cart_programme_prices");

            migrationBuilder.DropTable(
                name: "cart_promo_codes");

            migrationBuilder.DropColumn(
                name: "programme_id",
                table: "cart_order_lines");

            migrationBuilder.DropColumn(
                name: "steps",
                table: "cart_order_lines");

            migrationBuilder.DropColumn(
                name: "code",
                table: "cart_carts");
        }
    }
}
