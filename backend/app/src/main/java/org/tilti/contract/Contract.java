package org.tilti.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;

/**
 * Completes the document made from the code: problems, headers, limits, login and examples, which hold for every
 * operation alike and would hide the resources if they stood at each.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Contract implements OASFilter {
    private static final String BASE = "/api/v1";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        var components = api.getComponents();
        components.removeSchema("Page");
        new ContractKinds(components.getSchemas()).complete();
        new ContractSchemas(components.getSchemas()).complete();
        ContractResponses.define(components);
        ContractLogin.define(components);
        var operations = new ContractOperations(new ContractExamples(components));
        Map<String, PathItem> relative = new TreeMap<>();
        api.getPaths().getPathItems().forEach((path, item) -> {
            item.getOperations().forEach((method, operation) -> operations.complete(method, operation));
            relative.put(path.substring(BASE.length()), item);
        });
        api.setPaths(OASFactory.createPaths());
        relative.forEach(api.getPaths()::addPathItem);
    }
}
