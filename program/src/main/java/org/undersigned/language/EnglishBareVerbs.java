package org.undersigned.language;

import static org.undersigned.language.Feature.*;

import java.util.Set;

/// Verbs in their bare form that could be nouns, told by an earlier verb that rules them.
final class EnglishBareVerbs {
  private static final Set<String> PERCEIVING = Set.of("see", "hear", "watch", "notice");

  private final PartChoice around;

  EnglishBareVerbs(PartChoice around) {
    this.around = around;
  }

  /// *saw two of them drag her*: what somebody was seen doing.
  boolean perceived(int i) {
    if (i + 1 >= around.to || !around.tokens.get(i).can(Part.VERB, INFINITIVE)) return false;
    Token next = around.tokens.get(i + 1);
    if (!next.capital() && !next.can(Part.DETERMINER) && !next.can(Part.PRONOUN)) return false;
    for (int k = i - 1; k > around.from; k--) {
      if (around.parts[k - around.from] == Part.VERB)
        return PERCEIVING.stream().anyMatch(around.tokens.get(k)::lemma);
      if (around.marks(k) || around.parts[k - around.from] == Part.CONJUNCTION) return false;
    }
    return false;
  }

  /// *should halt all evictions, release Luka Pradel and pay damages*: one more verb of the modal.
  boolean underModal(int i) {
    if (i - 1 <= around.from || i + 1 >= around.to) return false;
    Token before = around.tokens.get(i - 1);
    Token next = around.tokens.get(i + 1);
    boolean listed = before.is(",") || before.is("and") || before.is("or");
    boolean object = next.capital() || next.can(Part.NOUN, PLURAL) || next.can(Part.ADJECTIVE);
    if (!listed || !object || !around.tokens.get(i).can(Part.VERB, INFINITIVE)) return false;
    for (int k = i - 2; k > around.from; k--) {
      Token token = around.tokens.get(k);
      if (token.is(";") || token.is(".") || token.is(":") || token.is("that")) return false;
      if (around.parts[k - around.from] != Part.VERB
          || EnglishParts.MODALS.contains(token.folded())) continue;
      return EnglishParts.MODALS.contains(around.tokens.get(k - 1).folded())
          || around.tokens.get(k - 1).is("to");
    }
    return false;
  }

  /// *release all those held*: an order, at the start of a clause.
  boolean imperative(int i, Part before) {
    Token token = around.tokens.get(i);
    boolean starts = before == Part.OTHER || before == Part.CONJUNCTION;
    return starts
        && token.can(Part.VERB, INFINITIVE)
        && i + 1 < around.to
        && (around.tokens.get(i + 1).can(Part.DETERMINER)
            || around.tokens.get(i + 1).is("all")
            || around.tokens.get(i + 1).can(Part.PRONOUN, ACCUSATIVE)
            || around.tokens.get(i + 1).can(Part.VERB, GERUND)
                && !around.tokens.get(i + 1).can(Part.NOUN, PLURAL));
  }
}
