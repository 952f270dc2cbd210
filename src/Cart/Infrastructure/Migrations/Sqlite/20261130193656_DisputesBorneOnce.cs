using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Cart.Infrastructure.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class DisputesBorneOnce : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "cart_dispute_shares",
                columns: table => new
                {
                    payment = table.Column<Guid>(type: "TEXT", nullable: false),
                    dispute_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cart_dispute_shares", x => new { x.dispute_id, x.payment });
                    table.CheckConstraint("ck_dispute_shares_amount", "amount >= 0");
                    table.ForeignKey(
                        name: "FK_cart_dispute_shares_cart_disputes_dispute_id",
                        column: x => x.dispute_id,
                        principalTable: "cart_disputes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_cart_dispute_shares_cart_payments_payment",
                        column: x => x.payment,
                        principalTable: "cart_payments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_cart_payments_carried_charge",
                table: "cart_payments",
                column: "carried_charge",
                filter: "carried_charge IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_cart_dispute_shares_payment",
                table: "cart_dispute_shares",
                column: "payment");

            // what was lost before counts as it did then: whole, for each payment that has money of the charge, less what the bank gave back in its name
            migrationBuilder.Sql("""
                INSERT INTO cart_dispute_shares (dispute_id, payment, amount)
                SELECT b.dispute_id, b.payment, CASE WHEN b.amount > 0 THEN b.amount ELSE 0 END FROM (
                    SELECT d.id AS dispute_id, p.id AS payment, d.amount - coalesce((SELECT sum(r.amount) FROM cart_refunds r WHERE r.payment = p.id AND r."to" = 'Bank'), 0) AS amount
                    FROM cart_disputes d JOIN cart_payments p ON p.charge = d.charge OR p.carried_charge = d.charge WHERE d.outcome = 'Lost') b
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "cart_dispute_shares");

            migrationBuilder.DropIndex(
                name: "IX_cart_payments_carried_charge",
                table: "cart_payments");
        }
    }
}
