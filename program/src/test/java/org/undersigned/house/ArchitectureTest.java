package org.undersigned.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The arrows between the rooms are those of `ARCHITECTURE.md`, and no others.
class ArchitectureTest {

  private static final String ROOT = "org.undersigned";
  private static final Pattern TEST_CLASSES =
      Pattern.compile(".*/target/(?:.*/)?test(?:-classes)?/.*");
  private static JavaClasses classes;
  private static Rooms rooms;

  @BeforeAll
  static void readTheHouse() throws IOException {
    classes =
        new ClassFileImporter().withImportOption(ArchitectureTest::isNoTest).importPackages(ROOT);
    rooms = Rooms.onTheMap();
  }

  @Test
  void theTableNamesRoomsAndRunsOneWay() {
    assertTrue(rooms.mayUse().size() > 15, "the table of rooms was found: " + rooms.mayUse());
    List<String> seen = new ArrayList<>();
    rooms
        .mayUse()
        .forEach(
            (room, allowed) -> {
              for (String used : allowed)
                assertTrue(seen.contains(used), room + " uses " + used + ", which is not above it");
              seen.add(room);
            });
  }

  @Test
  void eachRoomUsesOnlyWhatItsRowAllows() {
    TreeSet<String> broken = new TreeSet<>();
    for (JavaClass from : classes)
      for (var dependency : from.getDirectDependenciesFromSelf()) {
        String room = room(from);
        String used = room(dependency.getTargetClass());
        if (used.isEmpty() || used.equals(room) || isMain(from)) continue;
        if (!rooms.mayUse().getOrDefault(room, List.of()).contains(used))
          broken.add(from.getName() + " uses " + dependency.getTargetClass().getName());
      }
    assertEquals(new TreeSet<>(), broken);
  }

  @Test
  void everyPackageIsOnTheMap() {
    TreeSet<String> strangers = new TreeSet<>();
    for (JavaClass each : classes)
      if (!rooms.mayUse().containsKey(room(each)) && !each.getPackageName().equals(ROOT))
        strangers.add(each.getPackageName());
    assertEquals(new TreeSet<>(), strangers);
  }

  @Test
  void noPackagesFormACycle() {
    slices()
        .matching(ROOT + ".(**)")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(classes);
  }

  @Test
  void inTheWaysInOnlyMainTouchesTheArchive() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".app..")
        .and()
        .doNotHaveSimpleName("Main")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".archive..")
        .allowEmptyShould(true)
        .check(classes);
  }

  @Test
  void theModelIsRecordsSealedInterfacesAndEnumsOnTheJdkAlone() {
    TreeSet<String> others = new TreeSet<>();
    for (JavaClass each : classes)
      if (room(each).equals("model")
          && !each.getSimpleName().equals("package-info")
          && !each.isAnonymousClass()
          && !each.isRecord()
          && !each.isEnum()
          && !each.reflect().isSealed()) others.add(each.getName());
    assertEquals(new TreeSet<>(), others);
    classes()
        .that()
        .resideInAPackage(ROOT + ".model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(ROOT + ".model..", "java..", "org.jspecify..")
        .check(classes);
  }

  @Test
  void aQuoteIsMadeByQuoteFromAndRestoredInOnePlace() {
    TreeSet<String> makers = new TreeSet<>();
    for (JavaClass each : classes)
      for (JavaConstructorCall call : each.getConstructorCallsFromSelf())
        if (call.getTargetOwner().getName().equals(ROOT + ".model.Quote"))
          makers.add(each.getName());
    makers.remove(ROOT + ".model.Quote");
    makers.remove(ROOT + ".notation.RestoredQuote");
    assertEquals(new TreeSet<>(), makers);
  }

  @Test
  void librariesStayBehindTheirFences() {
    assertFalse(rooms.fences().isEmpty(), "the table of fences was found");
    rooms
        .fences()
        .forEach(
            (library, allowed) ->
                noClasses()
                    .that(
                        DescribedPredicate.describe(
                            "stand outside " + allowed,
                            each ->
                                !isMain(each)
                                    && allowed.stream()
                                        .noneMatch(
                                            room -> within(each.getName(), ROOT + "." + room))))
                    .should()
                    .dependOnClassesThat(
                        DescribedPredicate.describe(
                            "belong to " + library, each -> within(each.getName(), library)))
                    .check(classes));
  }

  @Test
  void onlyTheWaysInReadTheClockAndTheEnvironment() {
    List<String> banned =
        List.of(
            "java.lang.System.getenv",
            "java.lang.System.currentTimeMillis",
            "java.time.Instant.now",
            "java.time.LocalDate.now",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone");
    TreeSet<String> broken = new TreeSet<>();
    for (JavaClass each : classes) {
      if (room(each).equals("app") || isMain(each)) continue;
      each.getMethodCallsFromSelf()
          .forEach(
              call -> {
                String target = call.getTargetOwner().getName() + "." + call.getName();
                if (banned.contains(target)) broken.add(each.getName() + " calls " + target);
              });
    }
    assertEquals(new TreeSet<>(), broken);
  }

  /// Test classes lie in `test-classes` (Maven) or in a folder `test` (other builds).
  private static boolean isNoTest(Location location) {
    return !location.matches(TEST_CLASSES);
  }

  private static boolean isMain(JavaClass each) {
    return within(each.getName(), ROOT + ".app.Main");
  }

  private static boolean within(String name, String prefix) {
    return name.equals(prefix) || name.startsWith(prefix + ".") || name.startsWith(prefix + "$");
  }

  /// The room a class stands in, or empty text for a class that is none of ours.
  private static String room(JavaClass each) {
    String name = each.getPackageName();
    if (!name.startsWith(ROOT + ".")) return "";
    String rest = name.substring(ROOT.length() + 1);
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }
}
