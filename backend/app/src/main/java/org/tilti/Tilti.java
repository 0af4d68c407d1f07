package org.tilti;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Arrays;
import org.tilti.exchange.ImportCommand;

/** Starts the API, or with the arguments `import FILE…` reads files and ends. */
@QuarkusMain
public class Tilti {
    private Tilti() {}

    public static void main(String... arguments) {
        if (arguments.length > 0 && arguments[0].equals("import")) {
            System.setProperty("quarkus.http.host-enabled", "false");
            System.setProperty("quarkus.oidc.tenant-enabled", "false");
            System.setProperty("quarkus.log.level", "WARN");
            Quarkus.run(ImportCommand.class, Arrays.copyOfRange(arguments, 1, arguments.length));
        } else {
            Quarkus.run(arguments);
        }
    }
}
