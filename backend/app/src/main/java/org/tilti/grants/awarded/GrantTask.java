package org.tilti.grants.awarded;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What those who have granted it have to answer. */
@Schema(description = "What those who have granted it have to answer: an amendment or an instalment that is asked for, a cost "
        + "that is claimed, a report that is handed in.")
public enum GrantTask { AMENDMENT, INSTALMENT, COST, REPORT }
