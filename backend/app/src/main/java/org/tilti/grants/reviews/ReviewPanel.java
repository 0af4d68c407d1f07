package org.tilti.grants.reviews;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.tilti.calls.Call;

/** Those who review the applications to a call. */
@Entity
class ReviewPanel {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @OneToOne(fetch = FetchType.LAZY)
    private Call call;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PanelMember> reviewers = List.of();

    protected ReviewPanel() {}

    ReviewPanel(Call call) {
        this.call = call;
    }

    void rewrite(PanelDraft draft) {
        reviewers = draft.reviewers();
    }

    Optional<PanelMember> member(String person) {
        return reviewers.stream().filter(member -> member.person().equals(person)).findFirst();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Call call() {
        return call;
    }

    List<PanelMember> reviewers() {
        return reviewers;
    }
}
