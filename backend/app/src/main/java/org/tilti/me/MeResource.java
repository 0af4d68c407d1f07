package org.tilti.me;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tilti.identity.Viewer;
import org.tilti.organisations.Organisations;

/** The caller. */
@Path("/me")
@Tag(name = "me", description = "Who is logged in")
@RunOnVirtualThread
public class MeResource {
    private static final List<String> ROLES = List.of("municipality", "association", "coordinator", "administrator");

    private final Viewer viewer;
    private final Organisations organisations;

    MeResource(Viewer viewer, Organisations organisations) {
        this.viewer = viewer;
        this.organisations = organisations;
    }

    @GET
    @Authenticated
    @Operation(summary = "Who am I", description = "The caller's name, roles, scopes and the organisations they act "
            + "for, as the token says.")
    public Me getMe() {
        return new Me(viewer.subject(), viewer.displayName(),
                viewer.isSystem() ? Me.Kind.SYSTEM : Me.Kind.PERSON,
                ROLES.stream().filter(viewer::hasRole).toList(),
                viewer.isSystem() ? viewer.scopes().stream().filter(scope -> scope.contains(":")).toList() : List.of(),
                organisations.named(viewer.organisations()));
    }
}
