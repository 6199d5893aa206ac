package org.undersigned.statements.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.undersigned.language.Tongue;
import org.undersigned.model.Stance;

/// The rules of a language, in the order in which they are tried, read from `rules-en.txt` and so
/// on:
///
/// ```
/// say-that: report [stance]
///   N:speaker V[speech/fin]:cue "that" REST:content
///   + The Ministry said that nobody was hurt. | speaker=The Ministry | content=nobody was hurt
///   - The Ministry said nothing.
/// ```
///
/// A rule's id is the language's code and its name: `en-say-that`.
final class RuleBook {
  private static final Map<Tongue, RuleBook> LOADED = new ConcurrentHashMap<>();

  private final Lexicon lexicon;
  private final List<Rule> rules;
  private final Needs needs;

  private RuleBook(Lexicon lexicon, List<Rule> rules) {
    this.lexicon = lexicon;
    this.rules = List.copyOf(rules);
    this.needs = Needs.of(this.rules, lexicon);
  }

  static RuleBook of(Tongue tongue) {
    return LOADED.computeIfAbsent(tongue, RuleBook::read);
  }

  List<Rule> rules() {
    return rules;
  }

  /// The rules without those of these ids: precision against recall is a setting.
  RuleBook without(Set<String> ids) {
    if (ids.isEmpty()) return this;
    return new RuleBook(lexicon, rules.stream().filter(rule -> !ids.contains(rule.id())).toList());
  }

  /// The rules, in their order, that have a chance in some phrases of a sentence.
  List<Needs.Fitting> fitting(Sentence sentence, Matcher.Range range) {
    return needs.met(sentence, range);
  }

  private static RuleBook read(Tongue tongue) {
    String file = "rules-" + tongue.code() + ".txt";
    List<Rule> rules = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (String line : lines(file)) {
      if (line.isBlank() || line.startsWith("#")) continue;
      if (!Character.isWhitespace(line.charAt(0)) && !lines.isEmpty()) {
        rules.add(rule(tongue, lines));
        lines = new ArrayList<>();
      }
      lines.add(line);
    }
    if (!lines.isEmpty()) rules.add(rule(tongue, lines));
    return new RuleBook(Lexicon.of(tongue), rules);
  }

  private static Rule rule(Tongue tongue, List<String> lines) {
    String[] head = lines.getFirst().split(":", 2);
    String[] effect = head[1].strip().split("\\s+");
    StringBuilder pattern = new StringBuilder();
    List<Rule.Example> examples = new ArrayList<>();
    List<String> counter = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String text = line.strip();
      if (text.startsWith("+ ")) examples.add(example(text.substring(2)));
      else if (text.startsWith("- ")) counter.add(text.substring(2).strip());
      else pattern.append(text).append(' ');
    }
    Pattern read = Pattern.of(expand(tongue, pattern.toString()));
    return new Rule(
        tongue.code() + "-" + head[0].strip(),
        Rule.Effect.valueOf(effect[0].toUpperCase(Locale.ROOT)),
        effect.length > 1
            ? Optional.of(Stance.valueOf(effect[1].toUpperCase(Locale.ROOT)))
            : Optional.empty(),
        effect.length > 2 ? Optional.of(effect[2].replace('_', ' ')) : Optional.empty(),
        read,
        examples,
        counter);
  }

  /// `MID` is what may stand between a subject and its verb, `ASIDE` what may follow a noun and
  /// belong to it, `TO*` what may follow a verb of saying.
  private static String expand(Tongue tongue, String pattern) {
    String adverbs = String.join("|", Lexicon.of(tongue).words("between"));
    String relative = String.join("|", Lexicon.of(tongue).words("relative"));
    String named = tongue == Tongue.RUSSIAN ? "N[person-name]? " : "";
    String aside =
        named
            + "( P | T | A )* ( \"not\" )? ( \"yet\" )? ( ( V[any/part] | V[any/ger] ) ( N | P | T"
            + " | A | V[any/part] )* )? ( \",\" .. \",\" | \"(\" .. \")\" | \"—|–\" .. \"—|–\" | \""
            + relative
            + "\" ( A | P | T | N )* V[any/fin] .. )?";
    String adverb = " ( A | \"" + adverbs + "\" )*";
    return pattern
        .replace("MID", aside + adverb)
        .replace("ASIDE", aside)
        .replace("TO*", "( N:hearer | P | T | A | \"" + adverbs + "\" )*");
  }

  private static Rule.Example example(String text) {
    String[] parts = text.split(" \\| ");
    Map<String, String> roles = new HashMap<>();
    for (int i = 1; i < parts.length; i++) {
      String[] pair = parts[i].split("=", 2);
      roles.put(pair[0].strip(), pair[1].strip());
    }
    return new Rule.Example(parts[0].strip(), roles);
  }

  private static List<String> lines(String file) {
    try (var in = RuleBook.class.getResourceAsStream(file)) {
      if (in == null) throw new IllegalStateException("No rules named " + file);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException trouble) {
      throw new UncheckedIOException("Cannot read the rules " + file, trouble);
    }
  }
}
