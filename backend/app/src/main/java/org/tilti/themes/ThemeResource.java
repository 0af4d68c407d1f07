package org.tilti.themes;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.tilti.http.Answers;
import org.tilti.http.ListQuery;
import org.tilti.http.Page;
import org.tilti.http.ProblemException;

/** The coded list of themes. */
@Path("/themes")
@Tag(name = "themes", description = "The coded list of fields in which municipalities cooperate")
@RunOnVirtualThread
public class ThemeResource {
    private final Themes themes;
    private final WriteTheme write;
    private final Answers answers;

    ThemeResource(Themes themes, WriteTheme write, Answers answers) {
        this.themes = themes;
        this.write = write;
        this.answers = answers;
    }

    @GET
    @Operation(summary = "List themes", description = "All themes in the order of the coded list.")
    public RestResponse<Page<ThemeDetails>> listThemes(@BeanParam @Valid ListQuery query) {
        return answers.page(() -> themes.page(query));
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "Get a theme")
    public RestResponse<ThemeDetails> getTheme(String code) {
        var theme = themes.findByIdOptional(code).orElseThrow(ProblemException::notFound);
        return answers.thing(theme.version(), () -> ThemeDetails.of(theme));
    }

    @PUT
    @Path("/{code}")
    @Transactional
    @PermissionsAllowed("theme:write")
    @Operation(summary = "Create or change a theme", description = "Creates the theme when there is none with the "
            + "code. To change one, `If-Match` names the version that was seen.")
    public RestResponse<ThemeDetails> putTheme(
            @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") String code, @Valid @NotNull ThemeDraft draft) {
        var existing = themes.findById(code);
        if (existing != null) {
            answers.requireSeen(existing.version());
        }
        write.write(code, draft);
        var theme = themes.findById(code);
        themes.flush();
        return existing == null
                ? answers.created("themes/" + code, theme.version(), ThemeDetails.of(theme))
                : answers.changed(theme.version(), ThemeDetails.of(theme));
    }
}
