package org.tilti.testing;

import static org.tilti.testing.Actor.Kind.ANYBODY;
import static org.tilti.testing.Actor.Kind.PERSON;
import static org.tilti.testing.Actor.Kind.SYSTEM;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Everybody who may stand before the API, each with a real token of the real Keycloak. */
public enum Actor {
    ANONYMOUS(ANYBODY, null, null),
    MUNICIPALITY(PERSON, "municipality", Actor.NORTH),
    ASSOCIATION(PERSON, "association", Actor.NORTH),
    COORDINATOR(PERSON, "coordinator", Actor.NORTH),
    SYSTEM_WITH_SCOPES(SYSTEM, null, Actor.NORTH),
    SYSTEM_WITHOUT_SCOPES(SYSTEM, null, Actor.NORTH),
    OTHER_MUNICIPALITY(PERSON, "municipality", Actor.SOUTH),
    OTHER_ASSOCIATION(PERSON, "association", Actor.SOUTH),
    OTHER_COORDINATOR(PERSON, "coordinator", Actor.SOUTH),
    OTHER_SYSTEM_WITH_SCOPES(SYSTEM, null, Actor.SOUTH),
    ADMINISTRATOR(PERSON, "administrator", null);

    /** The organisation that leads the things of {@link Given}. */
    public static final String NORTH = "test-north";
    /** An organisation that has nothing to do with them. */
    public static final String SOUTH = "test-south";
    /** An organisation that leads grant calls beside test-north, and never applies. */
    public static final String LEAGUE = "test-league";

    enum Kind { ANYBODY, PERSON, SYSTEM }

    final Kind kind;
    final @Nullable String role;
    final @Nullable String organisation;

    Actor(Kind kind, @Nullable String role, @Nullable String organisation) {
        this.kind = kind;
        this.role = role;
        this.organisation = organisation;
    }

    /** A request in this actor's name, whose answer will be held to the contract. */
    public RequestSpecification asks() {
        var request = Requests.plain();
        return kind == ANYBODY ? request : request.header("Authorization", "Bearer " + Logins.token(this));
    }

    /** Requests in the name of a system of this name that acts for all these organisations. */
    public static Supplier<RequestSpecification> systemFor(String name, List<String> organisations) {
        var token = Logins.tokenOfSystemFor(name, organisations);
        return () -> Requests.plain().header("Authorization", "Bearer " + token.get());
    }

    /** Requests in the name of one more person in this role, who acts for this organisation of the cast. */
    public static Supplier<RequestSpecification> person(String name, String role, String organisation) {
        var token = Logins.tokenOfPerson(name, role, organisation);
        return () -> Requests.plain().header("Authorization", "Bearer " + token.get());
    }

    /** For requests that no client library would send. */
    public String token() {
        return Logins.token(this);
    }

    boolean hasScopes() {
        return this != SYSTEM_WITHOUT_SCOPES;
    }

    /** The name under which the login server knows the account. */
    public String account() {
        return "test-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** As a table calls it. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
