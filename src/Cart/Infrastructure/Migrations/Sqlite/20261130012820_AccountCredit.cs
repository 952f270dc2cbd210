using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Cart.Infrastructure.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AccountCredit : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "to",
                table: "cart_refunds",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Origin");

            migrationBuilder.AddColumn<Guid>(
                name: "purse",
                table: "cart_payments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "covered",
                table: "cart_orders",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateTable(
                name: "cart_purses",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    family = table.Column<Guid>(type: "TEXT", nullable: false),
                    opened_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cart_purses", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cart_movements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    purse = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    order = table.Column<Guid>(type: "TEXT", nullable: true),
                    round = table.Column<int>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cart_movements", x => x.id);
                    table.CheckConstraint("ck_movements_amount", "amount <> 0");
                    table.ForeignKey(
                        name: "FK_cart_movements_cart_purses_purse",
                        column: x => x.purse,
                        principalTable: "cart_purses",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_cart_movements_key",
                table: "cart_movements",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cart_movements_order",
                table: "cart_movements",
                column: "order");

            migrationBuilder.CreateIndex(
                name: "IX_cart_movements_purse",
                table: "cart_movements",
                column: "purse");

            migrationBuilder.CreateIndex(
                name: "ix_purses_one_credit_a_family",
                table: "cart_purses",
                column: "family",
                unique: true,
                filter: "kind = 'Credit'");

            migrationBuilder.Sql(CreditTriggers.Sqlite);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "cart_movements");

            migrationBuilder.DropTable(
                name: "cart_purses");

            migrationBuilder.DropColumn(
                name: "to",
                table: "cart_refunds");

            migrationBuilder.DropColumn(
                name: "purse",
                table: "cart_payments");

            migrationBuilder.DropColumn(
                name: "covered",
                table: "cart_orders");
        }
    }
}
