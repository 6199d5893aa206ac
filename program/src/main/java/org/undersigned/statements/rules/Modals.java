package org.undersigned.statements.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.undersigned.language.Form;
import org.undersigned.language.Part;
import org.undersigned.language.Phrase.Mood;
import org.undersigned.language.Phrase.Nominal;
import org.undersigned.language.Phrase.Verbal;
import org.undersigned.language.Token;
import org.undersigned.model.Demand.Modality;
import org.undersigned.statements.rules.Matcher.Range;
import org.undersigned.statements.rules.Telling.Applied;

/// How strongly something is asked for: by the verb of asking or the auxiliary.
final class Modals {
  private final Lexicon lexicon;

  Modals(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// Who is to do it where a rule names only the subject: *The regulator must publish it*; not
  /// *Families should receive it*.
  Optional<Range> asked(Sentence sentence, Applied applied) {
    Optional<Range> subject = applied.found().role("object");
    Optional<Range> action = applied.found().role("action");
    if (subject.isEmpty() || action.isEmpty()) return Optional.empty();
    if (!(sentence.phrase(action.get().from()) instanceof Verbal verbal)
        || verbal.passive()
        || verbal.modal().isEmpty() && verbal.mood() != Mood.INFINITIVE
        || lexicon.is("undergo", sentence.token(verbal.main()))) return Optional.empty();
    if (!(sentence.phrase(subject.get().from()) instanceof Nominal nominal))
      return Optional.empty();
    return asked(sentence, nominal) ? subject : Optional.empty();
  }

  /// Whether somebody is named who can be asked: a person, a body, an office; not *nobody*.
  boolean asked(Sentence sentence, Nominal nominal) {
    Token head = sentence.token(nominal.head());
    for (int i = nominal.from(); i < nominal.core(); i++)
      if (lexicon.words("negative").contains(sentence.token(i).folded())) return false;
    boolean somebody =
        head.capital() && nominal.head() > sentence.from()
            || lexicon.is("authority", head)
            || lexicon.is("body", head)
            || lexicon.is("person", head)
            || lexicon.is("occupation", head)
            || lexicon.is("title", head);
    return somebody && !head.can(Part.PRONOUN);
  }

  /// How strongly a match asks.
  Modality of(Sentence sentence, Applied applied) {
    for (int i = applied.found().all().from(); i < applied.found().all().to(); i++)
      if (lexicon.words("urging").contains(sentence.token(sentence.start(i)).folded()))
        return Modality.URGES;
    Optional<Modality> strength = strength(sentence, applied);
    if (strength.isPresent()) return strength.get();
    for (String role : List.of("cue", "action", "modal")) {
      Optional<Range> range = applied.found().role(role);
      if (range.isEmpty()) continue;
      for (int i = range.get().from(); i < range.get().to(); i++) {
        if (!(sentence.phrase(i) instanceof Verbal verbal)) continue;
        Optional<Modality> found = modality(sentence, verbal, role.equals("cue"));
        if (found.isPresent()) return found.get();
      }
    }
    return Modality.SHOULD;
  }

  /// *We insist*, *it is time*, «пусть», *que l'on*: by a word that is no verb of asking; an order
  /// is as strong as *must*.
  private Optional<Modality> strength(Sentence sentence, Applied applied) {
    Optional<Range> action = applied.found().role("action");
    int from = applied.found().all().from();
    int to =
        action
            .or(() -> applied.found().role("clauses"))
            .map(Range::from)
            .orElse(applied.found().all().to());
    if (applied.found().role("cue").isPresent())
      to = Math.max(to, applied.found().role("cue").get().to());
    for (int i = from; i < Math.max(to, from + 1); i++) {
      Token token =
          sentence.phrase(i) instanceof Verbal verbal
              ? sentence.token(verbal.main())
              : sentence.phrase(i) instanceof Nominal nominal
                  ? sentence.token(nominal.head())
                  : sentence.token(sentence.start(i));
      if (i > from && lexicon.words("that").contains(token.folded())) continue;
      Optional<String> strength = lexicon.attribute("strength", token.folded());
      for (Form form : token.forms())
        strength = strength.or(() -> lexicon.attribute("strength", form.lemma()));
      if (strength.isPresent()) return strength.map(Modals::named);
    }
    boolean order =
        applied.found().role("cue").isEmpty()
            && action.isPresent()
            && action.get().from() == from
            && sentence.phrase(from) instanceof Verbal verbal
            && new VerbFlags(lexicon, sentence).has("imp", verbal);
    return order ? Optional.of(Modality.MUST) : Optional.empty();
  }

  private Optional<Modality> modality(Sentence sentence, Verbal verbal, boolean asks) {
    Lexicon.Range tokens = sentence.tokens();
    if (asks)
      return lexicon
          .find("ask", tokens, verbal.main(), Part.VERB)
          .map(entry -> named(entry.attributes().getFirst()));
    String modal =
        verbal.modal().isEmpty() ? Cast.lemma(sentence.token(verbal.main())) : verbal.modal();
    return lexicon.attribute("modal", modal.replace(' ', '_')).map(Modals::named);
  }

  private static Modality named(String name) {
    return Modality.valueOf(name.toUpperCase(Locale.ROOT));
  }
}
