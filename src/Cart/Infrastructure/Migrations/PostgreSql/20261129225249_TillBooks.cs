using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Cart.Infrastructure.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class TillBooks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "day_closings",
                schema: "cart",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    closed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    expected = table.Column<long>(type: "bigint", nullable: false),
                    counted = table.Column<long>(type: "bigint", nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_day_closings", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "differences",
                schema: "cart",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reference = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    order = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    theirs = table.Column<long>(type: "bigint", nullable: true),
                    ours = table.Column<long>(type: "bigint", nullable: true),
                    found_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    gone_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_differences", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "gateway_days",
                schema: "cart",
                columns: table => new
                {
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    compared_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    charged_there = table.Column<long>(type: "bigint", nullable: false),
                    charged_here = table.Column<long>(type: "bigint", nullable: false),
                    refunded_there = table.Column<long>(type: "bigint", nullable: false),
                    refunded_here = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gateway_days", x => x.day);
                });

            migrationBuilder.CreateTable(
                name: "closing_lines",
                schema: "cart",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    closing_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_closing_lines", x => x.id);
                    table.ForeignKey(
                        name: "FK_closing_lines_day_closings_closing_id",
                        column: x => x.closing_id,
                        principalSchema: "cart",
                        principalTable: "day_closings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_closing_lines_closing_id",
                schema: "cart",
                table: "closing_lines",
                column: "closing_id");

            migrationBuilder.CreateIndex(
                name: "IX_day_closings_day",
                schema: "cart",
                table: "day_closings",
                column: "day",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_day_closings_number",
                schema: "cart",
                table: "day_closings",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_differences_day_kind_reference",
                schema: "cart",
                table: "differences",
                columns: new[] { "day", "kind", "reference" },
                unique: true);
            migrationBuilder.Sql(ClosingTriggers.PostgreSql);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "closing_lines",
                schema: "cart");

            migrationBuilder.DropTable(
                name: "differences",
                schema: "cart");

            migrationBuilder.DropTable(
                name: "gateway_days",
                schema: "cart");

            migrationBuilder.DropTable(
                name: "day_closings",
                schema: "cart");
            migrationBuilder.Sql("DROP FUNCTION cart.closing_stays()");
        }
    }
}
