package org.tilti.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import org.tilti.http.ProblemException;
import org.tilti.http.UnreadableJson;
import org.tilti.http.Violations;

/** Reads drafts out of import files under the same rules as the API. */
@ApplicationScoped
class Drafts {
    private final ObjectMapper json;
    private final Validator validator;

    Drafts(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    <T> T read(JsonNode node, Class<T> type) {
        try {
            return valid(json.treeToValue(node, type));
        } catch (JsonProcessingException unreadable) {
            throw ProblemException.invalid(UnreadableJson.place(unreadable));
        }
    }

    <T> T valid(T draft) {
        var violations = validator.validate(draft);
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(Violations.places(violations));
        }
        return draft;
    }
}
