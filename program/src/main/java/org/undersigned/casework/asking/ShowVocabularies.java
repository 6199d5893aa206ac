package org.undersigned.casework.asking;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.undersigned.casework.CaseTerms;
import org.undersigned.model.Message;
import org.undersigned.model.OwnTerms;
import org.undersigned.vocabulary.Entry;
import org.undersigned.vocabulary.ListOutcome;
import org.undersigned.vocabulary.TermList;
import org.undersigned.vocabulary.TermListReader;
import org.undersigned.vocabulary.Vocabularies;

/// The lists of terms that ship with the program and, beside them, an office's own.
public final class ShowVocabularies {
  private Vocabularies all;
  private final TreeMap<String, Integer> own = new TreeMap<>();

  /// The shipped lists alone, so far.
  public ShowVocabularies() {
    all = Vocabularies.shipped();
  }

  /// With what a case keeps of its own.
  public ShowVocabularies(CaseTerms terms) {
    all = terms.all();
    for (OwnTerms each : terms.standing())
      if (TermListReader.read(each.list(), each.text()) instanceof ListOutcome.Taken(TermList list))
        own.merge(list.name(), list.entries().size(), Integer::sum);
  }

  /// A list of terms.
  ///
  /// @param version `4`; with an office's own terms `4+2`, both versions
  /// @param own how many of its terms are the office's own
  public record ListLine(String list, String version, int terms, int own, String source) {}

  /// A term.
  ///
  /// @param labels by language
  /// @param field where the HURIDOCS formats keep it; empty text where they do not
  /// @param provisions that it may touch
  /// @param whose `ours`, or `own` where the office added it
  public record TermLine(
      String list,
      String code,
      TreeMap<String, String> labels,
      String broader,
      String field,
      List<String> provisions,
      String whose) {}

  /// Puts an office's own list, or further terms for one of ours, beside those so far.
  ///
  /// @param name of the file, for a message
  /// @return why it was refused, or empty; a refused list adds nothing
  public Optional<Message> add(String name, String text) {
    return switch (TermListReader.read(name, text)) {
      case ListOutcome.Refused(Message why) -> Optional.of(why);
      case ListOutcome.Taken(TermList list) ->
          switch (all.with(list)) {
            case Vocabularies.Outcome.Refused(Message why) -> Optional.of(why);
            case Vocabularies.Outcome.Joined(Vocabularies joined) -> {
              all = joined;
              own.merge(list.name(), list.entries().size(), Integer::sum);
              yield Optional.empty();
            }
          };
    };
  }

  /// Every list, ours first.
  public List<ListLine> lists() {
    List<String> names = new java.util.ArrayList<>(Vocabularies.SHIPPED);
    own.keySet().stream().filter(each -> !names.contains(each)).forEach(names::add);
    return names.stream()
        .flatMap(each -> all.list(each).stream())
        .map(
            each ->
                new ListLine(
                    each.name(),
                    each.version(),
                    each.entries().size(),
                    own.getOrDefault(each.name(), 0),
                    each.source()))
        .toList();
  }

  /// The terms of a list; empty where there is no such list.
  public Optional<List<TermLine>> terms(String list) {
    return all.list(list).map(found -> found.entries().stream().map(this::line).toList());
  }

  private TermLine line(Entry entry) {
    boolean ours = Vocabularies.shipped().entry(entry.term()).isPresent();
    return new TermLine(
        entry.term().vocabulary(),
        entry.term().code(),
        new TreeMap<>(entry.labels()),
        entry.broader().orElse(""),
        entry.field().orElse(""),
        entry.citations().stream().map(each -> each.instrument() + " " + each.provision()).toList(),
        ours ? "ours" : "own");
  }
}
