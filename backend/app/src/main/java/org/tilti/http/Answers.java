package org.tilti.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.tilti.text.PreferredLanguages;

/**
 * Answers with a strong ETag: 304 before the body is built, 428 and 412 before anything is changed.
 *
 * <p>A tag is the thing's version and the revision of all public data, since a representation also shows names of other
 * things. A change is checked against the version alone.
 */
@RequestScoped
public class Answers {
    private final Revision revision;
    private final Request request;
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final PreferredLanguages languages;

    Answers(Revision revision, Request request, HttpHeaders headers, UriInfo uri, PreferredLanguages languages) {
        this.revision = revision;
        this.request = request;
        this.headers = headers;
        this.uri = uri;
        this.languages = languages;
    }

    /** A page of what this caller may see, in the caller's languages. */
    public <T> RestResponse<Page<T>> page(Supplier<Page<T>> page) {
        return page("", page);
    }

    /** A page that also depends on the clock: `moment` differs whenever the clock changes what it says. */
    public <T> RestResponse<Page<T>> page(Object moment, Supplier<Page<T>> page) {
        return unlessUnchanged(new EntityTag(revision.number() + "-" + reader() + moment), page, (body, response) -> {
            if (body.next() != null) {
                var next = uri.getRequestUriBuilder().replaceQueryParam("after", body.next()).build();
                response.header(HttpHeaders.LINK, "<%s?%s>; rel=\"next\"".formatted(next.getRawPath(), next.getRawQuery()));
            }
        });
    }

    /** A picture of many things as this caller may see them, in the caller's languages. */
    public <T> RestResponse<T> view(Supplier<T> picture) {
        return unlessUnchanged(new EntityTag(revision.number() + "-" + reader()), picture, (any, response) -> { });
    }

    /** A list as a file to be saved. */
    public RestResponse<StreamingOutput> file(String name, MediaType format, Supplier<StreamingOutput> content) {
        return unlessUnchanged(new EntityTag(revision.number() + "-" + reader() + format.getSubtype()), content,
                (any, response) -> response.type(format)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\""));
    }

    /** The whole of one thing, the same for every reader. */
    public <T> RestResponse<T> thing(long version, Supplier<T> body) {
        return unlessUnchanged(tag(version), body, (any, response) -> { });
    }

    /** The whole of one thing that also depends on the clock. */
    public <T> RestResponse<T> thing(long version, Object moment, Supplier<T> body) {
        return unlessUnchanged(tag(version, moment), body, (any, response) -> { });
    }

    /** One thing as a file to be saved; `moment` says by what else it differs than its version. */
    public RestResponse<byte[]> file(long version, Object moment, String name, String type, Supplier<byte[]> content) {
        return unlessUnchanged(tag(version, moment), content, (any, response) -> response.type(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\""));
    }

    /** Bytes that never change, to be saved under their name: as no type that a browser would show or run. */
    public RestResponse<StreamingOutput> attachment(
            String checksum, String name, long size, Supplier<InputStream> content) {
        return unlessUnchanged(new EntityTag(checksum), () -> streamed(content.get()), (any, response) -> response
                .type(MediaType.APPLICATION_OCTET_STREAM_TYPE).header(HttpHeaders.CONTENT_LENGTH, size)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''"
                        + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20")));
    }

    private static StreamingOutput streamed(InputStream content) {
        return out -> {
            try (content) {
                content.transferTo(out);
            }
        };
    }

    private <T> RestResponse<T> unlessUnchanged(
            EntityTag tag, Supplier<T> body, BiConsumer<T, ResponseBuilder<T>> headers) {
        var unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            if (unchanged.build().getStatus() != HttpURLConnection.HTTP_NOT_MODIFIED) {
                throw ProblemException.of(ProblemType.STALE);
            }
            return ResponseBuilder.<T>create(HttpURLConnection.HTTP_NOT_MODIFIED).tag(tag).build();
        }
        var content = body.get();
        var response = ResponseBuilder.ok(content).tag(tag);
        headers.accept(content, response);
        return response.build();
    }

    /** A thing as it is after a change. */
    public <T> RestResponse<T> changed(long version, T body) {
        return ResponseBuilder.ok(body).tag(tag(version)).build();
    }

    /** A thing that also depends on the clock, as it is after a change. */
    public <T> RestResponse<T> changed(long version, Object moment, T body) {
        return ResponseBuilder.ok(body).tag(tag(version, moment)).build();
    }

    /** A new thing, found under the path relative to the API. */
    public <T> RestResponse<T> created(String path, long version, T body) {
        return created(path, tag(version), body);
    }

    /** A new thing that also depends on the clock. */
    public <T> RestResponse<T> created(String path, long version, Object moment, T body) {
        return created(path, tag(version, moment), body);
    }

    private <T> RestResponse<T> created(String path, EntityTag tag, T body) {
        return ResponseBuilder.<T>created(uri.getBaseUriBuilder().path(path).build()).entity(body).tag(tag).build();
    }

    /** Lets a change pass only when the caller has seen the current version. */
    public void requireSeen(long version) {
        var seen = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (seen == null || seen.isBlank()) {
            throw ProblemException.of(ProblemType.PRECONDITION_REQUIRED);
        }
        var current = "\"" + version + ".";
        for (var tag : seen.split(",")) {
            if (tag.strip().startsWith(current)) {
                return;
            }
        }
        throw ProblemException.of(ProblemType.STALE);
    }

    private EntityTag tag(long version) {
        return new EntityTag(version + "." + revision.number());
    }

    private EntityTag tag(long version, Object moment) {
        return new EntityTag(version + "." + revision.number() + "." + moment);
    }

    /** What a list depends on besides the data: languages, the day (what exists today), and who reads. */
    private String reader() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(String.join(",", languages.codes()).getBytes(StandardCharsets.UTF_8));
            digest.update(LocalDate.now().toString().getBytes(StandardCharsets.UTF_8));
            var caller = headers.getHeaderString(HttpHeaders.AUTHORIZATION);
            if (caller != null) {
                digest.update(caller.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
