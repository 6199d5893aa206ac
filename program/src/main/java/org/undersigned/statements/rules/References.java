package org.undersigned.statements.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.language.Part;
import org.undersigned.language.Phrase.Nominal;
import org.undersigned.language.Phrase.Quoted;
import org.undersigned.language.Phrase.Single;
import org.undersigned.language.Phrase.Timed;
import org.undersigned.language.Token;
import org.undersigned.language.measure.DateMention;
import org.undersigned.statements.DocumentProfile;
import org.undersigned.statements.ReferenceDraft;

/// Other documents that the text names: by a number, a date, a title, or as an earlier version of
/// the document itself.
final class References {
  private final DocumentText document;
  private final Lexicon lexicon;
  private final DocumentProfile profile;
  private final List<ReferenceDraft> drafts = new ArrayList<>();

  References(DocumentText document, Lexicon lexicon, DocumentProfile profile) {
    this.document = document;
    this.lexicon = lexicon;
    this.profile = profile;
  }

  List<ReferenceDraft> drafts() {
    return drafts;
  }

  void read(Line line) {
    if (line.kind() == Line.Kind.HEADING || line.kind() == Line.Kind.ROW) return;
    for (Sentence sentence : line.sentences()) {
      for (int i = 0; i < sentence.size(); i++)
        if (sentence.phrase(i) instanceof Nominal nominal) read(sentence, i, nominal);
        else if (sentence.phrase(i) instanceof Quoted quotation)
          for (Sentence inner : line.inside(quotation.from(), quotation.to()))
            for (int k = 0; k < inner.size(); k++)
              if (inner.phrase(k) instanceof Nominal nominal) read(inner, k, nominal);
    }
  }

  private void read(Sentence sentence, int at, Nominal nominal) {
    int noun = documentNoun(sentence, nominal);
    if (noun < 0) return;
    boolean number = numbered(sentence, noun, nominal.to());
    boolean title = titled(sentence, noun, nominal.to());
    int end = nominal.to();
    int phrase = at + 1;
    Optional<DateMention> date = inside(sentence, noun, end);
    boolean link = true;
    while (link && phrase < sentence.size()) {
      link = false;
      if (sentence.phrase(phrase) instanceof Quoted quoted) {
        title = true;
        end = quoted.to();
        phrase++;
        link = true;
        continue;
      }
      int next = skip(sentence, phrase);
      if (next < sentence.size()
          && sentence.phrase(next) instanceof Timed timed
          && date.isEmpty()
          && near(sentence, end, timed.from())) {
        date = inside(sentence, timed.from(), timed.to());
        end = timed.to();
        phrase = next + 1;
        if (sentence.is(phrase, ")")) {
          end = sentence.phrase(phrase).to();
          phrase++;
        }
        link = true;
      } else if (bracket(sentence, phrase)
          && phrase + 2 < sentence.size()
          && sentence.is(phrase + 2, ")")) {
        end = sentence.phrase(phrase + 2).to();
        phrase += 3;
        link = true;
      } else if (toWhom(sentence, phrase) && date.isEmpty()) {
        end = sentence.phrase(phrase + 1).to();
        phrase += 2;
        link = true;
      } else if (about(sentence, phrase, date, number)) {
        end = sentence.phrase(phrase + 1).to();
        phrase += 2;
      }
    }
    if (date.isEmpty()) {
      int issued = issued(sentence, at + 1);
      if (issued > 0) {
        date = inside(sentence, sentence.start(issued), sentence.phrase(issued).to());
        end = sentence.phrase(issued).to();
      }
    }
    boolean earlier = version(sentence, nominal);
    boolean cited =
        cited(sentence, at)
            && (nominal.to() > nominal.core() || nominal.owner() > nominal.from())
            && lexicon.is("referable", sentence.token(noun));
    boolean dated = date.isPresent() && lexicon.is("referable", sentence.token(noun));
    if (!number
        && !(title && lexicon.is("referable", sentence.token(noun)))
        && !dated
        && !earlier
        && !cited) return;
    Optional<String> when = date.flatMap(DateMention::when).map(w -> w.edtf());
    if (when.isEmpty()) when = year(sentence, noun, end);
    if (own(sentence, nominal, when)) return;
    String to = cited(sentence, at, nominal);
    drafts.add(
        new ReferenceDraft(
            document.excerpt(sentence.line(), nominal.from(), end),
            to,
            when,
            document.tongue().code() + "-reference"));
  }

  /// *its resolution on the situation there, adopted on 20 January*: the phrase of the date; 0 if
  /// none.
  private int issued(Sentence sentence, int from) {
    boolean verb = false;
    for (int i = from; i < Math.min(sentence.size(), from + 9); i++) {
      switch (sentence.phrase(i)) {
        case org.undersigned.language.Phrase.Verbal verbal -> {
          if (!lexicon.is("issued", sentence.token(verbal.main()))) return 0;
          verb = true;
        }
        case Timed _ -> {
          return verb ? i : 0;
        }
        case Quoted _ -> {
          return 0;
        }
        default -> {}
      }
    }
    return 0;
  }

  /// The document as one would cite it: *its resolution* with whose it is.
  private String cited(Sentence sentence, int at, Nominal nominal) {
    String words = sentence.words(nominal.from(), nominal.to()).replaceAll("\\s+", " ");
    if (!sentence.token(nominal.from()).is("its") && !sentence.token(nominal.from()).is("their"))
      return words;
    for (int i = at - 1; i >= 0; i--)
      if (sentence.phrase(i) instanceof Nominal owner)
        for (int k = owner.from(); k < owner.to(); k++)
          if (sentence.token(k).capital() && k > owner.from()) {
            int from = k;
            return sentence.words(from, owner.to()) + words.substring(words.indexOf(' '));
          }
    return words;
  }

  private int documentNoun(Sentence sentence, Nominal nominal) {
    for (int i = nominal.from(); i < nominal.core(); i++) {
      Token token = sentence.token(i);
      boolean noun = token.can(Part.NOUN) || token.can(Part.NAME) || !token.known();
      if (!noun || !lexicon.is("document", token)) continue;
      boolean heads =
          i == nominal.head()
              || i + 1 >= nominal.core()
              || lexicon.words("numbersign").contains(sentence.token(i + 1).folded())
              || sentence.token(i + 1).number()
              || sentence.token(i + 1).kind() == Token.Kind.MARK
              || document.tongue() != org.undersigned.language.Tongue.ENGLISH
              || sentence.token(nominal.head()).is("no.");
      if (heads) return i;
    }
    return -1;
  }

  private boolean numbered(Sentence sentence, int noun, int end) {
    for (int i = noun + 1; i < Math.min(end, noun + 4); i++) {
      String word = sentence.token(i).folded();
      if (lexicon.words("numbersign").contains(word)
          && i + 1 < sentence.to()
          && hasDigit(sentence.token(i + 1))) return true;
      if (i == noun + 1
          && hasDigit(sentence.token(i))
          && (sentence.token(noun).capital() || sentence.token(i).surface().length() >= 3))
        return true;
    }
    return false;
  }

  private static boolean hasDigit(Token token) {
    return token.surface().chars().anyMatch(Character::isDigit);
  }

  private boolean titled(Sentence sentence, int noun, int end) {
    for (int i = noun + 1; i < end; i++)
      if (sentence.line().quotations().closeOf(i) > i + 1) return true;
    return false;
  }

  private int skip(Sentence sentence, int phrase) {
    int next = phrase;
    while (next < sentence.size()
        && next < phrase + 3
        && sentence.phrase(next) instanceof Single single
        && lexicon.words("datelink").contains(sentence.token(single.from()).folded())) next++;
    return next;
  }

  /// *my letter to the hospital of 2 June*: a date follows the one it was written to.
  private boolean toWhom(Sentence sentence, int phrase) {
    return phrase + 2 < sentence.size()
        && sentence.phrase(phrase) instanceof Single single
        && lexicon.words("towhom").contains(sentence.token(single.from()).folded())
        && sentence.phrase(phrase + 1) instanceof Nominal
        && skip(sentence, phrase + 2) < sentence.size()
        && sentence.phrase(skip(sentence, phrase + 2)) instanceof Timed;
  }

  private static boolean near(Sentence sentence, int end, int from) {
    return from - end <= 3;
  }

  private static boolean bracket(Sentence sentence, int phrase) {
    return sentence.is(phrase, "(");
  }

  /// *on the internet shutdown* after a dated note belongs to its name.
  private boolean about(Sentence sentence, int phrase, Optional<DateMention> date, boolean number) {
    return (date.isPresent() || number)
        && phrase + 1 < sentence.size()
        && sentence.phrase(phrase) instanceof Single single
        && lexicon.words("about").contains(sentence.token(single.from()).folded())
        && sentence.phrase(phrase + 1) instanceof Nominal;
  }

  private Optional<DateMention> inside(Sentence sentence, int from, int to) {
    return Moments.mention(sentence.line(), from, to);
  }

  private static Optional<String> year(Sentence sentence, int from, int to) {
    for (int i = from; i < Math.min(to, sentence.to()); i++)
      if (sentence.token(i).surface().matches("(19|20)\\d{2}"))
        return Optional.of(sentence.token(i).surface());
    return Optional.empty();
  }

  private boolean version(Sentence sentence, Nominal nominal) {
    for (int i = nominal.from(); i < nominal.core(); i++)
      if (lexicon.words("earlier").contains(sentence.token(i).folded())
          || lexicon.words("previous").contains(Cast.lemma(sentence.token(i))))
        return lexicon.is("versionnoun", sentence.token(nominal.head()));
    return false;
  }

  private boolean cited(Sentence sentence, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
      if (sentence.phrase(i) instanceof org.undersigned.language.Phrase.Verbal verbal)
        return lexicon.is("citeverb", sentence.token(verbal.main()));
      if (sentence.phrase(i) instanceof Nominal nominal && nominal.to() - nominal.from() == 1)
        return lexicon.is("citeverb", sentence.token(nominal.head()));
    }
    return false;
  }

  /// The document's own number or date: no other document.
  private boolean own(Sentence sentence, Nominal nominal, Optional<String> when) {
    boolean number = false;
    for (int i = nominal.from(); i < nominal.to(); i++)
      number |=
          profile.number().isPresent()
              && sentence.token(i).surface().equals(profile.number().get());
    if (number) return true;
    boolean demonstrative =
        lexicon.words("thisone").contains(sentence.token(nominal.from()).folded());
    return demonstrative
        || when.isPresent() && when.equals(profile.date()) && ownKind(sentence, nominal);
  }

  private boolean ownKind(Sentence sentence, Nominal nominal) {
    return profile.kind().contains(Cast.lemma(sentence.token(nominal.head())));
  }
}
