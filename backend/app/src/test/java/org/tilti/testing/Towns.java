package org.tilti.testing;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Towns of two countries for one test, and somebody who acts for all of them. */
public record Towns(List<String> hosts, List<String> seekers, Supplier<RequestSpecification> officer) {

    /** As many on each side; their slugs are one after the other in the alphabet. */
    public static Towns of(int hosts, int seekers) {
        Given.theCast();
        var mark = Given.unique();
        var some = slugs(hosts, "host-%d-" + mark);
        var others = slugs(seekers, "seeker-%d-" + mark);
        Given.imported(Stream.concat(some.stream().map(slug -> town(slug, "LV")),
                others.stream().map(slug -> town(slug, "UA")))
                .collect(Collectors.joining(",", "{\"organisations\": [", "]}")));
        return new Towns(some, others, Actor.systemFor("test-towns-" + mark,
                Stream.concat(some.stream(), others.stream()).toList()));
    }

    private static List<String> slugs(int count, String pattern) {
        return Stream.iterate(1, i -> i + 1).limit(count).map(pattern::formatted).toList();
    }

    private static String town(String slug, String country) {
        return """
                {"slug": "%s", "type": "MUNICIPALITY", "name": {"en": "%s"}, "country": "%s",
                 "population": {"count": 10000, "year": 2024}}""".formatted(slug, slug, country);
    }

    /** An open call that all of them have answered, all accepted; the answers follow their order, hosts first. */
    public String acceptedCall(List<String> answers) {
        var call = Given.openCallForAnybody().key();
        for (int i = 0; i < hosts.size() + seekers.size(); i++) {
            var isHost = i < hosts.size();
            Matches.accepted(officer, call, isHost ? hosts.get(i) : seekers.get(i - hosts.size()),
                    isHost ? "HOST" : "SEEKER", answers.get(i % answers.size()));
        }
        return call;
    }
}
