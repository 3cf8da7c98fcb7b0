// SPDX-License-Identifier: MIT
package law;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The law of dependencies: each points one way. */
class DependencyTest {
  private static final String TRUFFLE = "com.oracle.truffle..";
  private static final JavaClasses CLASSES = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages("m3", "spin", "alpha", "machine", "device", "memory", "net", "time");
  private static final String[] MACHINE = {"alpha..", "machine..", "device..", "memory..", "net..", "time.."};

  private static final ArchRule FRONT_END_KNOWS_NO_TRUFFLE = noClasses()
      .that().resideInAnyPackage("m3.source..", "m3.diagnostic..", "m3.syntax..", "m3.types..", "m3.unit..", "m3.check..",
          "m3.object..")
      .should().dependOnClassesThat().resideInAnyPackage(TRUFFLE, "m3.runtime..", "m3.nodes..", "m3.translate..");

  private static final ArchRule NODES_KNOW_NEITHER_SYNTAX_NOR_CHECKER = noClasses()
      .that().resideInAnyPackage("m3.nodes..", "m3.runtime..", "m3.strand..")
      .should().dependOnClassesThat().resideInAnyPackage("org.antlr..", "m3.syntax..", "m3.check..");

  private static final ArchRule SYNTAX_COMES_FIRST = noClasses()
      .that().resideInAnyPackage("m3.syntax..", "m3.diagnostic..", "m3.source..")
      .should().dependOnClassesThat().resideInAnyPackage("m3.types..", "m3.unit..", "m3.check..");

  private static final ArchRule TYPES_KNOW_NO_CHECKER = noClasses()
      .that().resideInAnyPackage("m3.types..", "m3.unit..")
      .should().dependOnClassesThat().resideInAnyPackage("m3.check..");

  private static final ArchRule ONLY_THE_PARSER_KNOWS_ANTLR = noClasses()
      .that().resideInAnyPackage("m3..", "spin..").and().resideOutsideOfPackages("m3.syntax..", "m3.grammar..")
      .should().dependOnClassesThat().resideInAnyPackage("org.antlr..");

  private static final ArchRule MACHINE_KNOWS_NEITHER_LANGUAGE_NOR_KERNEL = noClasses()
      .that().resideInAnyPackage(MACHINE)
      .should().dependOnClassesThat().resideInAnyPackage("m3..", "spin..", TRUFFLE);

  private static final ArchRule LANGUAGE_KNOWS_NO_KERNEL = noClasses()
      .that().resideInAnyPackage("m3..")
      .should().dependOnClassesThat().resideInAnyPackage("spin..", "machine..", "device..", "memory..", "net..", "time..");

  private static final ArchRule KERNEL_KNOWS_NO_NODES = noClasses()
      .that().resideInAnyPackage("spin..")
      .should().dependOnClassesThat().resideInAnyPackage("m3.nodes..", "m3.translate..", "m3.check..", "m3.syntax..");

  static Stream<Named<ArchRule>> rules() {
    return Stream.of(
        Named.of("front end knows no truffle", FRONT_END_KNOWS_NO_TRUFFLE),
        Named.of("nodes know neither syntax nor checker", NODES_KNOW_NEITHER_SYNTAX_NOR_CHECKER),
        Named.of("syntax comes first", SYNTAX_COMES_FIRST),
        Named.of("types know no checker", TYPES_KNOW_NO_CHECKER),
        Named.of("only the parser knows antlr", ONLY_THE_PARSER_KNOWS_ANTLR),
        Named.of("machine knows neither language nor kernel", MACHINE_KNOWS_NEITHER_LANGUAGE_NOR_KERNEL),
        Named.of("language knows no kernel", LANGUAGE_KNOWS_NO_KERNEL),
        Named.of("kernel knows no nodes", KERNEL_KNOWS_NO_NODES));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void holds(ArchRule rule) {
    rule.check(CLASSES);
  }
}
