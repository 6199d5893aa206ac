package org.undersigned.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.undersigned.Shared;

/// The rules of the house that are read off the source files themselves.
class SourceRulesTest {

  private static final int LONGEST = 400;
  private static final Pattern BANNED_NAME =
      Pattern.compile(
          ".*(Util|Utils|Helper|Manager|Impl|Service|Dto|Processor|Abstract|Base|Data|Info)"
              + "(?=[A-Z.]|$).*");
  private static final Pattern BANNED_PACKAGE =
      Pattern.compile("(?m)^package .*\\b(util|utils|common|helper|impl|service|dto)\\b.*;");

  @Test
  void noFileIsLongerThanFourHundredLines() throws IOException {
    TreeSet<String> tooLong = new TreeSet<>();
    for (Path file : sources())
      try (Stream<String> lines = Files.lines(file)) {
        long count = lines.count();
        if (count > LONGEST) tooLong.add(name(file) + ": " + count + " lines");
      }
    assertEquals(new TreeSet<>(), tooLong);
  }

  @Test
  void everyMainPackageSaysWhatItIsForAndIsNullMarked() throws IOException {
    TreeSet<String> missing = new TreeSet<>();
    for (Path file : sources()) {
      if (!file.toString().contains("/src/main/")) continue;
      Path description = file.resolveSibling("package-info.java");
      if (!Files.exists(description)) missing.add(name(file.getParent()) + " has no package-info");
      else if (!file.toString().contains("/verifier/src/")
          && !Files.readString(description).contains("@NullMarked"))
        missing.add(name(description) + " lacks @NullMarked");
      if (Files.exists(description) && Files.readAllLines(description).size() > 25)
        missing.add(name(description) + " is longer than 20 lines of words");
    }
    assertEquals(new TreeSet<>(), missing);
  }

  @Test
  void noNameSaysNothing() throws IOException {
    TreeSet<String> banned = new TreeSet<>();
    for (Path file : sources()) {
      String simple = file.getFileName().toString().replace(".java", "");
      if (BANNED_NAME.matcher(simple).matches()) banned.add(name(file));
      if (BANNED_PACKAGE.matcher(Files.readString(file)).find()) banned.add(name(file));
    }
    assertEquals(new TreeSet<>(), banned);
  }

  @Test
  void noMockingLibraryIsUsed() throws IOException {
    TreeSet<String> mocking = new TreeSet<>();
    for (Path file : sources())
      if (Pattern.compile("(?m)^import .*\\b(mockito|easymock|jmockit)\\b")
          .matcher(Files.readString(file))
          .find()) mocking.add(name(file));
    assertEquals(new TreeSet<>(), mocking);
  }

  static List<Path> sources() throws IOException {
    List<Path> found = new java.util.ArrayList<>();
    for (String module : List.of("program", "verifier", "bench"))
      try (Stream<Path> files = Files.walk(Shared.repository().resolve(module).resolve("src"))) {
        files.filter(file -> file.toString().endsWith(".java")).forEach(found::add);
      }
    return found;
  }

  private static String name(Path file) {
    return Shared.repository().relativize(file).toString();
  }
}
