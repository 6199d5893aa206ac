package org.undersigned.statements;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.model.Message;

/// All that was proposed for one document, each list in the order of the text.
///
/// @param notices what a person should know of how it was proposed
public record Drafts(
    List<StatementDraft> statements,
    List<FigureDraft> figures,
    List<DemandDraft> demands,
    List<ReferenceDraft> references,
    List<PersonDraft> persons,
    List<Message> notices) {
  public Drafts {
    statements = List.copyOf(statements);
    figures = List.copyOf(figures);
    demands = List.copyOf(demands);
    references = List.copyOf(references);
    persons = List.copyOf(persons);
    notices = List.copyOf(notices);
  }

  /// Without notices.
  public Drafts(
      List<StatementDraft> statements,
      List<FigureDraft> figures,
      List<DemandDraft> demands,
      List<ReferenceDraft> references,
      List<PersonDraft> persons) {
    this(statements, figures, demands, references, persons, List.of());
  }

  /// These drafts and those notices.
  public Drafts with(List<Message> said) {
    return new Drafts(statements, figures, demands, references, persons, said);
  }

  /// These, and behind them what `others` found besides. Where both name one person, or give one
  /// quote the same claim by the same speakers, it is there once, as found first.
  public Drafts and(Drafts others) {
    Drafts fresh = others.beyond(this);
    return new Drafts(
        joined(statements, fresh.statements),
        joined(figures, fresh.figures),
        joined(demands, fresh.demands),
        joined(references, fresh.references),
        joined(persons, fresh.persons),
        joined(notices, fresh.notices));
  }

  /// Of these drafts those that `first` does not hold.
  public Drafts beyond(Drafts first) {
    return new Drafts(
        statements.stream()
            .filter(each -> first.statements.stream().noneMatch(each::saysTheSameAs))
            .toList(),
        figures.stream()
            .filter(each -> first.figures.stream().noneMatch(each::givesTheSameAs))
            .toList(),
        demands.stream()
            .filter(each -> first.demands.stream().noneMatch(each::asksTheSameAs))
            .toList(),
        references,
        persons.stream()
            .filter(
                each ->
                    first.persons.stream()
                        .noneMatch(one -> one.nameAsWritten().equals(each.nameAsWritten())))
            .toList(),
        notices);
  }

  private static <T> List<T> joined(List<T> some, List<T> more) {
    List<T> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  public static Drafts none() {
    return new Drafts(List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
