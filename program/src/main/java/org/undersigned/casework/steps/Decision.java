package org.undersigned.casework.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.undersigned.model.Message;
import org.undersigned.model.Review;
import org.undersigned.notation.MalformedRecord;
import org.undersigned.notation.Notation;

/// What a reviewer decided of one draft, as a line of a decisions file: which draft is meant (its
/// document, its list, its exact quote, and further words where several drafts share a quote), the
/// verdict, the reason, and what is corrected.
///
/// @param document the exhibit's name as received
/// @param list `statements`, `figures`, `demands` or `references`
/// @param narrowed further marks of the draft: `kind`, `stance`, `speaker` (the last of the chain),
///     `low`
/// @param corrected fields of the statement that are to read otherwise; only with CORRECTED
public record Decision(
    String document,
    String list,
    String quote,
    Map<String, String> narrowed,
    Review.Verdict verdict,
    Map<String, Object> corrected,
    String reason,
    Optional<String> reviewer) {

  private static final Set<String> KEYS =
      Set.of(
          "document",
          "list",
          "quote",
          "kind",
          "stance",
          "speaker",
          "low",
          "decision",
          "corrected",
          "reason",
          "reviewer");
  private static final Set<String> LISTS = Set.of("statements", "figures", "demands", "references");

  public Decision {
    narrowed = Map.copyOf(narrowed);
    corrected = Map.copyOf(corrected);
  }

  /// What came of reading a decisions file.
  public sealed interface Parsed {
    record Decisions(List<Decision> all) implements Parsed {
      public Decisions {
        all = List.copyOf(all);
      }
    }

    record Refused(Message why) implements Parsed {}
  }

  /// Reads a JSON array of decisions. Unknown keys, lists and verdicts are refused, with the place.
  public static Parsed parse(String json) {
    Object tree;
    try {
      tree = Notation.tree(json);
    } catch (MalformedRecord malformed) {
      return refused(0, "it is not JSON");
    }
    if (!(tree instanceof List<?> array)) return refused(0, "it is not a list of decisions");
    List<Decision> all = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      if (!(array.get(i) instanceof Map<?, ?> map)) return refused(i + 1, "it is no object");
      try {
        all.add(decision(map));
      } catch (IllegalArgumentException problem) {
        return refused(i + 1, String.valueOf(problem.getMessage()));
      }
    }
    return new Parsed.Decisions(all);
  }

  private static Parsed refused(int number, String problem) {
    return new Parsed.Refused(
        Message.of("QUOTE-03", "number", Integer.toString(number), "problem", problem));
  }

  private static Decision decision(Map<?, ?> map) {
    for (Object key : map.keySet())
      if (!KEYS.contains(key)) throw new IllegalArgumentException("unknown field '" + key + "'");
    String list = text(map, "list").orElse("statements");
    if (!LISTS.contains(list)) throw new IllegalArgumentException("unknown list '" + list + "'");
    Map<String, String> narrowed = new java.util.HashMap<>();
    for (String key : List.of("kind", "stance", "speaker", "low"))
      text(map, key).ifPresent(value -> narrowed.put(key, value));
    return new Decision(
        required(map, "document"),
        list,
        required(map, "quote"),
        narrowed,
        verdict(required(map, "decision")),
        corrected(map.get("corrected")),
        required(map, "reason"),
        text(map, "reviewer"));
  }

  private static Review.Verdict verdict(String word) {
    return switch (word) {
      case "accept" -> Review.Verdict.ACCEPTED;
      case "correct" -> Review.Verdict.CORRECTED;
      case "reject" -> Review.Verdict.REJECTED;
      default -> throw new IllegalArgumentException("unknown decision '" + word + "'");
    };
  }

  private static Map<String, Object> corrected(Object value) {
    if (value == null) return Map.of();
    if (!(value instanceof Map<?, ?> map))
      throw new IllegalArgumentException("'corrected' is no object");
    Map<String, Object> fields = new java.util.HashMap<>();
    for (var entry : map.entrySet()) {
      String key = String.valueOf(entry.getKey());
      if (!Correcting.FIELDS.contains(key))
        throw new IllegalArgumentException("unknown field 'corrected." + key + "'");
      fields.put(key, entry.getValue() == null ? Optional.empty() : entry.getValue());
    }
    return fields;
  }

  private static String required(Map<?, ?> map, String key) {
    return text(map, key)
        .orElseThrow(() -> new IllegalArgumentException("'" + key + "' is missing"));
  }

  private static Optional<String> text(Map<?, ?> map, String key) {
    Object value = map.get(key);
    return value == null ? Optional.empty() : Optional.of(String.valueOf(value));
  }
}
