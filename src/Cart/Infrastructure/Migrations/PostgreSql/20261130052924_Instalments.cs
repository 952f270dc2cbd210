using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Cart.Infrastructure.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Instalments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_payments_order_id",
                schema: "cart",
                table: "payments");

            migrationBuilder.AddColumn<int>(
                name: "instalment",
                schema: "cart",
                table: "payments",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "deferred",
                schema: "cart",
                table: "orders",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<int>(
                name: "instalment",
                schema: "cart",
                table: "attempts",
                type: "integer",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "instalments",
                schema: "cart",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    reduced = table.Column<long>(type: "bigint", nullable: false),
                    paid_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    delayed_to = table.Column<DateOnly>(type: "date", nullable: true),
                    delayed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    delayed_by = table.Column<Guid>(type: "uuid", nullable: true),
                    delay_reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    reminded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    told_late_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    order_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_instalments", x => x.id);
                    table.CheckConstraint("ck_instalments_amount", "amount > 0 AND reduced >= 0 AND reduced <= amount");
                    table.ForeignKey(
                        name: "FK_instalments_orders_order_id",
                        column: x => x.order_id,
                        principalSchema: "cart",
                        principalTable: "orders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "payment_plans",
                schema: "cart",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    parts = table.Column<int>(type: "integer", nullable: false),
                    minimum = table.Column<long>(type: "bigint", nullable: false),
                    deposit = table.Column<long>(type: "bigint", nullable: false),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_payment_plans", x => x.id);
                    table.CheckConstraint("ck_payment_plans_one", "id = 1");
                });

            migrationBuilder.InsertData(
                schema: "cart",
                table: "payment_plans",
                columns: new[] { "id", "changed_at", "deposit", "minimum", "parts" },
                values: new object[] { 1, null, 0L, 2000L, 0 });

            migrationBuilder.CreateIndex(
                name: "ix_payments_one_for_an_instalment",
                schema: "cart",
                table: "payments",
                columns: new[] { "order_id", "instalment" },
                unique: true,
                filter: "instalment IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_instalments_open",
                schema: "cart",
                table: "instalments",
                column: "due_on",
                filter: "paid_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_instalments_order_id_number",
                schema: "cart",
                table: "instalments",
                columns: new[] { "order_id", "number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "instalments",
                schema: "cart");

            migrationBuilder.DropTable(
                name: "payment_plans",
                schema: "cart");

            migrationBuilder.DropIndex(
                name: "ix_payments_one_for_an_instalment",
                schema: "cart",
                table: "payments");

            migrationBuilder.DropColumn(
                name: "instalment",
                schema: "cart",
                table: "payments");

            migrationBuilder.DropColumn(
                name: "deferred",
                schema: "cart",
                table: "orders");

            migrationBuilder.DropColumn(
                name: "instalment",
                schema: "cart",
                table: "attempts");

            migrationBuilder.CreateIndex(
                name: "IX_payments_order_id",
                schema: "cart",
                table: "payments",
                column: "order_id");
        }
    }
}
