package org.tilti.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.tilti.text.PreferredLanguages;

/** Reads Accept-Language, and says in every answer which language was used. */
class RequestLanguages {

    @Produces
    @RequestScoped
    PreferredLanguages ofRequest(CurrentVertxRequest request) {
        var current = request.getCurrent();
        return PreferredLanguages.from(
                current == null ? null : current.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    @ServerResponseFilter
    void nameLanguage(ContainerRequestContext request, ContainerResponseContext response) {
        var languages = PreferredLanguages.from(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, languages.ofInterface());
        response.getHeaders().putSingle(HttpHeaders.VARY, "Accept, Accept-Language, Authorization");
    }
}
