package org.undersigned.language;

import static org.undersigned.language.Feature.*;

import java.util.Locale;
import java.util.Optional;

/// The dictionaries' own tags, mapped to [Part] and [Feature].
///
/// English: Penn Treebank tags with extensions. French: *V ind pres 3 s* and a frequency letter at
/// the very end, which is dropped. Russian: colon-separated, *NN:Anim:Masc:Sin:R*; the case letters
/// are Nom, R, D, V (accusative), T (instrumental), P (prepositional).
final class Tags {
  private Tags() {}

  static Optional<Form> form(Tongue tongue, String lemma, String tag) {
    return switch (tongue) {
      case ENGLISH -> english(lemma.toLowerCase(Locale.ROOT), tag);
      case FRENCH -> french(lemma.toLowerCase(Locale.ROOT), tag.substring(0, tag.length() - 1));
      case RUSSIAN -> russian(lemma.replace('ё', 'е'), tag.split(":"));
    };
  }

  private static Optional<Form> english(String lemma, String tag) {
    Form form =
        switch (tag) {
          case "NN", "NN:U", "NN:UN" -> Form.of(lemma, Part.NOUN, SINGULAR);
          case "NNS" -> Form.of(lemma, Part.NOUN, PLURAL);
          case "NNP", "NNPS" -> Form.of(lemma, Part.NAME);
          case "VB" -> Form.of(lemma, Part.VERB, INFINITIVE);
          case "VBD" -> Form.of(lemma, Part.VERB, FINITE, PAST);
          case "VBP" -> Form.of(lemma, Part.VERB, FINITE, PRESENT, PLURAL);
          case "VBZ" -> Form.of(lemma, Part.VERB, FINITE, PRESENT, SINGULAR);
          case "VBN" -> Form.of(lemma, Part.VERB, PARTICIPLE);
          case "VBG" -> Form.of(lemma, Part.VERB, GERUND);
          case "JJ", "JJR", "JJS" -> Form.of(lemma, Part.ADJECTIVE);
          case "RB", "RBR", "RBS", "RP", "WRB" -> Form.of(lemma, Part.ADVERB);
          case "IN", "TO" -> Form.of(lemma, Part.PREPOSITION);
          case "CC" -> Form.of(lemma, Part.CONJUNCTION);
          case "CD" -> Form.of(lemma, Part.NUMERAL);
          case "DT", "PDT", "WDT" -> Form.of(lemma, Part.DETERMINER);
          case "MD" -> Form.of(lemma, Part.VERB, FINITE);
          default -> null;
        };
    return Optional.ofNullable(form);
  }

  private static Optional<Form> french(String lemma, String tag) {
    String[] parts = tag.split(" ");
    int bits = 0;
    for (String part : parts) bits |= frenchBits(part);
    Part part =
        switch (parts[0]) {
          case "N" -> Part.NOUN;
          case "Z" -> Part.NAME;
          case "J" -> Part.ADJECTIVE;
          case "V" -> Part.VERB;
          case "A" -> Part.ADVERB;
          case "P", "P+D", "P+R" -> Part.PREPOSITION;
          case "D" -> Part.DETERMINER;
          case "C" -> Part.CONJUNCTION;
          case "R" -> Part.PRONOUN;
          case "K" -> Part.NUMERAL;
          default -> null;
        };
    return part == null ? Optional.empty() : Optional.of(new Form(lemma, part, bits));
  }

  private static int frenchBits(String part) {
    return switch (part) {
      case "inf" -> INFINITIVE.bit();
      case "imp" -> IMPERATIVE.bit();
      case "ppa" -> PARTICIPLE.bit();
      case "ppr" -> GERUND.bit();
      case "ind", "con" -> FINITE.bit();
      case "sub" -> FINITE.bit() | SUBJUNCTIVE.bit();
      case "pres" -> PRESENT.bit();
      case "impa", "psim" -> PAST.bit();
      case "futu" -> FUTURE.bit();
      case "1" -> FIRST_PERSON.bit();
      case "3" -> THIRD_PERSON.bit();
      case "s" -> SINGULAR.bit();
      case "p" -> PLURAL.bit();
      case "m" -> MASCULINE.bit();
      case "f" -> FEMININE.bit();
      default -> 0;
    };
  }

  private static Optional<Form> russian(String lemma, String[] parts) {
    int bits = 0;
    for (int i = 1; i < parts.length; i++) bits |= russianBits(parts[i]);
    Part part =
        switch (parts[0]) {
          case "NN" -> Part.NOUN;
          case "VB" -> Part.VERB;
          case "PT_Short", "PT" -> Part.VERB;
          case "DPT" -> Part.VERB;
          case "ADJ", "Ord" -> Part.ADJECTIVE;
          case "ADV" -> Part.ADVERB;
          case "PREP" -> Part.PREPOSITION;
          case "CONJ" -> Part.CONJUNCTION;
          case "PNN" -> Part.PRONOUN;
          case "NumC", "Num" -> Part.NUMERAL;
          case "PARTICLE" -> Part.PARTICLE;
          default -> null;
        };
    if (part == null) return Optional.empty();
    switch (parts[0]) {
      case "VB" -> bits |= (bits & INFINITIVE.bit()) == 0 ? FINITE.bit() : 0;
      case "PT_Short" -> bits |= PARTICIPLE.bit() | SHORT.bit() | FINITE.bit();
      case "PT" -> bits |= PARTICIPLE.bit();
      case "DPT" -> bits |= GERUND.bit();
      default -> {}
    }
    if ((bits & (SURNAME.bit() | GIVEN_NAME.bit() | PATRONYMIC.bit())) != 0) part = Part.NAME;
    return Optional.of(new Form(lemma, part, bits));
  }

  private static int russianBits(String part) {
    return switch (part) {
      case "INF" -> INFINITIVE.bit();
      case "IMP" -> IMPERATIVE.bit();
      case "Past" -> PAST.bit();
      case "Real" -> PRESENT.bit();
      case "Fut" -> FUTURE.bit();
      case "Short" -> SHORT.bit();
      case "Sin", "Neut" -> SINGULAR.bit();
      case "Masc" -> MASCULINE.bit() | SINGULAR.bit();
      case "Fem" -> FEMININE.bit() | SINGULAR.bit();
      case "PL" -> PLURAL.bit();
      case "Nom" -> NOMINATIVE.bit();
      case "R" -> GENITIVE.bit();
      case "D" -> DATIVE.bit();
      case "V" -> ACCUSATIVE.bit();
      case "T" -> INSTRUMENTAL.bit();
      case "P" -> PREPOSITIONAL.bit();
      case "Fam" -> SURNAME.bit();
      case "Name" -> GIVEN_NAME.bit();
      case "Patr" -> PATRONYMIC.bit();
      case "P1" -> FIRST_PERSON.bit();
      case "P3" -> THIRD_PERSON.bit();
      case "Anim" -> ANIMATE.bit();
      default -> 0;
    };
  }
}
