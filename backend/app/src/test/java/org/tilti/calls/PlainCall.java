package org.tilti.calls;

import java.time.Instant;
import java.util.List;
import org.tilti.calls.terms.GrantTerms;
import org.tilti.projects.Project;

/** Grant calls without a database. */
public final class PlainCall {
    private PlainCall() {}

    public static Call of(GrantTerms terms, Instant opensAt, Instant closesAt) {
        var call = new Call(new Project() {
            @Override
            public List<String> leads() {
                return List.of("test-north");
            }
        }, "plain");
        call.grant = terms;
        call.opensAt = opensAt;
        call.closesAt = closesAt;
        return call;
    }
}
