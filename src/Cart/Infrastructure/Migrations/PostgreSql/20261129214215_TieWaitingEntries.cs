using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Cart.Infrastructure.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class TieWaitingEntries : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "passed_at",
                schema: "cart",
                table: "waiting",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "passed_why",
                schema: "cart",
                table: "waiting",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "tie",
                schema: "cart",
                table: "waiting",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_waiting_tie",
                schema: "cart",
                table: "waiting",
                column: "tie");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_waiting_tie",
                schema: "cart",
                table: "waiting");

            migrationBuilder.DropColumn(
                name: "passed_at",
                schema: "cart",
                table: "waiting");

            migrationBuilder.DropColumn(
                name: "passed_why",
                schema: "cart",
                table: "waiting");

            migrationBuilder.DropColumn(
                name: "tie",
                schema: "cart",
                table: "waiting");
        }
    }
}
