using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Cart.Infrastructure.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class DisputesBorneOnce : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "dispute_shares",
                schema: "cart",
                columns: table => new
                {
                    payment = table.Column<Guid>(type: "uuid", nullable: false),
                    dispute_id = table.Column<Guid>(type: "uuid", nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dispute_shares", x => new { x.dispute_id, x.payment });
                    table.CheckConstraint("ck_dispute_shares_amount", "amount >= 0");
                    table.ForeignKey(
                        name: "FK_dispute_shares_disputes_dispute_id",
                        column: x => x.dispute_id,
                        principalSchema: "cart",
                        principalTable: "disputes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_dispute_shares_payments_payment",
                        column: x => x.payment,
                        principalSchema: "cart",
                        principalTable: "payments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_payments_carried_charge",
                schema: "cart",
                table: "payments",
                column: "carried_charge",
                filter: "carried_charge IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_dispute_shares_payment",
                schema: "cart",
                table: "dispute_shares",
                column: "payment");

            // what was lost before counts as it did then: whole, for each payment that has money of the charge, less what the bank gave back in its name
            migrationBuilder.Sql("""
                INSERT INTO cart.dispute_shares (dispute_id, payment, amount)
                SELECT b.dispute_id, b.payment, CASE WHEN b.amount > 0 THEN b.amount ELSE 0 END FROM (
                    SELECT d.id AS dispute_id, p.id AS payment, d.amount - coalesce((SELECT sum(r.amount) FROM cart.refunds r WHERE r.payment = p.id AND r."to" = 'Bank'), 0) AS amount
                    FROM cart.disputes d JOIN cart.payments p ON p.charge = d.charge OR p.carried_charge = d.charge WHERE d.outcome = 'Lost') b
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "dispute_shares",
                schema: "cart");

            migrationBuilder.DropIndex(
                name: "IX_payments_carried_charge",
                schema: "cart",
                table: "payments");
        }
    }
}
