package org.tilti.contract;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.tilti.calls.criteria.Criterion;

/** Things of several kinds: `kind` tells which one an object is, and each kind has its own name for it. */
record ContractKinds(Map<String, Schema> schemas) {

    void complete() {
        complete(Criterion.class);
    }

    private void complete(Class<?> union) {
        var discriminator = OASFactory.createDiscriminator().propertyName("kind");
        Arrays.stream(union.getAnnotation(JsonSubTypes.class).value()).forEach(kind -> {
            var name = kind.value().getAnnotation(
                    org.eclipse.microprofile.openapi.annotations.media.Schema.class).name();
            var schema = schemas.get(name);
            schema.addProperty("kind", OASFactory.createSchema().addType(SchemaType.STRING)
                    .enumeration(List.of(kind.name())));
            schema.addRequired("kind");
            discriminator.addMapping(kind.name(), "#/components/schemas/" + name);
        });
        schemas.get(union.getSimpleName()).discriminator(discriminator).type(null);
    }
}
