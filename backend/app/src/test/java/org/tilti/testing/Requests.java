package org.tilti.testing;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.HeaderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import org.eclipse.microprofile.config.ConfigProvider;

/** Requests to the API under test. */
public final class Requests {
    private static final RestAssuredConfig CONFIG = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false))
            .headerConfig(HeaderConfig.headerConfig().overwriteHeadersWithName("Accept-Language", "Content-Type"));

    private Requests() {}

    /** Where the application under test listens; known before the first test of a class too. */
    static String server() {
        return Instances.first().orElseGet(() -> ConfigProvider.getConfig().getValue("test.url", String.class));
    }

    /** Held to the contract, in nobody's name. */
    static RequestSpecification plain() {
        return uncontracted().filter(Contract.served());
    }

    /** For what the contract does not describe. */
    public static RequestSpecification uncontracted() {
        return RestAssured.given().config(CONFIG).baseUri(server()).basePath("/api/v1").header("Accept-Language", "en");
    }
}
