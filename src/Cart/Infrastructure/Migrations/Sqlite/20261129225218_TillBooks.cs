using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Cart.Infrastructure.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class TillBooks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "cart_day_closings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<long>(type: "INTEGER", nullable: false),
                    closed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: false),
                    expected = table.Column<long>(type: "INTEGER", nullable: false),
                    counted = table.Column<long>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cart_day_closings", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cart_differences",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reference = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    order = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    theirs = table.Column<long>(type: "INTEGER", nullable: true),
                    ours = table.Column<long>(type: "INTEGER", nullable: true),
                    found_at = table.Column<long>(type: "INTEGER", nullable: false),
                    gone_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cart_differences", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cart_gateway_days",
                columns: table => new
                {
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    compared_at = table.Column<long>(type: "INTEGER", nullable: false),
                    charged_there = table.Column<long>(type: "INTEGER", nullable: false),
                    charged_here = table.Column<long>(type: "INTEGER", nullable: false),
                    refunded_there = table.Column<long>(type: "INTEGER", nullable: false),
                    refunded_here = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cart_gateway_days", x => x.day);
                });

            migrationBuilder.CreateTable(
                name: "cart_closing_lines",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    closing_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cart_closing_lines", x => x.id);
                    table.ForeignKey(
                        name: "FK_cart_closing_lines_cart_day_closings_closing_id",
                        column: x => x.closing_id,
                        principalTable: "cart_day_closings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_cart_closing_lines_closing_id",
                table: "cart_closing_lines",
                column: "closing_id");

            migrationBuilder.CreateIndex(
                name: "IX_cart_day_closings_day",
                table: "cart_day_closings",
                column: "day",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cart_day_closings_number",
                table: "cart_day_closings",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cart_differences_day_kind_reference",
                table: "cart_differences",
                columns: new[] { "day", "kind", "reference" },
                unique: true);
            migrationBuilder.Sql(ClosingTriggers.Sqlite);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "cart_closing_lines");

            migrationBuilder.DropTable(
                name: "cart_differences");

            migrationBuilder.DropTable(
                name: "cart_gateway_days");

            migrationBuilder.DropTable(
                name: "cart_day_closings");
        }
    }
}
