package org.tilti.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.tilti.text.PreferredLanguages;

/** Turns whatever ends a request early into a {@link Problem}. */
class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final String RETRY_SOON = "5";

    private final Concealment concealment;
    private final AllowedMethods allowed;

    Problems(Concealment concealment, AllowedMethods allowed) {
        this.concealment = concealment;
        this.allowed = allowed;
    }

    @ServerExceptionMapper
    Response of(ProblemException problem, ContainerRequestContext request) {
        return answer(request, problem.type, problem.errors, problem.headers, problem.arguments);
    }

    @ServerExceptionMapper
    Response of(ConstraintViolationException violations, ContainerRequestContext request) {
        return of(Violations.toProblem(violations.getConstraintViolations()), request);
    }

    @ServerExceptionMapper
    Response of(JsonProcessingException unreadable, ContainerRequestContext request) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException problem) {
                return of(problem, request);
            }
        }
        return of(ProblemException.malformed(UnreadableJson.place(unreadable)), request);
    }

    /** Named apart because Jakarta REST has an answer of its own for it, which says nothing. */
    @ServerExceptionMapper
    Response of(MismatchedInputException unreadable, ContainerRequestContext request) {
        return of((JsonProcessingException) unreadable, request);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated(SecurityException refused, ContainerRequestContext request) {
        return answer(request, ProblemType.UNAUTHENTICATED, List.of(),
                Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer"));
    }

    /** A permission that could not be checked is not a refusal: its cause speaks. */
    @ServerExceptionMapper
    Response of(ForbiddenException forbidden, ContainerRequestContext request) {
        if (forbidden.getCause() instanceof Exception failed && !(failed instanceof SecurityException)) {
            return of(failed, request);
        }
        return answer(request, concealment.reason(), List.of(), Map.of());
    }

    @ServerExceptionMapper
    Response of(OptimisticLockException overtaken, ContainerRequestContext request) {
        return answer(request, ProblemType.STALE, List.of(), Map.of());
    }

    @ServerExceptionMapper
    Response of(WebApplicationException error, ContainerRequestContext request) {
        if (error.getCause() instanceof JsonProcessingException unreadable) {
            return of(unreadable, request);
        }
        var type = switch (error.getResponse().getStatus()) {
            case 404 -> ProblemType.NOT_FOUND;
            case 405 -> ProblemType.METHOD_NOT_ALLOWED;
            case 406 -> ProblemType.NOT_ACCEPTABLE;
            case 413 -> ProblemType.TOO_LARGE;
            case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
            case 400 -> ProblemType.MALFORMED_REQUEST;
            default -> ProblemType.INTERNAL_ERROR;
        };
        return answer(request, type, List.of(), type == ProblemType.METHOD_NOT_ALLOWED
                ? Map.of(HttpHeaders.ALLOW, allowed.at(request.getUriInfo().getPath())) : Map.of());
    }

    @ServerExceptionMapper
    Response of(Exception unexpected, ContainerRequestContext request) {
        for (Throwable cause = unexpected; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case ProblemException problem -> {
                    return of(problem, request);
                }
                case OptimisticLockException overtaken -> {
                    return of(overtaken, request);
                }
                case org.hibernate.exception.ConstraintViolationException duplicate
                        when duplicate.getKind() == ConstraintKind.UNIQUE -> {
                    return answer(request, ProblemType.ALREADY_EXISTS, List.of(), Map.of());
                }
                case SQLException database when DatabaseAway.is(database) -> {
                    LOG.warnf("database out of reach: %s", database.getMessage());
                    return answer(request, ProblemType.UNAVAILABLE, List.of(),
                            Map.of(HttpHeaders.RETRY_AFTER, RETRY_SOON));
                }
                default -> { }
            }
        }
        LOG.errorf(unexpected, "%s %s", request.getMethod(), request.getUriInfo().getPath());
        return answer(request, ProblemType.INTERNAL_ERROR, List.of(), Map.of());
    }

    private static Response answer(ContainerRequestContext request, ProblemType type, List<PlaceError> errors,
            Map<String, String> headers, Object... arguments) {
        var language = PreferredLanguages.from(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)).ofInterface();
        var response = Response.status(type.status)
                .type(Problem.MEDIA_TYPE)
                .entity(problem(type, language, request.getUriInfo().getRequestUri().getRawPath(), errors, arguments));
        headers.forEach(response::header);
        return response.build();
    }

    static Problem problem(
            ProblemType type, String language, String path, List<PlaceError> errors, Object... arguments) {
        var messages = Messages.in(language);
        return new Problem(Problem.TYPE_PREFIX + type.code(), messages.title(type), type.status,
                messages.detail(type, arguments), path, errors);
    }
}
