package org.undersigned.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.undersigned.model.Message;
import org.undersigned.model.Term;
import org.undersigned.vocabulary.ListChecks.Problem;

/// All lists at hand: those that ship with the program and, beside them, an office's own.
///
/// Own terms never change a shipped one: they add codes and labels, and are refused where they
/// would give a second meaning to a code or to a label that is taken.
public final class Vocabularies {
  /// The shipped lists, in the order in which they are best read.
  public static final List<String> SHIPPED =
      List.of(
          "fields",
          "instruments",
          "acts",
          "actions",
          "stances",
          "document-kinds",
          "units",
          "involvement",
          "relation",
          "reliability",
          "violation-status",
          "date-types",
          "counting-units",
          "row-status",
          "groups",
          "countries");

  private static final Vocabularies OF_THE_HOUSE = new Vocabularies(read());

  private final Map<String, TermList> lists;

  private Vocabularies(Map<String, TermList> lists) {
    this.lists = lists;
  }

  /// The lists that ship with the program.
  public static Vocabularies shipped() {
    return OF_THE_HOUSE;
  }

  /// The list of this name, an office's own terms at its end.
  public Optional<TermList> list(String name) {
    return Optional.ofNullable(lists.get(name));
  }

  /// The term of the list `list` that `words` name by its code, or by a label in any language.
  public Optional<Term> named(String list, String words) {
    return list(list).flatMap(found -> found.named(words)).map(Entry::term);
  }

  /// The entry of a term, or empty if no list holds it.
  public Optional<Entry> entry(Term term) {
    return list(term.vocabulary()).flatMap(list -> list.entry(term.code()));
  }

  /// What came of putting an office's own list beside the shipped ones.
  public sealed interface Outcome {
    record Joined(Vocabularies all) implements Outcome {}

    record Refused(Message why) implements Outcome {}
  }

  /// These lists and `own` beside them: a list of its own name, or further terms for a list of the
  /// same name. The joined list has both versions.
  public Outcome with(TermList own) {
    TermList before =
        lists.getOrDefault(
            own.name(),
            new TermList(own.name(), "", own.source(), own.attributes(), List.of(), Map.of()));
    for (Entry entry : own.entries())
      if (before.entry(entry.term().code()).isPresent())
        return refused(own, problem(entry, "", "the code '" + entry.term().code() + "' is taken"));
    List<Entry> entries = new ArrayList<>(before.entries());
    entries.addAll(own.entries());
    Set<String> attributes = new HashSet<>(before.attributes());
    attributes.addAll(own.attributes());
    TermList both =
        new TermList(
            before.name(),
            before.version().isEmpty() ? own.version() : before.version() + "+" + own.version(),
            before.source(),
            attributes,
            entries,
            Map.of());
    Optional<Problem> problem = ListChecks.problem(both);
    if (problem.isPresent()) return refused(own, problem.get());
    Map<String, TermList> joined = new LinkedHashMap<>(lists);
    joined.put(own.name(), both);
    Vocabularies all = new Vocabularies(joined);
    Optional<Problem> nowhere = own.entries().stream().flatMap(all::pointsNowhere).findFirst();
    if (nowhere.isPresent()) return refused(own, nowhere.get());
    return new Outcome.Joined(all);
  }

  /// The fields and instruments that an entry names and no list holds.
  private Stream<Problem> pointsNowhere(Entry entry) {
    return Stream.concat(
        entry.field().stream()
            .filter(field -> !holds("fields", field))
            .map(field -> nowhere(entry, "field", field)),
        entry.citations().stream()
            .map(Citation::instrument)
            .filter(instrument -> !holds("instruments", instrument))
            .map(instrument -> nowhere(entry, "article", instrument)));
  }

  private static Problem nowhere(Entry entry, String field, String code) {
    return problem(
        entry, field, "'" + code + "', which '" + entry.term().code() + "' names, is in no list");
  }

  private static Problem problem(Entry entry, String field, String what) {
    return new Problem(entry.term().code(), field, what);
  }

  private boolean holds(String list, String code) {
    return list(list).flatMap(found -> found.entry(code)).isPresent();
  }

  private static Outcome refused(TermList own, Problem problem) {
    return new Outcome.Refused(
        Message.of(
            "VOCAB-02",
            "list",
            own.name(),
            "line",
            Integer.toString(own.line(problem.code(), problem.field())),
            "problem",
            problem.what()));
  }

  private static Map<String, TermList> read() {
    Map<String, TermList> lists = new LinkedHashMap<>();
    for (String name : SHIPPED)
      switch (TermListReader.read(name, text(name + ".txt"))) {
        case ListOutcome.Taken(TermList list) -> lists.put(name, sound(list));
        case ListOutcome.Refused(Message why) ->
            throw new IllegalStateException("A shipped list is broken: " + why);
      }
    return lists;
  }

  private static TermList sound(TermList list) {
    ListChecks.problem(list)
        .ifPresent(
            problem -> {
              throw new IllegalStateException(list.name() + " is broken: " + problem.what());
            });
    return list;
  }

  private static String text(String file) {
    try (var in = Vocabularies.class.getResourceAsStream(file)) {
      if (in == null) throw new IllegalStateException("No list of terms named " + file);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException trouble) {
      throw new UncheckedIOException("Cannot read the list of terms " + file, trouble);
    }
  }
}
