package org.hoidong.workflow;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.hoidong.workflow", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "org.hoidong.workflow";

    /** The tools that work on any workflow; none uses another, but that a diagram of a difference draws what {@code change} found. */
    private static final String[] TOOLS = {ROOT + ".change..", ROOT + ".render..", ROOT + ".json..", ROOT + ".report.."
    };

    /** The workflows of council governance, which stand on all the others. */
    private static final String[] WORKFLOWS = {ROOT + ".followup..", ROOT + ".lifecycle.."};

    private static final String[] CORE_OF_THE_ENGINE = {
        "org.hoidong.core.style..",
        "org.hoidong.core.basics..",
        "org.hoidong.core.law..",
        "org.hoidong.core.outcome..",
        "org.hoidong.core.calendar..",
        "org.hoidong.core.obligation.."
    };

    @ArchTest
    static final ArchRule every_class_lives_in_one_of_the_packages_checked_here = classes()
            .should()
            .resideInAPackage(ROOT)
            .orShould()
            .resideInAnyPackage(TOOLS)
            .orShould()
            .resideInAnyPackage(WORKFLOWS)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule the_root_uses_no_other_package_of_this_module = noClasses()
            .that()
            .resideInAPackage(ROOT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + ".*..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule the_tools_know_no_particular_workflow = noClasses()
            .that()
            .resideInAnyPackage(TOOLS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(WORKFLOWS)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule the_root_and_its_tools_know_no_council = noClasses()
            .that(resideInAPackage(ROOT).or(resideInAnyPackage(TOOLS)))
            .should()
            .dependOnClassesThat(
                    resideInAPackage("org.hoidong.core..").and(not(resideInAnyPackage(CORE_OF_THE_ENGINE))))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule only_json_uses_jackson = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".json..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule only_the_jdk_and_guava_and_slf4j_and_jackson_core_and_annotations_are_used = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.hoidong.core..",
                    "org.hoidong.workflow..",
                    "java..",
                    "com.google.common..",
                    "org.slf4j",
                    "com.fasterxml.jackson.core..",
                    "org.immutables.value..",
                    "org.jspecify.annotations..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule generated_implementations_are_not_public = noClasses()
            .that()
            .haveSimpleNameStartingWith("Immutable")
            .should()
            .bePublic()
            .allowEmptyShould(true);
}
