package org.tilti.activities;

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

/** An organisation and what it, or a person from it, does in the activity. */
@Embeddable
record Participation(
        @ManyToOne(fetch = FetchType.LAZY) Organisation organisation,
        @Enumerated(EnumType.STRING) ActivityRole role,
        @JdbcTypeCode(SqlTypes.JSON) @Nullable LocalisedText function,
        @JdbcTypeCode(SqlTypes.JSON) @Nullable LocalisedText topic) {}
