package org.tilti.exchange;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.tilti.http.ProblemException;

/** Imports the files and folders named on the command line, and prints a report of each. */
public class ImportCommand implements QuarkusApplication {
    private final ImportFolder folder;

    ImportCommand(ImportFolder folder) {
        this.folder = folder;
    }

    @Override
    @ActivateRequestContext
    public int run(String... arguments) throws IOException {
        var dryRun = Arrays.asList(arguments).contains("--dry-run");
        var paths = Arrays.stream(arguments).filter(argument -> !argument.startsWith("--")).map(Path::of).toList();
        if (paths.isEmpty()) {
            System.err.println("Name the files or folders to import: import FILE… [--dry-run]");
            return 2;
        }
        for (var file : ImportFolder.filesIn(paths)) {
            try {
                print(file, folder.importFile(file, dryRun));
            } catch (ProblemException refused) {
                System.err.printf("%s: refused, nothing of it was imported%n", file.getFileName());
                refused.errors().forEach(error -> System.err.printf("  %s: %s%n", error.pointer(), error.message()));
                return 1;
            }
        }
        return 0;
    }

    private static void print(Path file, ImportReport report) {
        System.out.printf("%s: %d created, %d changed, %d left as they were%s%n", file.getFileName(),
                report.created(), report.changed(), report.unchanged(), report.dryRun() ? " (dry run)" : "");
    }
}
