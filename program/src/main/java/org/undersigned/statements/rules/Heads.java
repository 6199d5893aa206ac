package org.undersigned.statements.rules;

import java.util.Set;
import java.util.function.Predicate;
import org.undersigned.language.Feature;
import org.undersigned.language.Form;
import org.undersigned.language.Part;
import org.undersigned.language.Phrase.Nominal;
import org.undersigned.language.Phrase.Quoted;
import org.undersigned.language.Token;
import org.undersigned.language.Tongue;

/// What a pattern may ask of a noun phrase: the groups in the brackets of `N[…]`.
final class Heads {
  /// Groups of phrases that are no subjects and speak all the same: «ему пришлось признать».
  static final Set<String> OBLIQUE = Set.of("dative", "instrumental", "antecedent");

  private static final Predicate<Form> NOMINATIVE =
      form -> form.has(Feature.NOMINATIVE) || form.part() != Part.NOUN && form.part() != Part.NAME;

  private final Lexicon lexicon;
  private final Sentence sentence;

  Heads(Lexicon lexicon, Sentence sentence) {
    this.lexicon = lexicon;
    this.sentence = sentence;
  }

  /// Whether the phrase's head is a word of `group`; behind a slash "no" asks for a negative
  /// phrase, behind `>` a group asks for a complement whose noun is in it.
  boolean are(String group, Nominal nominal) {
    int slash = group.indexOf('/');
    int within = group.indexOf('>');
    if (within >= 0)
      return are(group.substring(0, within), nominal)
          && holds(group.substring(within + 1), nominal);
    String name = slash < 0 ? group : group.substring(0, slash);
    if (slash >= 0 && !negative(nominal)) return false;
    for (String one : name.split("\\|")) if (headed(one, nominal)) return true;
    return false;
  }

  /// Whether a complement's noun is a word of `group`: *the need of **an inquiry***.
  private boolean holds(String group, Nominal nominal) {
    for (int i = nominal.core(); i < nominal.to(); i++)
      if (sentence.token(i).can(Part.NOUN) && lexicon.is(group, sentence.token(i))) return true;
    return false;
  }

  private boolean headed(String group, Nominal nominal) {
    Token head = sentence.token(nominal.head());
    return switch (group) {
      case "pronoun" -> head.can(Part.PRONOUN);
      case "subject" ->
          !Clauses.oblique(sentence, nominal)
              && !head.is("что")
              && !lexicon.words("question").contains(head.folded());
      case "oblique-name" -> head.capital() && declined(nominal);
      case "antecedent" ->
          !head.can(Part.PRONOUN) && !lexicon.words("question").contains(head.folded());
      case "instrumental" -> head.can(Part.NOUN, Feature.INSTRUMENTAL);
      case "dative" ->
          head.can(Part.NOUN, Feature.DATIVE) || head.can(Part.PRONOUN, Feature.DATIVE);
      case "name" -> head.capital() && !head.can(Part.PRONOUN) && !opening(nominal);
      case "barenumber" ->
          sentence.line().numbered(nominal.from(), nominal.core())
              && nominal.core() - nominal.from() == 1;
      case "person-name" -> head.capital() && !lexicon.is("body", head);
      case "hisword" ->
          lexicon.is(group, head)
              && lexicon.words("his").contains(sentence.token(nominal.from()).folded());
      case "howmany" -> lexicon.is(group, sentence.token(nominal.from()));
      case "number" -> sentence.line().numbered(nominal.from(), nominal.core());
      case "authority", "corrected", "observer" -> any(group, nominal.from(), nominal.core());
      case "falseword" -> any(group, nominal.from(), russian() ? nominal.to() : nominal.core());
      case "quoted" -> {
        boolean any = false;
        for (int i = nominal.from() + 1; i < nominal.to(); i++)
          any |= "«„“\"".contains(sentence.token(i).surface());
        yield any;
      }
      default -> lexicon.is(group, head);
    };
  }

  private boolean any(String group, int from, int end) {
    for (int i = from; i < end; i++) if (lexicon.is(group, sentence.token(i))) return true;
    return false;
  }

  private boolean russian() {
    return lexicon.tongue() == Tongue.RUSSIAN;
  }

  /// «…, Марии Стоян, …»: a name that cannot be a subject.
  private boolean declined(Nominal nominal) {
    for (int i = nominal.from(); i < nominal.core(); i++) {
      Token token = sentence.token(i);
      if (!token.forms().isEmpty() && token.forms().stream().noneMatch(NOMINATIVE)) return true;
    }
    return false;
  }

  /// A Russian noun that has its capital only from the sentence's start.
  private boolean opening(Nominal nominal) {
    Token head = sentence.token(nominal.head());
    return russian()
        && nominal.head() == sentence.from()
        && head.can(Part.NOUN)
        && !head.can(Part.NAME);
  }

  /// Whether a quotation stands at `at`, with a word of `group` in it if one is asked for.
  boolean quote(String group, int at) {
    if (!(sentence.phrase(at) instanceof Quoted quoted)) return false;
    return group.isEmpty() || any(group, quoted.from(), quoted.to());
  }

  private boolean negative(Nominal nominal) {
    return lexicon.words("negative").contains(sentence.token(nominal.from()).folded());
  }
}
