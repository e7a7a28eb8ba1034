package argosy.cli;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Holds the arrows of ARCHITECTURE.md. Change both in one commit.
class ArchitectureTest {
    private static final List<String> PURE = List.of("domain", "network", "economics", "search", "planning", "solvers");
    private static JavaClasses classes;

    @BeforeAll
    static void readClasses() {
        classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("argosy");
    }

    @Test
    void everyModuleIsSeen() {
        Set<String> modules = classes.stream()
                .map(type -> type.getPackageName().split("\\.")[1])
                .collect(Collectors.toSet());
        assertThat(modules)
                .contains(
                        "domain",
                        "network",
                        "economics",
                        "search",
                        "solvers",
                        "instances",
                        "planning",
                        "io",
                        "cli",
                        "store",
                        "server");
    }

    @Test
    void importsPointDownwardsOnly() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("argosy..")
                .layer("domain")
                .definedBy("argosy.domain..")
                .layer("network")
                .definedBy("argosy.network..")
                .layer("economics")
                .definedBy("argosy.economics..")
                .layer("search")
                .definedBy("argosy.search..")
                .layer("solvers")
                .definedBy("argosy.solvers..")
                .layer("instances")
                .definedBy("argosy.instances..")
                .layer("planning")
                .definedBy("argosy.planning..")
                .layer("io")
                .definedBy("argosy.io..")
                .layer("netbuild")
                .definedBy("argosy.netbuild..")
                .layer("store")
                .definedBy("argosy.store..")
                .layer("server")
                .definedBy("argosy.server..")
                .layer("cli")
                .definedBy("argosy.cli..")
                .whereLayer("domain")
                .mayNotAccessAnyLayer()
                .whereLayer("network")
                .mayOnlyAccessLayers("domain")
                .whereLayer("economics")
                .mayOnlyAccessLayers("domain")
                .whereLayer("search")
                .mayNotAccessAnyLayer()
                .whereLayer("solvers")
                .mayOnlyAccessLayers("search")
                .whereLayer("instances")
                .mayOnlyAccessLayers("search")
                .whereLayer("planning")
                .mayOnlyAccessLayers("domain", "network", "economics", "search")
                .whereLayer("io")
                .mayOnlyAccessLayers("domain")
                .whereLayer("netbuild")
                .mayOnlyAccessLayers("domain", "network", "io")
                .whereLayer("store")
                .mayOnlyAccessLayers("domain", "io")
                .whereLayer("server")
                .mayOnlyAccessLayers("domain", "network", "economics", "search", "solvers", "planning", "io", "store")
                .check(classes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "domain",
                "network",
                "economics",
                "search",
                "solvers",
                "planning",
                "io",
                "cli",
                "netbuild",
                "store",
                "server"
            })
    void packagesOfAModuleFormNoCycle(String module) {
        slices().matching("argosy." + module + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(classes);
    }

    @Test
    void theMiddleTouchesNoFileClockOrTerminal() {
        for (String module : PURE) {
            ArchRuleDefinition.noClasses()
                    .that()
                    .resideInAPackage("argosy." + module + "..")
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.nio.file.Files")
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.io.File")
                    .orShould()
                    .callMethod(java.time.Instant.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .orShould()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err")
                    .check(classes);
        }
    }
}
