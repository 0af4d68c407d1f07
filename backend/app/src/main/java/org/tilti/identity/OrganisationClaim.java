package org.tilti.identity;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the claim in which Keycloak names organisations: a list of aliases, or an object with an alias a key. */
class OrganisationClaim {
    private OrganisationClaim() {}

    static List<String> slugs(@Nullable Object claim) {
        return switch (claim) {
            case null -> List.of();
            case JsonArray aliases -> aliases.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
            case JsonObject byAlias -> List.copyOf(byAlias.keySet());
            case Collection<?> aliases -> aliases.stream().map(Object::toString).toList();
            case String alias -> List.of(alias);
            default -> List.of();
        };
    }
}
