package org.tilti.contract;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** States the limits that hold for every text, number and list, and closes the objects. */
record ContractSchemas(Map<String, Schema> schemas) {
    /** Anywhere in the text, unlike all other patterns, which are of the whole. */
    private static final String NOT_BLANK = "\\S";
    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_LIST = 10_000;

    void complete() {
        localisedText(schemas.get("LocalisedText"));
        schemas.get("UUID").setPattern("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$");
        schemas.values().forEach(ContractSchemas::complete);
    }

    /** A localised text is the object of its languages itself. */
    private static void localisedText(Schema schema) {
        schema.setProperties(null);
        schema.setRequired(null);
        schema.description("One text in several languages, by ISO 639 code; exactly one of them is the source.")
                .additionalPropertiesSchema(OASFactory.createSchema().ref("#/components/schemas/Translation"))
                .minProperties(1)
                .maxProperties(30)
                .examples(List.of(inOrder(
                        "lv", inOrder("text", "Uzticības tilti", "state", "SOURCE"),
                        "en", inOrder("text", "Bridges of Trust", "state", "HUMAN"))));
    }

    /** The order of the document must not depend on the run that writes it. */
    private static Map<String, Object> inOrder(String first, Object one, String second, Object other) {
        var result = new LinkedHashMap<String, Object>();
        result.put(first, one);
        result.put(second, other);
        return result;
    }

    static void complete(Schema schema) {
        if (schema.getRef() != null) {
            schema.setType(null);
            return;
        }
        var type = schema.getType() == null || schema.getType().isEmpty() ? null : schema.getType().getFirst();
        if (type == SchemaType.STRING && schema.getEnumeration() == null) {
            text(schema);
        } else if (type == SchemaType.INTEGER) {
            number(schema);
        } else if (type == SchemaType.ARRAY) {
            schema.setMaxItems(schema.getMaxItems() == null ? LONGEST_LIST : schema.getMaxItems());
        } else if (type == SchemaType.OBJECT && schema.getProperties() != null) {
            schema.setAdditionalPropertiesBoolean(Boolean.FALSE);
        }
        if (schema.getItems() != null) {
            complete(schema.getItems());
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(ContractSchemas::complete);
        }
    }

    private static void text(Schema schema) {
        if (schema.getMaxLength() == null) {
            schema.setMaxLength("date".equals(schema.getFormat()) ? Integer.valueOf(10)
                    : schema.getFormat() != null ? Integer.valueOf(64) : Integer.valueOf(LONGEST_TEXT));
        }
        var pattern = schema.getPattern();
        if (pattern != null && !pattern.startsWith("^") && !pattern.equals(NOT_BLANK)) {
            schema.setPattern("^(" + pattern + ")$");
        } else if (pattern == null && schema.getFormat() == null) {
            schema.setPattern("^[^\\u0000]*$");
        }
    }

    private static void number(Schema schema) {
        schema.setFormat(schema.getFormat() == null ? "int32" : schema.getFormat());
        if (schema.getMinimum() == null && schema.getExclusiveMinimum() == null) {
            schema.setMinimum(BigDecimal.ZERO);
        }
        if (schema.getMaximum() == null) {
            schema.setMaximum("int64".equals(schema.getFormat()) ? BigDecimal.valueOf(Long.MAX_VALUE)
                    : BigDecimal.valueOf(Integer.MAX_VALUE));
        }
    }
}
