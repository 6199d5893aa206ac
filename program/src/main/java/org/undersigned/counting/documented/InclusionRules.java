package org.undersigned.counting.documented;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.undersigned.model.DocumentedCount.Standing;

/// Who counts, as versioned data: for each thing looked at and each thing found, where a candidate
/// then stands.
///
/// @param version part of every count made under these rules
/// @param rules by `look_at/found`
public record InclusionRules(String version, Map<String, Rule> rules) {

  /// The message that gives the reason, for all that can be found.
  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("fact/none", "COUNT-01"),
          Map.entry("kind/unknown", "COUNT-02"),
          Map.entry("kind/other", "COUNT-03"),
          Map.entry("place/unknown", "COUNT-04"),
          Map.entry("place/other", "COUNT-05"),
          Map.entry("time/unknown", "COUNT-06"),
          Map.entry("time/overlapping", "COUNT-07"),
          Map.entry("time/other", "COUNT-08"),
          Map.entry("stance/alleged", "COUNT-09"),
          Map.entry("stance/denied", "COUNT-10"),
          Map.entry("stance/doubted", "COUNT-11"),
          Map.entry("stance/retracted", "COUNT-12"),
          Map.entry("review/draft", "COUNT-13"));

  /// @param code of the message that gives the reason
  public record Rule(Standing standing, String code) {}

  public InclusionRules {
    rules = Map.copyOf(rules);
  }

  /// The rules that ship with the program, `inclusion-1.tsv`.
  public static InclusionRules current() {
    String name = "/org/undersigned/counting/inclusion-1.tsv";
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                InclusionRules.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
      return read("inclusion-1", lines.lines().toList());
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  /// Rules from lines of `look_at`, `found`, `standing`, parted by tabs; lines that begin
  /// with `#` and the header are passed over.
  public static InclusionRules read(String version, List<String> lines) {
    Map<String, Rule> rules = new LinkedHashMap<>();
    for (String line : lines) {
      if (line.startsWith("#") || line.startsWith("look_at\t") || line.isBlank()) continue;
      String[] cells = line.split("\t");
      if (cells.length != 3) throw new IllegalArgumentException("Not a rule: " + line);
      Standing standing = Standing.valueOf(cells[2].toUpperCase(Locale.ROOT));
      String key = cells[0] + "/" + cells[1];
      if (!CODES.containsKey(key)) throw new IllegalArgumentException("Nothing finds " + key);
      rules.put(key, new Rule(standing, CODES.get(key)));
    }
    return new InclusionRules(version, rules);
  }

  /// The rule for what was found; a missing one is an error of the rules, never a silent pass.
  Rule on(String lookAt, String found) {
    Rule rule = rules.get(lookAt + "/" + found);
    if (rule == null)
      throw new IllegalStateException(version + " has no rule for " + lookAt + "/" + found);
    return rule;
  }
}
