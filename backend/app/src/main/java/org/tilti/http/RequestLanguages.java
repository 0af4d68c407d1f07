package org.tilti.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.tilti.identity.StoredCaller;
import org.tilti.text.PreferredLanguages;

/** Reads Accept-Language, and says in every answer which language was used. */
class RequestLanguages {

    @Produces
    @RequestScoped
    PreferredLanguages ofRequest(CurrentVertxRequest request, SecurityIdentity caller) {
        var current = request.getCurrent();
        return current == null ? ofWork(caller)
                : PreferredLanguages.from(current.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** Work in the background speaks the languages of whoever asked for it. */
    private static PreferredLanguages ofWork(SecurityIdentity caller) {
        List<String> languages = caller.getAttribute(StoredCaller.LANGUAGES);
        return new PreferredLanguages(languages == null ? List.of() : languages);
    }

    @ServerResponseFilter
    void nameLanguage(ContainerRequestContext request, ContainerResponseContext response) {
        var languages = PreferredLanguages.from(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, languages.ofInterface());
        response.getHeaders().putSingle(HttpHeaders.VARY, "Accept, Accept-Language, Authorization");
    }
}
