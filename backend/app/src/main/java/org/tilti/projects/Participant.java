package org.tilti.projects;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.tilti.organisations.Organisation;
import org.tilti.text.LocalisedText;

/** An organisation and what it is in the project. */
@Embeddable
record Participant(
        @ManyToOne(fetch = FetchType.LAZY) Organisation organisation,
        @Enumerated(EnumType.STRING) ParticipantRole role,
        @JdbcTypeCode(SqlTypes.JSON) @Nullable LocalisedText note) {}
