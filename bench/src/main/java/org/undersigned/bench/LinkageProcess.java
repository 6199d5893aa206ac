package org.undersigned.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The command `link` in a process of its own.
final class LinkageProcess {
  private LinkageProcess() {}

  /// The arguments of the launcher, by which users start it.
  static List<String> command(LinkageSet set, Path clusters, String... more) {
    List<String> command = new ArrayList<>();
    command.add("link");
    set.lists().forEach(list -> command.add(list.toString()));
    command.addAll(List.of("--clusters", clusters.toString(), "--json"));
    command.addAll(List.of(more));
    return command;
  }

  /// Runs it and gives what it printed.
  static String run(List<String> command) throws IOException, InterruptedException {
    Process process =
        Launcher.undersigned(Map.of(), command.toArray(String[]::new))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String report = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0)
      throw new IllegalStateException("link ended with " + process.exitValue());
    return report;
  }

  static String number(String report, String field) {
    Matcher found = Pattern.compile("\"" + field + "\":([0-9.E-]+)").matcher(report);
    return found.find() ? found.group(1) : "?";
  }

  static String recall(String report) {
    Matcher found =
        Pattern.compile(
                "\"estimated_recall\":\\{\"value\":([0-9.E-]+),\"low\":([0-9.E-]+),\"high\":([0-9.E-]+)")
            .matcher(report);
    return found.find()
        ? "%.5s (%.5s to %.5s)".formatted(found.group(1), found.group(2), found.group(3))
        : "?";
  }
}
