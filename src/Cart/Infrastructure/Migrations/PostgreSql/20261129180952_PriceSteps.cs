using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Cart.Infrastructure.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class PriceSteps : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "programme_id",
                schema: "cart",
                table: "order_lines",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<string>(
                name: "steps",
                schema: "cart",
                table: "order_lines",
                type: "text",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<Guid>(
                name: "code",
                schema: "cart",
                table: "carts",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "programme_prices",
                schema: "cart",
                columns: table => new
                {
                    programme = table.Column<Guid>(type: "uuid", nullable: false),
                    rules = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programme_prices", x => x.programme);
                });

            migrationBuilder.CreateTable(
                name: "promo_codes",
                schema: "cart",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    percent = table.Column<int>(type: "integer", nullable: false),
                    sum = table.Column<long>(type: "bigint", nullable: true),
                    programme = table.Column<Guid>(type: "uuid", nullable: true),
                    from = table.Column<DateOnly>(type: "date", nullable: true),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    most = table.Column<int>(type: "integer", nullable: true),
                    most_per_family = table.Column<int>(type: "integer", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    uses = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_promo_codes", x => x.id);
                    table.CheckConstraint("ck_promo_codes_uses", "uses >= 0 AND (most IS NULL OR uses <= most)");
                });

            migrationBuilder.CreateTable(
                name: "code_uses",
                schema: "cart",
                columns: table => new
                {
                    order = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<Guid>(type: "uuid", nullable: false),
                    family = table.Column<Guid>(type: "uuid", nullable: false),
                    used_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    given_back_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_code_uses", x => x.order);
                    table.ForeignKey(
                        name: "FK_code_uses_promo_codes_code",
                        column: x => x.code,
                        principalSchema: "cart",
                        principalTable: "promo_codes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_code_uses_code_family",
                schema: "cart",
                table: "code_uses",
                columns: new[] { "code", "family" });

            migrationBuilder.CreateIndex(
                name: "IX_promo_codes_code",
                schema: "cart",
                table: "promo_codes",
                column: "code",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "code_uses",
                schema: "cart");

            migrationBuilder.DropTable(
                name: "programme_prices",
                schema: "cart");

            migrationBuilder.DropTable(
                name: "promo_codes",
                schema: "cart");

            migrationBuilder.DropColumn(
                name: "programme_id",
                schema: "cart",
                table: "order_lines");

            migrationBuilder.DropColumn(
                name: "steps",
                schema: "cart",
                table: "order_lines");

            migrationBuilder.DropColumn(
                name: "code",
                schema: "cart",
                table: "carts");
        }
    }
}
