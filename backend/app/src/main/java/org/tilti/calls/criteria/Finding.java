package org.tilti.calls.criteria;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The outcome of one check with its reason, which is said in the reader's language when it is shown. */
public record Finding(Outcome outcome, Function<Words, String> reason, @Nullable Fact missing) {

    static Finding met(String key, Object... arguments) {
        return new Finding(Outcome.MET, words -> words.say(key, arguments), null);
    }

    static Finding notMet(String key, Object... arguments) {
        return new Finding(Outcome.NOT_MET, words -> words.say(key, arguments), null);
    }

    static Finding when(boolean met, Function<Words, String> reason) {
        return new Finding(met ? Outcome.MET : Outcome.NOT_MET, reason, null);
    }

    static Finding unknown(Fact missing) {
        return new Finding(Outcome.UNKNOWN, words -> words.say("unknown." + missing), missing);
    }

    static Finding toDeclare(String key) {
        return new Finding(Outcome.TO_DECLARE, words -> words.say(key), null);
    }
}
