package io.whimbrel.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import io.whimbrel.operation.Operation;

@AnalyzeClasses(packages = "io.whimbrel", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** Who may know whom: the arrows of ARCHITECTURE.md. */
    @ArchTest
    static final ArchRule ARROWS = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("io.whimbrel..")
            .withOptionalLayers(false)
            .layer("schema")
            .definedBy("io.whimbrel.schema..")
            .layer("operation")
            .definedBy("io.whimbrel.operation..")
            .layer("diff")
            .definedBy("io.whimbrel.diff..")
            .layer("connection")
            .definedBy("io.whimbrel.connection..")
            .layer("catalog")
            .definedBy("io.whimbrel.catalog..")
            .layer("scratch")
            .definedBy("io.whimbrel.scratch..")
            .layer("migration")
            .definedBy("io.whimbrel.migration..")
            .layer("run")
            .definedBy("io.whimbrel.run..")
            .layer("model")
            .definedBy("io.whimbrel.model..")
            .layer("config")
            .definedBy("io.whimbrel.config..")
            .layer("generate")
            .definedBy("io.whimbrel.generate..")
            .layer("plan")
            .definedBy("io.whimbrel.plan..")
            .whereLayer("plan")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("generate")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("config")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("diff")
            .mayOnlyBeAccessedByLayers("generate")
            .whereLayer("model")
            .mayOnlyBeAccessedByLayers("generate")
            .whereLayer("catalog")
            .mayOnlyBeAccessedByLayers("generate", "scratch")
            .whereLayer("scratch")
            .mayOnlyBeAccessedByLayers("generate", "plan")
            .whereLayer("run")
            .mayOnlyBeAccessedByLayers("generate", "plan")
            .whereLayer("migration")
            .mayOnlyBeAccessedByLayers("generate", "plan", "run")
            .whereLayer("operation")
            .mayOnlyBeAccessedByLayers("generate", "plan", "run", "migration", "diff")
            .whereLayer("connection")
            .mayOnlyBeAccessedByLayers("generate", "plan", "run", "scratch");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("io.whimbrel.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule TELLING_NAMES = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameStartingWith("Abstract")
            .orShould()
            // "Default privileges" are PostgreSQL's own word.
            .haveNameMatching(".*\\.Default(?!Privilege)[^.]*");

    /** A migration's own code gets a connection through {@code JdbcWork}; an operation never uses one. */
    @ArchTest
    static final ArchRule JDBC_WHERE_DATABASES_ARE = noClasses()
            .that(not(resideInAnyPackage(
                    "io.whimbrel.connection..",
                    "io.whimbrel.catalog..",
                    "io.whimbrel.scratch..",
                    "io.whimbrel.run..",
                    "io.whimbrel.generate..",
                    "io.whimbrel.plan..",
                    "io.whimbrel.embedded..")))
            .and()
            .doNotHaveSimpleName("JdbcWork")
            .should()
            .dependOnClassesThat(resideInAPackage("java.sql.."));

    @ArchTest
    static final ArchRule OPERATIONS_ARE_RECORDS =
            classes().that().implement(Operation.class).should().beRecords();

    @ArchTest
    static final ArchRule CORE_SEES_NO_MODULE_AROUND_IT = noClasses()
            .that()
            .resideInAnyPackage(
                    "io.whimbrel.schema..",
                    "io.whimbrel.operation..",
                    "io.whimbrel.diff..",
                    "io.whimbrel.catalog..",
                    "io.whimbrel.migration..",
                    "io.whimbrel.run..",
                    "io.whimbrel.generate..",
                    "io.whimbrel.plan..",
                    "io.whimbrel.config..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "io.whimbrel.embedded..", "io.whimbrel.hibernate..", "io.whimbrel.cli..", "org.hibernate.."));
}
