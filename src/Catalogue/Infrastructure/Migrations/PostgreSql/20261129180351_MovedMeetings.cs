using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Catalogue.Infrastructure.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class MovedMeetings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "cancellation_at",
                schema: "catalogue",
                table: "meetings",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "cancellation_by",
                schema: "catalogue",
                table: "meetings",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "cancellation_reason",
                schema: "catalogue",
                table: "meetings",
                type: "character varying(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "laid_out_day",
                schema: "catalogue",
                table: "meetings",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<TimeOnly>(
                name: "laid_out_ends",
                schema: "catalogue",
                table: "meetings",
                type: "time without time zone",
                nullable: true);

            migrationBuilder.AddColumn<TimeOnly>(
                name: "laid_out_starts",
                schema: "catalogue",
                table: "meetings",
                type: "time without time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "move_at",
                schema: "catalogue",
                table: "meetings",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "move_by",
                schema: "catalogue",
                table: "meetings",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "move_reason",
                schema: "catalogue",
                table: "meetings",
                type: "character varying(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "venue_id",
                schema: "catalogue",
                table: "meetings",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_meetings_venue_id",
                schema: "catalogue",
                table: "meetings",
                column: "venue_id");

            migrationBuilder.AddForeignKey(
                name: "FK_meetings_venues_venue_id",
                schema: "catalogue",
                table: "meetings",
                column: "venue_id",
                principalSchema: "catalogue",
                principalTable: "venues",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_meetings_venues_venue_id",
                schema: "catalogue",
                table: "meetings");

            migrationBuilder.DropIndex(
                name: "IX_meetings_venue_id",
                schema: "catalogue",
                table: "meetings");

            migrationBuilder.DropColumn(
                name: "cancellation_at",
                schema: "catalogue",
                table: "meetings");

            migrationBuilder.DropColumn(
                name: "cancellation_by",
                schema: "catalogue",
                table: "meetings");

            migrationBuilder.DropColumn(
                name: "cancellation_reason",
                schema: "catalogue",
                table: "meetings");

            migrationBuilder.DropColumn(
                name: "laid_out_day",
                schema: "catalogue",
                table: "meetings");

            migrationBuilder.DropColumn(
                name: "laid_out_ends",
                schema: "catalogue",
                table: "meetings");

            migrationBuilder.DropColumn(
                name: "laid_out_starts",
                schema: "catalogue",
                table: "meetings");

            migrationBuilder.DropColumn(
                name: "move_at",
                schema: "catalogue",
                table: "meetings");

            migrationBuilder.DropColumn(
                name: "move_by",
                schema: "catalogue",
                table: "meetings");

            migrationBuilder.DropColumn(
                name: "move_reason",
                schema: "catalogue",
                table: "meetings");

            migrationBuilder.DropColumn(
                name: "venue_id",
                schema: "catalogue",
                table: "meetings");
        }
    }
}
