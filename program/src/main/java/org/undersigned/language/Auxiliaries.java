package org.undersigned.language;

import java.util.Set;

/// The words that make a verb group beside its main verb: auxiliaries of duty and possibility,
/// negations, and the French verbs whose past goes with *être*.
final class Auxiliaries {
  static final Set<String> ENGLISH_MODALS =
      Set.of("must", "should", "shall", "will", "would", "can", "could", "may", "might", "ought");
  static final Set<String> FRENCH_MODALS = Set.of("devoir", "pouvoir", "falloir");
  static final Set<String> RUSSIAN_MODALS =
      Set.of(
          "должен",
          "должный",
          "следовать",
          "мочь",
          "смочь",
          "обязать",
          "обязанный",
          "необходимый",
          "нужный");
  static final Set<String> RUSSIAN_MODAL_WORDS =
      Set.of(
          "должен",
          "должна",
          "должно",
          "должны",
          "следует",
          "необходимо",
          "нужно",
          "надо",
          "обязан",
          "обязана",
          "обязано",
          "обязаны",
          "надлежит",
          "вправе");
  static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "no", "ne", "n'", "не", "ни", "никогда");
  static final Set<String> FRENCH_MOVING =
      Set.of(
          "aller",
          "arriver",
          "décéder",
          "devenir",
          "disparaître",
          "entrer",
          "mourir",
          "naître",
          "partir",
          "rentrer",
          "rester",
          "retourner",
          "revenir",
          "sortir",
          "survenir",
          "tomber",
          "venir",
          "intervenir",
          "parvenir");

  /// Verbs that say how or when somebody does what the infinitive behind them says.
  static final Set<String> FRENCH_CHAINS =
      Set.of(
          "finir",
          "commencer",
          "tenir",
          "persister",
          "continuer",
          "borner",
          "contenter",
          "limiter",
          "venir",
          "obstiner",
          "résoudre",
          "résigner",
          "empresser",
          "attacher",
          "entêter",
          "plaire",
          "achever");

  /// The same if they are negated: *n'a pas hésité à tirer* says that somebody shot.
  static final Set<String> FRENCH_DENIED_CHAINS = Set.of("hésiter", "cesser", "manquer", "priver");

  /// What joins them to the infinitive.
  static final Set<String> FRENCH_LINKS = Set.of("à", "de", "d'", "par");

  private Auxiliaries() {}
}
