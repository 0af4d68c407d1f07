package org.tilti.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.tilti.time.Moments;

/** The rules of the house. */
class ArchitectureTest {
    /** From the ground up: each may use those before it, never those after it. */
    private static final List<List<String>> STOREYS = List.of(
            List.of("text", "time", "money", "http", "identity", "background", "audit"),
            List.of("search", "themes", "documents", "sheets", "pdf"),
            List.of("organisations"),
            List.of("projects"),
            List.of("activities", "calls"),
            List.of("partnerships", "grants"),
            List.of("me", "exchange", "contract"));

    private static final java.nio.file.Path SOURCES = java.nio.file.Path.of("src/main/java/org/tilti");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.tilti");

    @Test
    void dependenciesPointOneWay() {
        for (int i = 0; i < STOREYS.size(); i++) {
            var above = STOREYS.subList(i + 1, STOREYS.size()).stream().flatMap(List::stream)
                    .map(name -> "org.tilti." + name + "..").toArray(String[]::new);
            if (above.length > 0) {
                noClasses().that().resideInAnyPackage(STOREYS.get(i).stream().map(name -> "org.tilti." + name + "..")
                        .toArray(String[]::new)).should().dependOnClassesThat().resideInAnyPackage(above).check(CLASSES);
            }
        }
        slices().matching("org.tilti.(*)..").should().beFreeOfCycles().check(CLASSES);
        slices().matching("org.tilti.grants.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void matchingIsPlainJava() {
        classes().that().resideInAPackage("org.tilti.partnerships.matching").should().onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "org.tilti.partnerships.matching").check(CLASSES);
    }

    @Test
    void everyPackageHasItsStorey() throws IOException {
        assertEquals(STOREYS.stream().flatMap(List::stream).sorted().toList(), packages());
    }

    @Test
    void namesSayWhatAThingIsNotWhichLayerItIsIn() {
        noClasses().should().haveNameMatching(
                ".*(Service|ServiceImpl|Dto|DTO|Mapper|Util|Utils|Helper|Manager|Impl)$").check(CLASSES);
    }

    @Test
    void everyOperationIsDescribed() {
        methods().that().areAnnotatedWith(GET.class).or().areAnnotatedWith(POST.class).or().areAnnotatedWith(PUT.class)
                .or().areAnnotatedWith(DELETE.class).should().beAnnotatedWith(Operation.class).check(CLASSES);
    }

    @Test
    void resourcesAnswerWithRecordsNeverWithEntities() {
        var entities = CLASSES.stream().filter(one -> one.isAnnotatedWith(Entity.class)).toList();
        assertTrue(entities.size() >= 4, "the entities are found");
        for (var entity : entities) {
            noMethods().that().areDeclaredInClassesThat().areAnnotatedWith(Path.class).and().arePublic()
                    .should().haveRawReturnType(entity.getName()).check(CLASSES);
            assertTrue(CLASSES.stream().filter(one -> one.isAnnotatedWith(Path.class))
                    .flatMap(one -> one.getMethods().stream())
                    .filter(method -> method.getModifiers().contains(
                            com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
                    .noneMatch(method -> method.getReturnType().getAllInvolvedRawTypes().contains(entity)));
        }
    }

    @Test
    void onlyResourcesSpeakHttp() {
        classes().that().areAnnotatedWith(Path.class).should().haveSimpleNameEndingWith("Resource").check(CLASSES);
    }

    /** The clocks of two instances differ; by theirs an entity notes only when it was made, published or touched. */
    @Test
    void deadlinesAreJudgedByTheClockOfTheDatabase() {
        noClasses().that().areNotAnnotatedWith(Entity.class).and().resideOutsideOfPackage("org.tilti.time")
                .should().callMethod(Moments.class, "now").check(CLASSES);
        noClasses().that().resideOutsideOfPackages("org.tilti.time", "org.tilti.background")
                .should().callMethod(Instant.class, "now").check(CLASSES);
    }

    @Test
    void whatOnlyItsOwnPackageUsesIsNotPublic() {
        classes().that().haveSimpleNameEndingWith("Access").and().doNotHaveSimpleName("ProjectAccess")
                .should().bePackagePrivate().check(CLASSES);
        classes().that().haveSimpleNameEndingWith("References").should().bePackagePrivate().check(CLASSES);
    }

    @Test
    void everyPackageSaysInASentenceWhatItIsAndIsNullMarked() throws IOException, ClassNotFoundException {
        for (var name : packages()) {
            var info = Class.forName("org.tilti." + name + ".package-info");
            assertTrue(info.isAnnotationPresent(NullMarked.class), name);
            assertTrue(Files.readString(SOURCES.resolve(name).resolve("package-info.java")).startsWith("/** "), name);
        }
    }

    @Test
    void noFileIsLongerThan250Lines() throws IOException {
        for (var folder : List.of("src/main/java", "src/test/java")) {
            try (var files = Files.walk(java.nio.file.Path.of(folder))) {
                assertEquals(List.of(), files.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> lines(file) > 250).toList());
            }
        }
    }

    private static long lines(java.nio.file.Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static List<String> packages() throws IOException {
        try (var folders = Files.list(SOURCES)) {
            return folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()).sorted().toList();
        }
    }
}
