using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Catalogue.Infrastructure.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class KeptPlaces : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "from_kept",
                table: "catalogue_surplus_places",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<long>(
                name: "taken_back_at",
                table: "catalogue_surplus_places",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "taken_back_by",
                table: "catalogue_surplus_places",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "taken_back_reason",
                table: "catalogue_surplus_places",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "from_kept",
                table: "catalogue_places",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "given",
                table: "catalogue_groups",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "keeping_at",
                table: "catalogue_groups",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "keeping_by",
                table: "catalogue_groups",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "keeping_reason",
                table: "catalogue_groups",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "kept_back",
                table: "catalogue_groups",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "kept_back_until",
                table: "catalogue_groups",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.Sql(KeptPlacesTriggers.Sqlite);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "from_kept",
                table: "catalogue_surplus_places");

            migrationBuilder.DropColumn(
                name: "taken_back_at",
                table: "catalogue_surplus_places");

            migrationBuilder.DropColumn(
                name: "taken_back_by",
                table: "catalogue_surplus_places");

            migrationBuilder.DropColumn(
                name: "taken_back_reason",
                table: "catalogue_surplus_places");

            migrationBuilder.DropColumn(
                name: "from_kept",
                table: "catalogue_places");

            migrationBuilder.DropColumn(
                name: "given",
                table: "catalogue_groups");

            migrationBuilder.DropColumn(
                name: "keeping_at",
                table: "catalogue_groups");

            migrationBuilder.DropColumn(
                name: "keeping_by",
                table: "catalogue_groups");

            migrationBuilder.DropColumn(
                name: "keeping_reason",
                table: "catalogue_groups");

            migrationBuilder.DropColumn(
                name: "kept_back",
                table: "catalogue_groups");

            migrationBuilder.DropColumn(
                name: "kept_back_until",
                table: "catalogue_groups");
        }
    }
}
