package org.tilti.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Real tokens of the real Keycloak. The accounts, and the one client that takes passwords directly, are made here: the
 * realm file has no such client and gets none for the sake of tests.
 */
final class Logins {
    private static final String PASSWORD = "a-password-of-the-tests";
    private static final String SCOPES = "projects:read projects:write partnerships:read partnerships:write organisations:read "
            + "organisations:write themes:write imports:write";
    /** Tokens live for five minutes. */
    private static final Duration KEPT = Duration.ofMinutes(4);

    /** Remembered beyond this class, which is loaded anew for each profile of tests. */
    private static final String MADE = "tilti.test.accounts-made";

    private static final Logins INSTANCE = new Logins();

    private final KeycloakAdmin keycloak = new KeycloakAdmin();
    private final Map<String, Token> tokens = new HashMap<>();

    private record Token(String value, Instant fetched) {}

    private Logins() {
        if (System.getProperty(MADE) == null) {
            makeAccounts();
            System.setProperty(MADE, "true");
        }
    }

    private void makeAccounts() {
        keycloak.create("clients", Map.of("clientId", "tilti-tests", "publicClient", true,
                "directAccessGrantsEnabled", true, "standardFlowEnabled", false));
        var organisations = Stream.of(Actor.NORTH, Actor.SOUTH, Actor.LEAGUE).collect(Collectors.toMap(
                alias -> alias,
                alias -> keycloak.create("organizations", Map.of("alias", alias, "name", alias, "enabled", true))));
        for (var actor : Actor.values()) {
            switch (actor.kind) {
                case PERSON -> createPerson(actor.account(), actor.label(), Objects.requireNonNull(actor.role),
                        actor.organisation == null ? null : organisations.get(actor.organisation));
                case SYSTEM -> createSystem(actor.account(), List.of(Objects.requireNonNull(actor.organisation)));
                case ANYBODY -> { }
            }
        }
    }

    /** A system with scopes that acts for all these organisations. */
    static synchronized Supplier<String> tokenOfSystemFor(String name, List<String> organisations) {
        INSTANCE.createSystem(name, organisations);
        return () -> INSTANCE.current(name, () -> INSTANCE.keycloak.token("tilti", Map.of(
                "grant_type", "client_credentials", "client_id", name, "client_secret", PASSWORD, "scope", SCOPES)));
    }

    /** One more person in this role, who acts for this organisation of the cast. */
    static synchronized Supplier<String> tokenOfPerson(String name, String role, String organisation) {
        INSTANCE.createPerson(name, name, role, INSTANCE.keycloak.organisation(organisation));
        return () -> INSTANCE.current(name, () -> INSTANCE.tokenByPassword(name));
    }

    static synchronized String token(Actor actor) {
        return INSTANCE.current(actor.account(), () -> INSTANCE.fetch(actor));
    }

    private synchronized String current(String account, Supplier<String> fetched) {
        var known = tokens.get(account);
        if (known == null || known.fetched.plus(KEPT).isBefore(Instant.now())) {
            known = new Token(fetched.get(), Instant.now());
            tokens.put(account, known);
        }
        return known.value;
    }

    private String fetch(Actor actor) {
        if (actor.kind == Actor.Kind.PERSON) {
            return tokenByPassword(actor.account());
        }
        var form = new HashMap<>(Map.of("grant_type", "client_credentials", "client_id", actor.account(),
                "client_secret", PASSWORD));
        if (actor.hasScopes()) {
            form.put("scope", SCOPES);
        }
        return keycloak.token("tilti", form);
    }

    private String tokenByPassword(String account) {
        return keycloak.token("tilti", Map.of("grant_type", "password", "client_id", "tilti-tests",
                "username", account, "password", PASSWORD));
    }

    private void createPerson(String account, String lastName, String role, @Nullable String organisation) {
        var id = keycloak.create("users", Map.of("username", account, "enabled", true,
                "firstName", "Test", "lastName", lastName, "email", account + "@example.org",
                "emailVerified", true,
                "credentials", List.of(Map.of("type", "password", "value", PASSWORD))));
        keycloak.addRole(id, role);
        if (organisation != null) {
            keycloak.addMember(organisation, id);
        }
    }

    private void createSystem(String name, List<String> organisations) {
        var actsFor = Map.of("name", "acts for", "protocol", "openid-connect",
                "protocolMapper", "oidc-hardcoded-claim-mapper",
                "config", Map.of("claim.name", "organization", "jsonType.label", "JSON",
                        "claim.value", "[\"" + String.join("\", \"", organisations) + "\"]", "access.token.claim", "true"));
        keycloak.create("clients", Map.of("clientId", name, "secret", PASSWORD,
                "serviceAccountsEnabled", true, "standardFlowEnabled", false, "fullScopeAllowed", false,
                "defaultClientScopes", List.of("basic", "service_account", "tilti-api"),
                "optionalClientScopes", Arrays.asList(SCOPES.split(" ")),
                "protocolMappers", List.of(actsFor)));
    }
}
