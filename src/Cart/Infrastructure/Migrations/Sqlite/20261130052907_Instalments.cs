using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Cart.Infrastructure.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Instalments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_cart_payments_order_id",
                table: "cart_payments");

            migrationBuilder.AddColumn<int>(
                name: "instalment",
                table: "cart_payments",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "deferred",
                table: "cart_orders",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<int>(
                name: "instalment",
                table: "cart_attempts",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "cart_instalments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    reduced = table.Column<long>(type: "INTEGER", nullable: false),
                    paid_at = table.Column<long>(type: "INTEGER", nullable: true),
                    delayed_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    delayed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    delayed_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    delay_reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    reminded_at = table.Column<long>(type: "INTEGER", nullable: true),
                    told_late_at = table.Column<long>(type: "INTEGER", nullable: true),
                    order_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cart_instalments", x => x.id);
                    table.CheckConstraint("ck_instalments_amount", "amount > 0 AND reduced >= 0 AND reduced <= amount");
                    table.ForeignKey(
                        name: "FK_cart_instalments_cart_orders_order_id",
                        column: x => x.order_id,
                        principalTable: "cart_orders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "cart_payment_plans",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    parts = table.Column<int>(type: "INTEGER", nullable: false),
                    minimum = table.Column<long>(type: "INTEGER", nullable: false),
                    deposit = table.Column<long>(type: "INTEGER", nullable: false),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cart_payment_plans", x => x.id);
                    table.CheckConstraint("ck_payment_plans_one", "id = 1");
                });

            migrationBuilder.InsertData(
                table: "cart_payment_plans",
                columns: new[] { "id", "changed_at", "deposit", "minimum", "parts" },
                values: new object[] { 1, null, 0L, 2000L, 0 });

            migrationBuilder.CreateIndex(
                name: "ix_payments_one_for_an_instalment",
                table: "cart_payments",
                columns: new[] { "order_id", "instalment" },
                unique: true,
                filter: "instalment IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_cart_instalments_order_id_number",
                table: "cart_instalments",
                columns: new[] { "order_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_instalments_open",
                table: "cart_instalments",
                column: "due_on",
                filter: "paid_at IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "cart_instalments");

            migrationBuilder.DropTable(
                name: "cart_payment_plans");

            migrationBuilder.DropIndex(
                name: "ix_payments_one_for_an_instalment",
                table: "cart_payments");

            migrationBuilder.DropColumn(
                name: "instalment",
                table: "cart_payments");

            migrationBuilder.DropColumn(
                name: "deferred",
                table: "cart_orders");

            migrationBuilder.DropColumn(
                name: "instalment",
                table: "cart_attempts");

            migrationBuilder.CreateIndex(
                name: "IX_cart_payments_order_id",
                table: "cart_payments",
                column: "order_id");
        }
    }
}
