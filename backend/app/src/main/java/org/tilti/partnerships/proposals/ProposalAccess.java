package org.tilti.partnerships.proposals;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tilti.http.Concealment;
import org.tilti.identity.Viewer;

/** Who reads proposals, and who answers them: those who act for one of the two sides. */
@Singleton
class ProposalAccess {
    private final Proposals proposals;
    private final Viewer viewer;
    private final Concealment concealment;

    ProposalAccess(Proposals proposals, Viewer viewer, Concealment concealment) {
        this.proposals = proposals;
        this.viewer = viewer;
        this.concealment = concealment;
    }

    @PermissionChecker("proposal:list")
    boolean mayList(SecurityIdentity caller) {
        return !viewer.isAnonymous();
    }

    @Blocking
    @PermissionChecker("proposal:read")
    boolean mayRead(UUID id) {
        return may(id, proposal -> true);
    }

    @Blocking
    @PermissionChecker("proposal:answer")
    boolean mayAnswer(UUID id) {
        return may(id, proposal -> Stream.of(proposal.host(), proposal.seeker())
                .anyMatch(side -> viewer.answersCallsFor().contains(side.slug())));
    }

    private boolean may(UUID id, Predicate<Proposal> rule) {
        return !viewer.isAnonymous()
                && proposals.visibleTo(viewer, id).map(rule::test).orElseGet(concealment::refuse);
    }
}
