using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Cart.Infrastructure.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Journal : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "is_booked",
                table: "cart_orders",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "ledger_code",
                table: "cart_order_lines",
                type: "TEXT",
                maxLength: 20,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "cart_journal_entries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    order_id = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cart_journal_entries", x => x.id);
                    table.ForeignKey(
                        name: "FK_cart_journal_entries_cart_orders_order_id",
                        column: x => x.order_id,
                        principalTable: "cart_orders",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "cart_journal_lines",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    entry_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cart_journal_lines", x => x.id);
                    table.CheckConstraint("ck_journal_lines_amount", "amount <> 0");
                    table.ForeignKey(
                        name: "FK_cart_journal_lines_cart_journal_entries_entry_id",
                        column: x => x.entry_id,
                        principalTable: "cart_journal_entries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_orders_not_booked",
                table: "cart_orders",
                column: "is_booked",
                filter: "NOT is_booked");

            migrationBuilder.CreateIndex(
                name: "IX_cart_journal_entries_at",
                table: "cart_journal_entries",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "IX_cart_journal_entries_key",
                table: "cart_journal_entries",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cart_journal_entries_order_id",
                table: "cart_journal_entries",
                column: "order_id");

            migrationBuilder.CreateIndex(
                name: "IX_cart_journal_lines_entry_id",
                table: "cart_journal_lines",
                column: "entry_id");
            migrationBuilder.Sql(JournalTriggers.Sqlite);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "cart_journal_lines");

            migrationBuilder.DropTable(
                name: "cart_journal_entries");

            migrationBuilder.DropIndex(
                name: "ix_orders_not_booked",
                table: "cart_orders");

            migrationBuilder.DropColumn(
                name: "is_booked",
                table: "cart_orders");

            migrationBuilder.DropColumn(
                name: "ledger_code",
                table: "cart_order_lines");
        }
    }
}
