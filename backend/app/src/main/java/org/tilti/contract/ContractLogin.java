package org.tilti.contract;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.OAuthFlow;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** How people and systems log in. */
final class ContractLogin {
    /** The login server of a local installation; the running API puts its own in its place. */
    static final String LOCAL_ISSUER = "http://localhost:8180/realms/tilti";

    private static final String TOKEN_URL = LOCAL_ISSUER + "/protocol/openid-connect/token";
    private static final String SCHEME = "keycloak";

    private ContractLogin() {}

    static void define(Components components) {
        var flows = OASFactory.createOAuthFlows()
                .authorizationCode(scopes(OASFactory.createOAuthFlow()
                        .authorizationUrl(LOCAL_ISSUER + "/protocol/openid-connect/auth")
                        .tokenUrl(TOKEN_URL).refreshUrl(TOKEN_URL)))
                .clientCredentials(scopes(OASFactory.createOAuthFlow().tokenUrl(TOKEN_URL).refreshUrl(TOKEN_URL)));
        components.setSecuritySchemes(java.util.Map.of(SCHEME, OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.OAUTH2)
                .description("OAuth 2.0 through Keycloak: authorization code with PKCE for people, client credentials "
                        + "for systems, which ask for the next token at the same address. Tokens live for minutes and are "
                        + "checked after RFC8725: issuer, audience, signature and expiry. People act by their role "
                        + "and organisation, systems by their scopes.")
                .flows(flows)));
    }

    private static OAuthFlow scopes(OAuthFlow flow) {
        return flow
                .addScope("projects:read", "Read the drafts of the system's organisation")
                .addScope("projects:write", "Write projects and activities of the system's organisation")
                .addScope("partnerships:read", "Read the proposed partnerships of the system's organisation")
                .addScope("partnerships:write", "Write partnerships of the system's organisation and its members")
                .addScope("organisations:write", "Write organisations")
                .addScope("themes:write", "Write themes")
                .addScope("imports:write", "Import files");
    }

    /** Operations that need a login say so; those that only show more to whoever is logged in say that it is optional. */
    static void require(Operation operation, boolean needed) {
        var login = OASFactory.createSecurityRequirement().addScheme(SCHEME, List.of());
        operation.setSecurity(needed ? List.of(login) : List.of(OASFactory.createSecurityRequirement(), login));
    }
}
