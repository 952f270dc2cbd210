using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Attendance.Infrastructure.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class DateChanges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "changed_at",
                schema: "attendance",
                table: "roster_entries",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_roster_entries_changed_at",
                schema: "attendance",
                table: "roster_entries",
                column: "changed_at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_roster_entries_changed_at",
                schema: "attendance",
                table: "roster_entries");

            migrationBuilder.DropColumn(
                name: "changed_at",
                schema: "attendance",
                table: "roster_entries");
        }
    }
}
