using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Loisirs.Catalogue.Infrastructure.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "catalogue");

            migrationBuilder.CreateTable(
                name: "guide_versions",
                schema: "catalogue",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_guide_versions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "programmes",
                schema: "catalogue",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: false),
                    windows = table.Column<string>(type: "text", nullable: false),
                    name_english = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: true),
                    name = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programmes", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "providers",
                schema: "catalogue",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    is_partner = table.Column<bool>(type: "boolean", nullable: false),
                    is_registered_for_taxes = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_providers", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "venues",
                schema: "catalogue",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    address = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_venues", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "activities",
                schema: "catalogue",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    programme_id = table.Column<Guid>(type: "uuid", nullable: false),
                    provider_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    category = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    tax_status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    tax_reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    eligibility = table.Column<string>(type: "text", nullable: false),
                    publication_by = table.Column<Guid>(type: "uuid", nullable: true),
                    publication_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    bring_english = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    bring = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    description_english = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: true),
                    description = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false),
                    name_english = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: true),
                    name = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_activities", x => x.id);
                    table.ForeignKey(
                        name: "FK_activities_programmes_programme_id",
                        column: x => x.programme_id,
                        principalSchema: "catalogue",
                        principalTable: "programmes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_activities_providers_provider_id",
                        column: x => x.provider_id,
                        principalSchema: "catalogue",
                        principalTable: "providers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "groups",
                schema: "catalogue",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    activity_id = table.Column<Guid>(type: "uuid", nullable: false),
                    venue_id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    instructor = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    capacity = table.Column<int>(type: "integer", nullable: false),
                    surplus = table.Column<int>(type: "integer", nullable: false),
                    taken = table.Column<int>(type: "integer", nullable: false),
                    resident_price = table.Column<long>(type: "bigint", nullable: true),
                    non_resident_price = table.Column<long>(type: "bigint", nullable: true),
                    windows = table.Column<string>(type: "text", nullable: false),
                    publication_by = table.Column<Guid>(type: "uuid", nullable: true),
                    publication_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    closing_by = table.Column<Guid>(type: "uuid", nullable: true),
                    closing_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    cancellation_by = table.Column<Guid>(type: "uuid", nullable: true),
                    cancellation_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    cancellation_reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_groups", x => x.id);
                    table.CheckConstraint("ck_groups_taken", "taken >= 0");
                    table.ForeignKey(
                        name: "FK_groups_activities_activity_id",
                        column: x => x.activity_id,
                        principalSchema: "catalogue",
                        principalTable: "activities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_groups_venues_venue_id",
                        column: x => x.venue_id,
                        principalSchema: "catalogue",
                        principalTable: "venues",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meetings",
                schema: "catalogue",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    group_id = table.Column<Guid>(type: "uuid", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    starts = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    ends = table.Column<TimeOnly>(type: "time without time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings", x => x.id);
                    table.ForeignKey(
                        name: "FK_meetings_groups_group_id",
                        column: x => x.group_id,
                        principalSchema: "catalogue",
                        principalTable: "groups",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "places",
                schema: "catalogue",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    group_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    family_id = table.Column<Guid>(type: "uuid", nullable: false),
                    holder_id = table.Column<Guid>(type: "uuid", nullable: false),
                    held_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    taken_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    released_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_places", x => x.id);
                    table.ForeignKey(
                        name: "FK_places_groups_group_id",
                        column: x => x.group_id,
                        principalSchema: "catalogue",
                        principalTable: "groups",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                schema: "catalogue",
                table: "guide_versions",
                columns: new[] { "id", "number" },
                values: new object[] { 1, 1L });

            migrationBuilder.CreateIndex(
                name: "IX_activities_programme_id",
                schema: "catalogue",
                table: "activities",
                column: "programme_id");

            migrationBuilder.CreateIndex(
                name: "IX_activities_provider_id",
                schema: "catalogue",
                table: "activities",
                column: "provider_id");

            migrationBuilder.CreateIndex(
                name: "IX_groups_activity_id_code",
                schema: "catalogue",
                table: "groups",
                columns: new[] { "activity_id", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_groups_venue_id",
                schema: "catalogue",
                table: "groups",
                column: "venue_id");

            migrationBuilder.CreateIndex(
                name: "IX_meetings_day",
                schema: "catalogue",
                table: "meetings",
                column: "day");

            migrationBuilder.CreateIndex(
                name: "IX_meetings_group_id",
                schema: "catalogue",
                table: "meetings",
                column: "group_id");

            migrationBuilder.CreateIndex(
                name: "IX_places_group_id_person_id",
                schema: "catalogue",
                table: "places",
                columns: new[] { "group_id", "person_id" },
                unique: true,
                filter: "released_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_places_holder_id",
                schema: "catalogue",
                table: "places",
                column: "holder_id");

            migrationBuilder.CreateIndex(
                name: "IX_places_person_id",
                schema: "catalogue",
                table: "places",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_providers_name",
                schema: "catalogue",
                table: "providers",
                column: "name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_venues_name",
                schema: "catalogue",
                table: "venues",
                column: "name",
                unique: true);

            migrationBuilder.Sql(PlacesTriggers.PostgreSql);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "guide_versions",
                schema: "catalogue");

            migrationBuilder.DropTable(
                name: "meetings",
                schema: "catalogue");

            migrationBuilder.DropTable(
                name: "places",
                schema: "catalogue");

            migrationBuilder.DropTable(
                name: "groups",
                schema: "catalogue");

            migrationBuilder.DropTable(
                name: "activities",
                schema: "catalogue");

            migrationBuilder.DropTable(
                name: "venues",
                schema: "catalogue");

            migrationBuilder.DropTable(
                name: "programmes",
                schema: "catalogue");

            migrationBuilder.DropTable(
                name: "providers",
                schema: "catalogue");

            migrationBuilder.Sql("DROP FUNCTION catalogue.place_taken()");
            migrationBuilder.Sql("DROP FUNCTION catalogue.place_freed()");
            migrationBuilder.Sql("DROP FUNCTION catalogue.place_stays()");
        }
    }
}
