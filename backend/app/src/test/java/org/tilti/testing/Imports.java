package org.tilti.testing;

import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.tilti.testing.Given.Thing;

/** Files of partnerships that are sent, checked and entered. */
public final class Imports {
    private static final List<String> GOING_ON = List.of("CHECKING", "ENTERING");

    private Imports() {}

    /** A row for each pair of parties that stand behind each other. */
    public static String csv(String... parties) {
        return Arrays.stream(parties).collect(Collectors.joining(",", "Partner 1,Partner 2\n", "\n"));
    }

    public static Thing sent(Actor by, String csv) {
        var response = by.asks().contentType("text/csv").body(csv.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/partnership-imports");
        response.then().statusCode(201);
        return Thing.of(response);
    }

    public static Thing checked(Actor by, String csv) {
        return settled(by, sent(by, csv));
    }

    /** The same once its work in the background has come to an end. */
    public static Thing settled(Actor by, Thing file) {
        return file.after(answered(by, file));
    }

    public static Response answered(Actor by, Thing file) {
        return Eventually.ask(() -> by.asks().get(file.path()),
                answer -> !GOING_ON.contains(answer.jsonPath().getString("state")));
    }

    public static Thing stepped(Actor by, Thing file, String step) {
        var response = by.asks().header("If-Match", file.etag()).post(file.path() + "/" + step);
        response.then().statusCode(200);
        return file.after(response);
    }

    public static Thing entered(Actor by, Thing file) {
        return settled(by, stepped(by, file, "enter"));
    }
}
