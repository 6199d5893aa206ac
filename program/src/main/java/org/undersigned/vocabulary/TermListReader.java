package org.undersigned.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.undersigned.model.Message;
import org.undersigned.model.Term;

/// Reads a list of terms from its text. Strict: what it does not know, it refuses, with the line.
///
/// ```
/// vocabulary: acts                 four lines of head, in this order
/// version: 1
/// source: …
/// attributes: none                 names that entries may use besides; `none`, or parted by blanks
///
/// # a remark on a line of its own
/// [arbitrary detention]            an entry's code
/// en: arbitrary detention          label to print, one per language (ISO 639-1)
/// also-en: arbitrary arrest        further labels, parted by "; "
/// broader: detention               a code of this list
/// opposite: release                a code of this list; may be repeated
/// field: act: type of act          a code of the list `fields`
/// article: ICCPR 9(1)              instrument and provision; may be repeated
/// note: …                          a remark for people
/// ```
public final class TermListReader {
  private static final List<String> HEAD = List.of("vocabulary", "version", "source", "attributes");
  private static final Set<String> ONCE = Set.of("broader", "field", "note");
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private final String name;
  private final List<String> lines;
  private final Map<String, String> head = new LinkedHashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private final Set<String> codes = new HashSet<>();
  private final Map<String, Integer> places = new HashMap<>();
  private int at;

  private TermListReader(String name, String text) {
    this.name = name;
    this.lines = text.lines().toList();
  }

  /// The list that `text` holds.
  ///
  /// @param name what to call it in a message: a file's name
  public static ListOutcome read(String name, String text) {
    try {
      return new ListOutcome.Taken(new TermListReader(name, text).list());
    } catch (Refusal refusal) {
      return new ListOutcome.Refused(refusal.why);
    }
  }

  private TermList list() {
    for (String key : HEAD) {
      Line line = next().orElseThrow(() -> refusal("the head lacks '" + key + ":'"));
      if (!(line instanceof Pair(var found, var value)) || !found.equals(key))
        throw refusal("expected '" + key + ":'");
      head.put(key, value);
    }
    Set<String> attributes = new HashSet<>(List.of(head.get("attributes").split("\\s+")));
    attributes.remove("none");
    Optional<Line> line = next();
    while (line.isPresent()) {
      if (!(line.get() instanceof Code(var code))) throw refusal("expected '[a code]'");
      Draft draft = new Draft(code);
      if (!codes.add(code)) throw refusal("the code '" + code + "' stands twice");
      places.put(TermList.place(code, ""), at);
      for (line = next(); line.isPresent() && line.get() instanceof Pair pair; line = next())
        add(draft, pair, attributes);
      if (draft.labels.isEmpty()) throw refusal("'" + code + "' has no label");
      entries.add(draft.entry(head.get("vocabulary")));
    }
    TermList list =
        new TermList(
            head.get("vocabulary"), version(), head.get("source"), attributes, entries, places);
    ListChecks.twoMeanings(list)
        .ifPresent(
            problem -> {
              throw refusal(list.line(problem.code(), problem.field()), problem.what());
            });
    return list;
  }

  private String version() {
    if (!head.get("version").matches("\\d{1,9}")) throw refusal("the version is no whole number");
    return head.get("version");
  }

  private void add(Draft draft, Pair pair, Set<String> attributes) {
    String key = pair.key;
    String value = pair.value;
    if (value.isEmpty()) throw refusal("'" + key + ":' is empty");
    places.put(TermList.place(draft.code, key), at);
    boolean fresh =
        switch (key) {
          case "opposite" -> draft.opposites.add(value);
          case "article" -> draft.citations.add(citation(value));
          case String once when ONCE.contains(once) -> draft.once.put(once, value) == null;
          case String own when attributes.contains(own) -> draft.attributes.put(own, value) == null;
          case String also when also.startsWith("also-") && LANGUAGES.contains(also.substring(5)) ->
              draft.others.put(also.substring(5), List.of(value.split("\\s*;\\s*"))) == null;
          case String language when LANGUAGES.contains(language) ->
              draft.labels.put(language, value) == null;
          case String unknown -> throw refusal("unknown field '" + unknown + ":'");
        };
    if (!fresh) throw refusal("'" + key + ":' stands twice in one entry");
  }

  /// An instrument's code may hold blanks (`GC IV 53`), a provision only in `common 3`.
  private Citation citation(String value) {
    int cut = value.contains(" common ") ? value.indexOf(" common ") : value.lastIndexOf(' ');
    if (cut < 1) throw refusal("an article names an instrument and a provision");
    return new Citation(value.substring(0, cut), value.substring(cut + 1));
  }

  private sealed interface Line {}

  private record Code(String code) implements Line {}

  private record Pair(String key, String value) implements Line {}

  private Optional<Line> next() {
    while (at < lines.size()) {
      String line = lines.get(at++).strip();
      if (line.isEmpty() || line.startsWith("#")) continue;
      if (line.startsWith("[") && line.endsWith("]"))
        return Optional.of(new Code(line.substring(1, line.length() - 1).strip()));
      int colon = line.indexOf(':');
      if (colon < 1) throw refusal("neither '[a code]' nor 'field: value'");
      return Optional.of(
          new Pair(line.substring(0, colon).strip(), line.substring(colon + 1).strip()));
    }
    return Optional.empty();
  }

  private Refusal refusal(String problem) {
    return refusal(at, problem);
  }

  private Refusal refusal(int line, String problem) {
    return new Refusal(
        Message.of("VOCAB-01", "list", name, "line", Integer.toString(line), "problem", problem));
  }

  private static final class Draft {
    private final String code;
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, List<String>> others = new HashMap<>();
    private final Map<String, String> once = new HashMap<>();
    private final Map<String, String> attributes = new HashMap<>();
    private final List<String> opposites = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();

    private Draft(String code) {
      this.code = code;
    }

    private Entry entry(String vocabulary) {
      return new Entry(
          new Term(vocabulary, code),
          labels,
          others,
          Optional.ofNullable(once.get("broader")),
          opposites,
          Optional.ofNullable(once.get("field")),
          citations,
          attributes,
          Optional.ofNullable(once.get("note")));
    }
  }

  private static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Message why;

    private Refusal(Message why) {
      super(why.code(), null, false, false);
      this.why = why;
    }
  }
}
