using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Cart.Infrastructure.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Journal : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "is_booked",
                schema: "cart",
                table: "orders",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "ledger_code",
                schema: "cart",
                table: "order_lines",
                type: "character varying(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "journal_entries",
                schema: "cart",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    order_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_journal_entries", x => x.id);
                    table.ForeignKey(
                        name: "FK_journal_entries_orders_order_id",
                        column: x => x.order_id,
                        principalSchema: "cart",
                        principalTable: "orders",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "journal_lines",
                schema: "cart",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    entry_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_journal_lines", x => x.id);
                    table.CheckConstraint("ck_journal_lines_amount", "amount <> 0");
                    table.ForeignKey(
                        name: "FK_journal_lines_journal_entries_entry_id",
                        column: x => x.entry_id,
                        principalSchema: "cart",
                        principalTable: "journal_entries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_orders_not_booked",
                schema: "cart",
                table: "orders",
                column: "is_booked",
                filter: "NOT is_booked");

            migrationBuilder.CreateIndex(
                name: "IX_journal_entries_at",
                schema: "cart",
                table: "journal_entries",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "IX_journal_entries_key",
                schema: "cart",
                table: "journal_entries",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_journal_entries_order_id",
                schema: "cart",
                table: "journal_entries",
                column: "order_id");

            migrationBuilder.CreateIndex(
                name: "IX_journal_lines_entry_id",
                schema: "cart",
                table: "journal_lines",
                column: "entry_id");
            migrationBuilder.Sql(JournalTriggers.PostgreSql);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "journal_lines",
                schema: "cart");

            migrationBuilder.DropTable(
                name: "journal_entries",
                schema: "cart");

            migrationBuilder.DropIndex(
                name: "ix_orders_not_booked",
                schema: "cart",
                table: "orders");

            migrationBuilder.DropColumn(
                name: "is_booked",
                schema: "cart",
                table: "orders");

            migrationBuilder.DropColumn(
                name: "ledger_code",
                schema: "cart",
                table: "order_lines");
            migrationBuilder.Sql("DROP FUNCTION cart.journal_stays()");
        }
    }
}
