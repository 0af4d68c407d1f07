package org.tilti.partnerships;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tilti.organisations.Location;
import org.tilti.text.ShownText;

/** Who is linked with whom: a picture of a list of partnerships as a map or network. */
@Schema(description = "Who is linked with whom: a picture of a list of partnerships as a map or network. When there are "
        + "too many links to draw, only their numbers between countries are given.")
public record PartnershipLinks(
        @Schema(description = "Whether only numbers between countries are given: there are more than 2,000 links.")
        boolean aggregated,
        @Schema(description = "The organisations that are linked; none when aggregated.") @NotNull List<Place> organisations,
        @Schema(description = "Every two parties of each partnership; none when aggregated.") @NotNull List<Link> links,
        @Schema(description = "The links between each two countries, most first; none unless aggregated.")
        @NotNull List<CountryLinks> countries) {

    /** An organisation in the picture. */
    @Schema(name = "LinkedOrganisation", description = "An organisation in the picture, named in the reader's language.")
    public record Place(
            @Schema(examples = "bauskas-novads") @NotNull String slug,
            @NotNull ShownText name,
            @Schema(examples = "LV") @NotNull String country,
            @Schema(description = "Null when it is not known.") @Nullable Location location) {}

    /** Two parties of a partnership. */
    @Schema(name = "PartnershipLink", description = "Two parties of a partnership.")
    public record Link(
            @NotNull UUID partnership,
            @NotNull PartnershipState state,
            @Schema(description = "Slug of the one.", examples = "bauskas-novads") @NotNull String a,
            @Schema(description = "Slug of the other.", examples = "hedemora") @NotNull String b) {}

    /** How many links there are between two countries, or within one. */
    @Schema(description = "How many links there are between two countries, or within one.")
    public record CountryLinks(
            @Schema(examples = "LV") @NotNull String a,
            @Schema(examples = "SE") @NotNull String b,
            @Schema(examples = "340") int links) {}
}
