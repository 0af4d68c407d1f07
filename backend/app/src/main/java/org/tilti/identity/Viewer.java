package org.tilti.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Whoever calls: a person with roles, a system with scopes, or anybody; and for which organisations they act. */
@RequestScoped
public class Viewer {
    public static final String MUNICIPALITY = "municipality";
    public static final String ASSOCIATION = "association";
    public static final String COORDINATOR = "coordinator";
    public static final String ADMINISTRATOR = "administrator";

    private final SecurityIdentity identity;

    Viewer(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean isAnonymous() {
        return identity.isAnonymous();
    }

    /** A service account: it may do what its scopes say, never more. Only its tokens name the client as caller. */
    public boolean isSystem() {
        return client() != null;
    }

    private @Nullable String client() {
        return isAnonymous() ? null : token().getClaim("client_id");
    }

    public boolean hasRole(String role) {
        return !isSystem() && identity.hasRole(role);
    }

    public boolean hasScope(String scope) {
        return isSystem() && scopes().contains(scope);
    }

    public String subject() {
        return token().getSubject();
    }

    /** The name by which the login server knows the caller. */
    public String name() {
        return isAnonymous() ? "" : token().getName();
    }

    /** What a colleague would call the caller. */
    public String displayName() {
        String fullName = isSystem() ? client() : token().getClaim("name");
        return fullName == null ? name() : fullName;
    }

    public Set<String> roles() {
        return isAnonymous() || isSystem() ? Set.of() : identity.getRoles();
    }

    public List<String> scopes() {
        String scopes = isAnonymous() ? null : token().getClaim("scope");
        return scopes == null ? List.of() : List.of(scopes.split(" "));
    }

    /** Slugs of the organisations the caller acts for, from the token's organisation claim. */
    public List<String> organisations() {
        return isAnonymous() ? List.of() : OrganisationClaim.slugs(token().getClaim("organization"));
    }

    /** Organisations in whose name the caller writes projects and activities. */
    public List<String> writesProjectsFor() {
        return hasRole(COORDINATOR) || hasScope("projects:write") ? organisations() : List.of();
    }

    /** Organisations whose unpublished projects and activities the caller sees. */
    public List<String> seesDraftsOf() {
        return hasScope("projects:read") ? organisations() : writesProjectsFor();
    }

    /** Organisations in whose name the caller writes partnerships. */
    public List<String> writesPartnershipsFor() {
        return hasScope("partnerships:write") ? organisations() : speaksFor();
    }

    /** Associations in whose name the caller keeps the register of their members' partnerships. */
    public List<String> keepsRegistersOf() {
        return hasRole(ASSOCIATION) || hasScope("partnerships:write") ? organisations() : List.of();
    }

    /** Organisations of which the caller, a person in any role, may say what they are like. */
    public List<String> speaksFor() {
        return Stream.of(MUNICIPALITY, ASSOCIATION, COORDINATOR).anyMatch(this::hasRole) ? organisations() : List.of();
    }

    /** Organisations in whose name the caller answers calls. */
    public List<String> answersCallsFor() {
        return hasRole(MUNICIPALITY) || hasRole(ASSOCIATION) || hasScope("partnerships:write")
                ? organisations() : List.of();
    }

    /** Organisations in whose name the caller sends files: those for which they write anything. */
    public List<String> sendsDocumentsFor() {
        return Stream.of(speaksFor(), writesProjectsFor(), answersCallsFor()).filter(own -> !own.isEmpty())
                .findFirst().orElse(List.of());
    }

    /** Organisations whose unpublished concerns the caller sees: proposed partnerships and answers to calls. */
    public List<String> seesConcernsOf() {
        return !isSystem() || hasScope("partnerships:read") || hasScope("partnerships:write")
                ? organisations() : List.of();
    }

    private JsonWebToken token() {
        return (JsonWebToken) identity.getPrincipal();
    }
}
