package org.tilti.testing;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.tilti.partnerships.PartnershipDraft;
import org.tilti.partnerships.PartyDraft;
import org.tilti.partnerships.WritePartnership;

/** Partnerships that are only proposed: no operation of the API makes them, a match does. */
final class Proposals {
    private Proposals() {}

    static UUID between(String... organisations) {
        var request = Arc.container().requestContext();
        request.activate();
        try {
            return QuarkusTransaction.requiringNew().call(() -> Arc.container().instance(WritePartnership.class).get()
                    .propose(new PartnershipDraft(Stream.of(organisations).map(one -> new PartyDraft(one, List.of()))
                            .toList(), null, null, null, null, null, null, null, null, null, null, null, null, null))
                    .id());
        } finally {
            request.terminate();
        }
    }
}
