using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Catalogue.Infrastructure.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "catalogue_guide_versions",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalogue_guide_versions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "catalogue_programmes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    windows = table.Column<string>(type: "TEXT", nullable: false),
                    name_english = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    name = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalogue_programmes", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "catalogue_providers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    is_partner = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_registered_for_taxes = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalogue_providers", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "catalogue_venues",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    address = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalogue_venues", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "catalogue_activities",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    programme_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    provider_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    category = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    tax_status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    tax_reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    eligibility = table.Column<string>(type: "TEXT", nullable: false),
                    publication_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    publication_at = table.Column<long>(type: "INTEGER", nullable: true),
                    bring_english = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    bring = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    description_english = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    description = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    name_english = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    name = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalogue_activities", x => x.id);
                    table.ForeignKey(
                        name: "FK_catalogue_activities_catalogue_programmes_programme_id",
                        column: x => x.programme_id,
                        principalTable: "catalogue_programmes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_catalogue_activities_catalogue_providers_provider_id",
                        column: x => x.provider_id,
                        principalTable: "catalogue_providers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "catalogue_groups",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    activity_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    venue_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    instructor = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    capacity = table.Column<int>(type: "INTEGER", nullable: false),
                    surplus = table.Column<int>(type: "INTEGER", nullable: false),
                    taken = table.Column<int>(type: "INTEGER", nullable: false),
                    resident_price = table.Column<long>(type: "INTEGER", nullable: true),
                    non_resident_price = table.Column<long>(type: "INTEGER", nullable: true),
                    windows = table.Column<string>(type: "TEXT", nullable: false),
                    publication_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    publication_at = table.Column<long>(type: "INTEGER", nullable: true),
                    closing_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    closing_at = table.Column<long>(type: "INTEGER", nullable: true),
                    cancellation_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    cancellation_at = table.Column<long>(type: "INTEGER", nullable: true),
                    cancellation_reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalogue_groups", x => x.id);
                    table.CheckConstraint("ck_groups_taken", "taken >= 0");
                    table.ForeignKey(
                        name: "FK_catalogue_groups_catalogue_activities_activity_id",
                        column: x => x.activity_id,
                        principalTable: "catalogue_activities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_catalogue_groups_catalogue_venues_venue_id",
                        column: x => x.venue_id,
                        principalTable: "catalogue_venues",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "catalogue_meetings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    group_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    starts = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    ends = table.Column<TimeOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalogue_meetings", x => x.id);
                    table.ForeignKey(
                        name: "FK_catalogue_meetings_catalogue_groups_group_id",
                        column: x => x.group_id,
                        principalTable: "catalogue_groups",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "catalogue_places",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    group_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    family_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    holder_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    held_until = table.Column<long>(type: "INTEGER", nullable: false),
                    taken_at = table.Column<long>(type: "INTEGER", nullable: true),
                    released_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalogue_places", x => x.id);
                    table.ForeignKey(
                        name: "FK_catalogue_places_catalogue_groups_group_id",
                        column: x => x.group_id,
                        principalTable: "catalogue_groups",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                table: "catalogue_guide_versions",
                columns: new[] { "id", "number" },
                values: new object[] { 1, 1L });

            migrationBuilder.CreateIndex(
                name: "IX_catalogue_activities_programme_id",
                table: "catalogue_activities",
                column: "programme_id");

            migrationBuilder.CreateIndex(
                name: "IX_catalogue_activities_provider_id",
                table: "catalogue_activities",
                column: "provider_id");

            migrationBuilder.CreateIndex(
                name: "IX_catalogue_groups_activity_id_code",
                table: "catalogue_groups",
                columns: new[] { "activity_id", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_catalogue_groups_venue_id",
                table: "catalogue_groups",
                column: "venue_id");

            migrationBuilder.CreateIndex(
                name: "IX_catalogue_meetings_day",
                table: "catalogue_meetings",
                column: "day");

            migrationBuilder.CreateIndex(
                name: "IX_catalogue_meetings_group_id",
                table: "catalogue_meetings",
                column: "group_id");

            migrationBuilder.CreateIndex(
                name: "IX_catalogue_places_group_id_person_id",
                table: "catalogue_places",
                columns: new[] { "group_id", "person_id" },
                unique: true,
                filter: "released_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_catalogue_places_holder_id",
                table: "catalogue_places",
                column: "holder_id");

            migrationBuilder.CreateIndex(
                name: "IX_catalogue_places_person_id",
                table: "catalogue_places",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_catalogue_providers_name",
                table: "catalogue_providers",
                column: "name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_catalogue_venues_name",
                table: "catalogue_venues",
                column: "name",
                unique: true);

            migrationBuilder.Sql(PlacesTriggers.Sqlite);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "catalogue_guide_versions");

            migrationBuilder.DropTable(
                name: "catalogue_meetings");

            migrationBuilder.DropTable(
                name: "catalogue_places");

            migrationBuilder.DropTable(
                name: "catalogue_groups");

            migrationBuilder.DropTable(
                name: "catalogue_activities");

            migrationBuilder.DropTable(
                name: "catalogue_venues");

            migrationBuilder.DropTable(
                name: "catalogue_programmes");

            migrationBuilder.DropTable(
                name: "catalogue_providers");
        }
    }
}
