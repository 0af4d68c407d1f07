package org.tilti.devstack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the launcher tells the person, and the tools, that started it. */
final class Screen {

    private Screen() {
    }

    static String summary(Instance instance) {
        return """

                  Site         %s
                  API          %s/q/swagger-ui
                  Keycloak     %s/admin   (%s, %s)
                  PostgreSQL   %s   (%s, %s)

                  Log in as coordinator (LPS), coordinator-cemr, municipality (Kuldīga), association (LPS)
                  or administrator; the password is %s for each.

                  Ctrl-C stops everything. The data stays in .tilti, the logs are in .tilti/logs.
                """.formatted(instance.siteUrl(), instance.apiUrl(), instance.keycloakUrl(), Instance.ADMIN,
                Instance.ADMIN_PASSWORD, instance.jdbcUrl(), Instance.DATABASE_OWNER, Instance.DATABASE_PASSWORD,
                DemoLogin.PASSWORD);
    }

    static String addresses(Instance instance) {
        ObjectNode addresses = new ObjectMapper().createObjectNode();
        addresses.put("site", instance.siteUrl());
        addresses.put("api", instance.apiUrl());
        addresses.put("issuer", instance.issuer());
        addresses.put("jdbcUrl", instance.jdbcUrl());
        addresses.put("logs", instance.folder().resolve("logs").toString());
        return addresses.toString();
    }
}
