package org.tilti.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.security.OAuthFlow;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jspecify.annotations.Nullable;

/**
 * Puts the login server that this installation uses into the document it serves, so that Swagger UI logs in
 * there: the address that browsers know, where it is not the one by which the API reaches it.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class LoginServer implements OASFilter {

    @Override
    public SecurityScheme filterSecurityScheme(SecurityScheme scheme) {
        if (scheme.getFlows() != null) {
            var config = ConfigProvider.getConfig();
            var issuer = config.getOptionalValue("quarkus.oidc.token.issuer", String.class)
                    .orElseGet(() -> config.getValue("quarkus.oidc.auth-server-url", String.class));
            replace(scheme.getFlows().getAuthorizationCode(), issuer);
            replace(scheme.getFlows().getClientCredentials(), issuer);
        }
        return scheme;
    }

    private static void replace(@Nullable OAuthFlow flow, String issuer) {
        if (flow == null) {
            return;
        }
        if (flow.getAuthorizationUrl() != null) {
            flow.setAuthorizationUrl(flow.getAuthorizationUrl().replace(ContractLogin.LOCAL_ISSUER, issuer));
        }
        flow.setTokenUrl(flow.getTokenUrl().replace(ContractLogin.LOCAL_ISSUER, issuer));
        flow.setRefreshUrl(flow.getTokenUrl());
    }
}
