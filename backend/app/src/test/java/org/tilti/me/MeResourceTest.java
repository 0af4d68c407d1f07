package org.tilti.me;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tilti.testing.Actor;
import org.tilti.testing.Body;
import org.tilti.testing.Given;

/** What the API understands of the tokens that Keycloak gives. */
@QuarkusTest
class MeResourceTest {

    @BeforeAll
    static void cast() {
        Given.theCast();
    }

    @ParameterizedTest
    @CsvSource({
        "MUNICIPALITY, Test municipality, municipality, test-north, North",
        "ASSOCIATION, Test association, association, test-north, North",
        "COORDINATOR, Test coordinator, coordinator, test-north, North",
        "OTHER_COORDINATOR, Test other coordinator, coordinator, test-south, South"})
    void aPersonHasARoleAndActsForAnOrganisation(Actor actor, String name, String role, String slug, String shown) {
        Body.assertIs("""
                {"subject": "@id", "name": "%s", "kind": "PERSON", "roles": ["%s"], "scopes": [],
                 "organisations": [{"slug": "%s", "name": {"text": "%s", "language": "en"}}]}"""
                .formatted(name, role, slug, shown), actor.asks().get("/me"));
    }

    @ParameterizedTest
    @CsvSource({"ADMINISTRATOR, Test administrator"})
    void anAdministratorActsForNobody(Actor actor, String name) {
        Body.assertIs("""
                {"subject": "@id", "name": "%s", "kind": "PERSON", "roles": ["administrator"], "scopes": [],
                 "organisations": []}""".formatted(name), actor.asks().get("/me"));
    }

    @ParameterizedTest
    @CsvSource({"SYSTEM_WITHOUT_SCOPES, test-system-without-scopes"})
    void aSystemHasNoRoles(Actor actor, String name) {
        Body.assertIs("""
                {"subject": "@id", "name": "%s", "kind": "SYSTEM", "roles": [], "scopes": [],
                 "organisations": [{"slug": "test-north", "name": {"text": "North", "language": "en"}}]}"""
                .formatted(name), actor.asks().get("/me"));
    }
}
