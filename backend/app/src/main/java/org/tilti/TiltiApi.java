package org.tilti;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.servers.Server;

/** The API, version 1. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info = @Info(
                title = "Tilti",
                version = "1.0.0",
                description = """
                        Cooperation between municipalities across borders: projects, activities and the organisations \
                        that take part. Reading what is public needs no login. Every list is filtered by query \
                        parameters and read page by page with cursors; everything has a strong ETag; every change \
                        needs `If-Match`; every refusal is a problem after RFC 9457 in the language that \
                        `Accept-Language` asks for (lv, en, uk).""",
                contact = @Contact(name = "Tilti", url = "https://example.org/tilti"),
                license = @License(name = "EUPL-1.2", identifier = "EUPL-1.2")),
        servers = @Server(url = "/api/v1", description = "The server that serves this document: local or production",
                extensions = @Extension(name = "x-internal", value = "false", parseValue = true)))
public class TiltiApi extends Application {}
