package org.tilti.grants.decisions;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who has a part in a decision.
 *
 * @param subject by which the login server tells one person from another
 * @param actingFor slug of the organisation in whose name
 */
record Decider(String subject, String name, @Nullable String actingFor) {}
