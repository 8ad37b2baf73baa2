package org.hoidong.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

@AnalyzeClasses(packages = "org.hoidong.core", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "org.hoidong.core.";

    /** Each package may use those before it; {@code style} holds annotations only, and all may use it. */
    private static final ImmutableList<String> ORDER = ImmutableList.of(
            "basics",
            "law",
            "outcome",
            "calendar",
            "obligation",
            "council",
            "voting",
            "meeting",
            "resolution",
            "oversight",
            "petition",
            "vietnam");

    @ArchTest
    static final ArchRule every_class_lives_in_one_of_the_packages_of_the_order = classes()
            .should()
            .resideInAnyPackage(trees(ORDER))
            .orShould()
            .resideInAPackage(tree("style"))
            .because("a package that is not in the order is checked by none of these rules");

    @ArchTest
    static final ArchRule style_uses_nothing_of_the_library = noClasses()
            .that()
            .resideInAPackage(tree("style"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(trees(ORDER));

    @ArchTest
    static void a_package_uses_none_to_its_right(JavaClasses classes) {
        for (int i = 0; i < ORDER.size() - 1; i++) {
            List<String> right = ORDER.subList(i + 1, ORDER.size());
            noClasses()
                    .that()
                    .resideInAPackage(tree(ORDER.get(i)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(trees(right))
                    .because(ORDER.get(i) + " comes before " + String.join(", ", right))
                    .allowEmptyShould(true)
                    .check(classes);
        }
    }

    @ArchTest
    static final ArchRule only_the_jdk_and_guava_and_annotations_are_used = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.hoidong.core..",
                    "java..",
                    "com.google.common..",
                    "org.immutables.value..",
                    "org.jspecify.annotations..");

    @ArchTest
    static final ArchRule generated_implementations_are_not_public = noClasses()
            .that()
            .haveSimpleNameStartingWith("Immutable")
            .should()
            .bePublic()
            .allowEmptyShould(true)
            .because("implementations are hidden; see DomainStyle");

    private static String tree(String name) {
        return ROOT + name + "..";
    }

    private static String[] trees(List<String> names) {
        return names.stream().map(ArchitectureTest::tree).toArray(String[]::new);
    }
}
