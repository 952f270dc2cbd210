using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Cart.Infrastructure.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class AccountCredit : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "to",
                schema: "cart",
                table: "refunds",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Origin");

            migrationBuilder.AddColumn<Guid>(
                name: "purse",
                schema: "cart",
                table: "payments",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "covered",
                schema: "cart",
                table: "orders",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateTable(
                name: "purses",
                schema: "cart",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    family = table.Column<Guid>(type: "uuid", nullable: false),
                    opened_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_purses", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "movements",
                schema: "cart",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    purse = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    order = table.Column<Guid>(type: "uuid", nullable: true),
                    round = table.Column<int>(type: "integer", nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_movements", x => x.id);
                    table.CheckConstraint("ck_movements_amount", "amount <> 0");
                    table.ForeignKey(
                        name: "FK_movements_purses_purse",
                        column: x => x.purse,
                        principalSchema: "cart",
                        principalTable: "purses",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_movements_key",
                schema: "cart",
                table: "movements",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_movements_order",
                schema: "cart",
                table: "movements",
                column: "order");

            migrationBuilder.CreateIndex(
                name: "IX_movements_purse",
                schema: "cart",
                table: "movements",
                column: "purse");

            migrationBuilder.CreateIndex(
                name: "ix_purses_one_credit_a_family",
                schema: "cart",
                table: "purses",
                column: "family",
                unique: true,
                filter: "kind = 'Credit'");

            migrationBuilder.Sql(CreditTriggers.PostgreSql);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "movements",
                schema: "cart");

            migrationBuilder.Sql("DROP FUNCTION cart.movement_within(); DROP FUNCTION cart.movement_stays();");

            migrationBuilder.DropTable(
                name: "purses",
                schema: "cart");

            migrationBuilder.DropColumn(
                name: "to",
                schema: "cart",
                table: "refunds");

            migrationBuilder.DropColumn(
                name: "purse",
                schema: "cart",
                table: "payments");

            migrationBuilder.DropColumn(
                name: "covered",
                schema: "cart",
                table: "orders");
        }
    }
}
