using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Catalogue.Infrastructure.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class MovedMeetings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "cancellation_at",
                table: "catalogue_meetings",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "cancellation_by",
                table: "catalogue_meetings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "cancellation_reason",
                table: "catalogue_meetings",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "laid_out_day",
                table: "catalogue_meetings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<TimeOnly>(
                name: "laid_out_ends",
                table: "catalogue_meetings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<TimeOnly>(
                name: "laid_out_starts",
                table: "catalogue_meetings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "move_at",
                table: "catalogue_meetings",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "move_by",
                table: "catalogue_meetings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "move_reason",
                table: "catalogue_meetings",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "venue_id",
                table: "catalogue_meetings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_catalogue_meetings_venue_id",
                table: "catalogue_meetings",
                column: "venue_id");

            migrationBuilder.AddForeignKey(
                name: "FK_catalogue_meetings_catalogue_venues_venue_id",
                table: "catalogue_meetings",
                column: "venue_id",
                principalTable: "catalogue_venues",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_catalogue_meetings_catalogue_venues_venue_id",
                table: "catalogue_meetings");

            migrationBuilder.DropIndex(
                name: "IX_catalogue_meetings_venue_id",
                table: "catalogue_meetings");

            migrationBuilder.DropColumn(
                name: "cancellation_at",
                table: "catalogue_meetings");

            migrationBuilder.DropColumn(
                name: "cancellation_by",
                table: "catalogue_meetings");

            migrationBuilder.DropColumn(
                name: "cancellation_reason",
                table: "catalogue_meetings");

            migrationBuilder.DropColumn(
                name: "laid_out_day",
                table: "catalogue_meetings");

            migrationBuilder.DropColumn(
                name: "laid_out_ends",
                table: "catalogue_meetings");

            migrationBuilder.DropColumn(
                name: "laid_out_starts",
                table: "catalogue_meetings");

            migrationBuilder.DropColumn(
                name: "move_at",
                table: "catalogue_meetings");

            migrationBuilder.DropColumn(
                name: "move_by",
                table: "catalogue_meetings");

            migrationBuilder.DropColumn(
                name: "move_reason",
                table: "catalogue_meetings");

            migrationBuilder.DropColumn(
                name: "venue_id",
                table: "catalogue_meetings");
        }
    }
}
