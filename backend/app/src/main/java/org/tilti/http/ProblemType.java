package org.tilti.http;

/** Every kind of refusal of the API; titles and details are in messages_*.properties under the code. */
public enum ProblemType {
    MALFORMED_REQUEST(400),
    INVALID_PARAMETERS(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    CONFLICT_OF_INTEREST(403),
    OWN_REVIEW_FIRST(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    ILLEGAL_TRANSITION(409),
    DEADLINE_PASSED(409),
    ALREADY_EXISTS(409),
    NO_PLACE_LEFT(409),
    BUDGET_EXHAUSTED(409),
    SAME_PERSON(409),
    EARLIER_WAITS(409),
    NOT_SETTLED(409),
    REQUEST_IN_FLIGHT(409),
    STALE(412),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    INVALID_CONTENT(422),
    IDEMPOTENCY_KEY_REUSED(422),
    PRECONDITION_REQUIRED(428),
    TOO_MANY_REQUESTS(429),
    INTERNAL_ERROR(500),
    UNAVAILABLE(503);

    public final int status;

    ProblemType(int status) {
        this.status = status;
    }

    /** The last part of the problem's `type`, also its key in the message files. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
