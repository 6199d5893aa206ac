package org.undersigned.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/// `link` has two readers of its arguments, one of them for quick starts: both take the same
/// options.
class LinkArgumentsTest {
  private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());
  private static final Surroundings SURROUNDINGS =
      new Surroundings(
          InputStream.nullInputStream(),
          NOWHERE,
          NOWHERE,
          Map.of(),
          Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
          Path.of(""));

  /// Every option that the library knows, with as many values as it takes.
  static Stream<OptionSpec> options() {
    return new CommandLine(new LinkCommand(SURROUNDINGS)).getCommandSpec().options().stream();
  }

  @ParameterizedTest
  @MethodSource("options")
  void anOptionMeansTheSameToBoth(OptionSpec option) {
    assertBothRead(withValues(option));
  }

  @Test
  void allOptionsTogetherMeanTheSameToBoth() {
    List<String> all = new ArrayList<>();
    options().forEach(option -> all.addAll(withValues(option)));
    assertBothRead(all);
  }

  private static List<String> withValues(OptionSpec option) {
    List<String> arguments = new ArrayList<>(List.of(option.longestName()));
    for (int value = 0; value < option.arity().min(); value++) arguments.add("1" + value);
    return arguments;
  }

  private static void assertBothRead(List<String> options) {
    List<String> arguments = new ArrayList<>(List.of("one.csv"));
    arguments.addAll(options);
    arguments.add("other.csv");
    LinkCommand byLibrary = new LinkCommand(SURROUNDINGS);
    new CommandLine(byLibrary).parseArgs(arguments.toArray(String[]::new));
    Optional<LinkCommand> quick = LinkArguments.read(SURROUNDINGS, arguments);
    assertTrue(quick.isPresent(), "the quick reader knows " + options);
    assertEquals(values(byLibrary), values(quick.get()), options.toString());
  }

  /// What a command was told, option by option.
  private static List<String> values(LinkCommand command) {
    List<String> values = new ArrayList<>();
    for (ArgSpec each : new CommandLine(command).getCommandSpec().args()) {
      Object value = each.getValue();
      values.add(each.paramLabel() + " " + value);
    }
    return values;
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "--seed=1", "--unheard-of", "--clusters", "--seed x", ""})
  void whatIsNotPlainIsLeftToTheLibrary(String arguments) {
    List<String> given = arguments.isEmpty() ? List.of() : List.of(arguments.split(" "));
    assertTrue(LinkArguments.read(SURROUNDINGS, given).isEmpty());
  }
}
