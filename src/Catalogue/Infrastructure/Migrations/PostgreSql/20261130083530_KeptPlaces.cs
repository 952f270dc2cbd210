using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Catalogue.Infrastructure.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class KeptPlaces : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "from_kept",
                schema: "catalogue",
                table: "surplus_places",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "taken_back_at",
                schema: "catalogue",
                table: "surplus_places",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "taken_back_by",
                schema: "catalogue",
                table: "surplus_places",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "taken_back_reason",
                schema: "catalogue",
                table: "surplus_places",
                type: "character varying(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "from_kept",
                schema: "catalogue",
                table: "places",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "given",
                schema: "catalogue",
                table: "groups",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "keeping_at",
                schema: "catalogue",
                table: "groups",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "keeping_by",
                schema: "catalogue",
                table: "groups",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "keeping_reason",
                schema: "catalogue",
                table: "groups",
                type: "character varying(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "kept_back",
                schema: "catalogue",
                table: "groups",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "kept_back_until",
                schema: "catalogue",
                table: "groups",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.Sql(KeptPlacesTriggers.PostgreSql);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "from_kept",
                schema: "catalogue",
                table: "surplus_places");

            migrationBuilder.DropColumn(
                name: "taken_back_at",
                schema: "catalogue",
                table: "surplus_places");

            migrationBuilder.DropColumn(
                name: "taken_back_by",
                schema: "catalogue",
                table: "surplus_places");

            migrationBuilder.DropColumn(
                name: "taken_back_reason",
                schema: "catalogue",
                table: "surplus_places");

            migrationBuilder.DropColumn(
                name: "from_kept",
                schema: "catalogue",
                table: "places");

            migrationBuilder.DropColumn(
                name: "given",
                schema: "catalogue",
                table: "groups");

            migrationBuilder.DropColumn(
                name: "keeping_at",
                schema: "catalogue",
                table: "groups");

            migrationBuilder.DropColumn(
                name: "keeping_by",
                schema: "catalogue",
                table: "groups");

            migrationBuilder.DropColumn(
                name: "keeping_reason",
                schema: "catalogue",
                table: "groups");

            migrationBuilder.DropColumn(
                name: "kept_back",
                schema: "catalogue",
                table: "groups");

            migrationBuilder.DropColumn(
                name: "kept_back_until",
                schema: "catalogue",
                table: "groups");
        }
    }
}
