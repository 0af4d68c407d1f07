package org.tilti.grants.awarded;

import org.tilti.calls.Call;

/** That a grant needs less of the call's budget than it did, told within the transaction in which it came to be. */
public record MoneyFreed(Call call) {}
