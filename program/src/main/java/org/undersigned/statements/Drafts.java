package org.undersigned.statements;

import java.util.List;

/// All that was proposed for one document, each list in the order of the text.
public record Drafts(
    List<StatementDraft> statements,
    List<FigureDraft> figures,
    List<DemandDraft> demands,
    List<ReferenceDraft> references,
    List<PersonDraft> persons) {
  public Drafts {
    statements = List.copyOf(statements);
    figures = List.copyOf(figures);
    demands = List.copyOf(demands);
    references = List.copyOf(references);
    persons = List.copyOf(persons);
  }

  public static Drafts none() {
    return new Drafts(List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
