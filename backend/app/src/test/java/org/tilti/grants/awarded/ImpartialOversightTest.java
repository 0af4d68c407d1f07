package org.tilti.grants.awarded;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tilti.testing.Actor.COORDINATOR;
import static org.tilti.testing.Actor.MUNICIPALITY;
import static org.tilti.testing.Actor.OTHER_MUNICIPALITY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tilti.testing.AwardedGrants;
import org.tilti.testing.Body;
import org.tilti.testing.Committee;
import org.tilti.testing.Given;
import org.tilti.testing.Given.Thing;

/** Whoever was too close to judge an application does not judge what comes of it either. */
@QuarkusTest
class ImpartialOversightTest {
    private static final String PAYMENT = "{\"paidOn\": \"2026-01-15\"}";

    @BeforeAll
    static void cast() {
        Given.theCast();
    }

    @Test
    void whoLeadsTheCallLeavesTheGrantOfTheirOrganisationToOthers() {
        var grant = Given.stepped(MUNICIPALITY, AwardedGrants.awardedToTheLead(), "accept");

        Body.assertIs("""
                {"type": "urn:problem-type:tilti:conflict-of-interest", "title": "Others decide on this application",
                 "status": 403, "detail": "You act for the applicant or a partner, or have declared a conflict of interest. \
                Somebody else of those who lead the call decides.", "instance": "/api/v1%s/instalments/1/pay"}"""
                .formatted(grant.path()), step(COORDINATOR.asks(), grant, "instalments/1/pay", PAYMENT));
        assertEquals(List.of(false, true), overseen(grant));
        step(Committee.first(), grant, "instalments/1/pay", PAYMENT).then().statusCode(200)
                .body("file.instalments.state", equalTo(List.of("PAID")));
    }

    @Test
    void andThatOfAPartnership() {
        var grant = Given.stepped(OTHER_MUNICIPALITY, AwardedGrants.awardedWith("{\"organisation\": \"test-north\"}"), "accept");

        step(COORDINATOR.asks(), grant, "instalments/1/pay", PAYMENT).then().statusCode(403);
        assertEquals(List.of(false, true), overseen(grant));
        step(Committee.first(), grant, "terminate", AwardedGrants.TERMINATION).then().statusCode(200);
    }

    private static List<Boolean> overseen(Thing grant) {
        return Stream.of(COORDINATOR.asks(), Committee.first())
                .map(reader -> reader.get(grant.path()).jsonPath().getBoolean("file.oversees")).toList();
    }

    private static Response step(RequestSpecification by, Thing grant, String step, String body) {
        return by.header("If-Match", grant.etag()).contentType(ContentType.JSON).body(body).post(grant.path() + "/" + step);
    }
}
