package org.tilti.partnerships;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.tilti.organisations.Organisation;
import org.tilti.projects.Contact;

/** An organisation as one of the partners, and whom to ask there. */
@Embeddable
record Party(
        @ManyToOne(fetch = FetchType.LAZY) Organisation organisation,
        @JdbcTypeCode(SqlTypes.JSON) List<Contact> contacts) {}
